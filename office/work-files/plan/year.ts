/** The year that an address asks for; without a sensible one the running year. */
export function yearIn(params: URLSearchParams, today: string): number {
  const asked = params.get('nam') ?? ''
  return /^20\d\d$/u.test(asked) ? Number(asked) : Number(today.slice(0, 4))
}
