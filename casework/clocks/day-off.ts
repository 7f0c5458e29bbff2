import { fromEpochDay, toEpochDay } from '@kheo/working-days'
import type { PlainDate } from '../../kernel/clock.ts'
import type { OfficeCalendar } from '../../org/index.ts'

/** A day on which the office does not work, with the working days around it. */
export type DayOff = {
  readonly date: PlainDate
  /** As the calendar names it; null: the weekly rest. */
  readonly name: string | null
  readonly before: PlainDate
  readonly after: PlainDate
}

/** No row of days off is longer than this: near the ends of the calendar nothing is said. */
const LONGEST_ROW = 30
/** How far ahead a form knows the days off by itself. */
const AHEAD = 400

/** The day off that a date is; null for a working day, and for one the calendar does not reach. */
export function dayOffOf(date: PlainDate, calendar: OfficeCalendar): DayOff | null {
  const day = toEpochDay(date)
  const { first, last } = calendar.days
  if (day < first + LONGEST_ROW || day > last - LONGEST_ROW || calendar.isWorkingDay(date)) return null
  return {
    date,
    name: calendar.days.rows.get(day)?.name ?? null,
    before: calendar.addWorkingDays(date, -1),
    after: calendar.addWorkingDays(date, 1),
  }
}

/** The days off of the year to come, for a form that tells of them while a date is typed. */
export function daysOffAhead(today: PlainDate, calendar: OfficeCalendar): DayOff[] {
  const start = toEpochDay(today)
  return Array.from({ length: AHEAD }, (_, at) => dayOffOf(fromEpochDay(start + at), calendar)).filter(day => day !== null)
}
