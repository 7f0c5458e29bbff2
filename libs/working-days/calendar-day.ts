import { civil, daysInMonth, epochDayOf, fromEpochDay, toEpochDay, type PlainDate } from './plain-date.ts'

/** n calendar days later (n < 0: earlier). */
export function addDays(date: PlainDate, n: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + n)
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** n months later: the same day number, or the last day of a shorter month (31/01 + 1 month = 28/02). */
export function addMonths(date: PlainDate, n: number): PlainDate {
  return fromEpochDay(monthsAfter(toEpochDay(date), n))
}

/** The same on epoch days. */
export function monthsAfter(day: number, n: number): number {
  const [year, month, date] = civil(day)
  const months = year * 12 + (month - 1) + n
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  return epochDayOf(y, m, Math.min(date, daysInMonth(y, m)))
}
