/** Calendar arithmetic on ISO dates (yyyy-mm-dd); months are 1–12. */
const DAY = 86_400_000
const toTime = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
const fromTime = (t: number): string => new Date(t).toISOString().slice(0, 10)

export const isIsoDay = (value: string | null | undefined): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(toTime(value))

export const addDays = (iso: string, days: number): string => fromTime(toTime(iso) + days * DAY)
export const daysBetween = (from: string, to: string): number => Math.round((toTime(to) - toTime(from)) / DAY)
export const yearOf = (iso: string): number => Number(iso.slice(0, 4))
export const monthOf = (iso: string): number => Number(iso.slice(5, 7))
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: string): number => new Date(toTime(iso)).getUTCDay() || 7
export const two = (n: number): string => String(n).padStart(2, '0')
export const isoOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`
export const monthEnd = (year: number, month: number): string => fromTime(Date.UTC(year, month, 0))
export const addMonths = (iso: string, months: number): string => {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const last = Number(monthEnd(year, month).slice(8))
  return isoOf(year, month, Math.min(Number(iso.slice(8, 10)), last))
}
/** ISO week: "2025-W47". */
export function isoWeek(iso: string): string {
  const thursday = addDays(iso, 4 - weekdayOf(iso))
  const first = isoOf(yearOf(thursday), 1, 1)
  return `${yearOf(thursday)}-W${two(Math.floor(daysBetween(first, thursday) / 7) + 1)}`
}
