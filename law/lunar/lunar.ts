import { lunarMonths, type LunarMonth } from './months.ts'

const DAY_MS = 86_400_000

/** A day of the lunar calendar: mùng 1 Tết of 2026 is { year: 2026, month: 1, leap: false, day: 1 }. */
export type LunarDate = { year: number; month: number; leap: boolean; day: number }

/** The lunar day of 'YYYY-MM-DD', null outside the table (26/11/2019–2037). */
export function toLunar(date: string): LunarDate | null {
  const found = lunarMonths.findLast(([start]) => start <= date)
  if (!found) return null
  const [start, year, month, leap, days] = found
  const day = (Date.parse(date) - Date.parse(start)) / DAY_MS + 1
  return day >= 1 && day <= days ? { year, month, leap, day } : null
}

/** The solar day of a lunar one, null if that month has no such day or lies outside the table. */
export function fromLunar({ year, month, leap, day }: LunarDate): string | null {
  const found: LunarMonth | undefined = lunarMonths.find(m => m[1] === year && m[2] === month && m[3] === leap)
  if (!found || !Number.isInteger(day) || day < 1 || day > found[4]) return null
  return new Date(Date.parse(found[0]) + (day - 1) * DAY_MS).toISOString().slice(0, 10)
}
