/** A date as it is printed: 05/5/2025, 7-2-2025, 03.01.2025, 05 tháng 3 năm 2020, 30/5. Named groups d, m, y and dd, mm, yy. */
export const PRINTED_DATE =
  '(?:(?<d>\\d{1,2}) ?[/.\\-] ?(?<m>\\d{1,2})(?: ?[/.\\-] ?(?<y>\\d{4}))?(?![\\d/])|(?<dd>\\d{1,2}) tháng (?<mm>\\d{1,2})(?: năm (?<yy>\\d{4}))?(?!\\d))'

export type DateParts = { day: number; month: number; year: number | null }

export function dateParts(groups: Record<string, string | undefined>): DateParts | null {
  const day = Number(groups.d ?? groups.dd)
  const month = Number(groups.m ?? groups.mm)
  const year = groups.y ?? groups.yy
  return Number.isFinite(day) && Number.isFinite(month) ? { day, month, year: year === undefined ? null : Number(year) } : null
}

/** ISO date, or null for a date that the calendar does not have (31/4) or that has no year. */
export function isoDate(parts: DateParts | null): string | null {
  if (!parts || parts.year === null) return null
  const { day, month, year } = parts
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
