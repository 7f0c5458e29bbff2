/** A figure for people: 1234.5 → "1.234,5". At most `decimals` places (2), no trailing zeros. Never for numbers of documents or registers. */
export function formatNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.')
  const places = fraction.replace(/0+$/u, '')
  const text = places === '' ? grouped : `${grouped},${places}`
  return value < 0 && /[1-9]/u.test(text) ? `-${text}` : text
}

/** A per cent figure already in hundredths: 12.5 → "12,5%", without a space as official documents print it. */
export function formatPercent(percent: number, decimals = 1): string {
  return `${formatNumber(percent, decimals)}%`
}
