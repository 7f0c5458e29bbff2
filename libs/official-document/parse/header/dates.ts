const DIGITS = '[\\dOoIl]'
const WRITTEN = `ngày\\s*(${DIGITS}{1,2})\\s*tháng\\s*(${DIGITS}{1,2})\\s*năm\\s*(${DIGITS}{4})`
const SLASHED = `ngày\\s*(${DIGITS}{1,2})\\s*[/.-]\\s*(${DIGITS}{1,2})\\s*[/.-]\\s*(${DIGITS}{4})`

/** "ngày 05 tháng 3 năm 2020", "ngày 05/3/2020". */
export const DATE = new RegExp(`(?:${WRITTEN}|${SLASHED})(?!\\d)`, 'u')

/** ISO date of a match of DATE; null for a day that does not exist (31/4). */
export function isoOf(match: RegExpExecArray): string | null {
  const [d, m, y] = match[1] ? [match[1], match[2], match[3]] : [match[4], match[5], match[6]]
  return isoDate(digits(y), digits(m), digits(d))
}

/** A scan reads 0 as O and 1 as l. */
export const digits = (text: string | undefined): string => (text ?? '').replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1')

function isoDate(y: string, m: string, d: string): string | null {
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d))
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}
