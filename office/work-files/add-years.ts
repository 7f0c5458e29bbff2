/** A day so many years later; 29 February becomes 28. */
export function addYears(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const later = `${String(Number(year) + years).padStart(4, '0')}-${month}-${date}`
  return month === '02' && date === '29' && Number.isNaN(Date.parse(`${later}T00:00:00Z`)) ? later.replace(/-29$/, '-28') : later
}
