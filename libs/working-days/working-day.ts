import { OutsideCalendar, type WorkingCalendar } from './calendar.ts'
import { fromEpochDay, toEpochDay, type PlainDate } from './plain-date.ts'

/** Is it a working day? Throws OutsideCalendar where the calendar does not know. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return worksOn(toEpochDay(date), calendar)
}

/** The n-th working day after `date` (n < 0: before; 0: the day itself, whatever it is). Day 0 may be a day off. O(1). */
export function addWorkingDays(date: PlainDate, n: number, calendar: WorkingCalendar): PlainDate {
  return textOf(workingDayAfter(toEpochDay(date), n, calendar), calendar)
}

/** The n-th working day before `date`. O(1). */
export function subtractWorkingDays(date: PlainDate, n: number, calendar: WorkingCalendar): PlainDate {
  return addWorkingDays(date, -n, calendar)
}

/** The day itself if it is a working day, else the next one. */
export function rollToWorkingDay(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return textOf(rollDay(toEpochDay(date), calendar), calendar)
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. O(1). */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  const [a, b] = [toEpochDay(from), toEpochDay(to)]
  return a <= b ? countWorkingDays(a, b, calendar) : -countWorkingDays(b, a, calendar)
}

/** The same on epoch days: working days in (a, b], a ≤ b. */
export function countWorkingDays(a: number, b: number, calendar: WorkingCalendar): number {
  return workedUpTo(b, calendar) - workedUpTo(a, calendar)
}

/** The same as `addWorkingDays` on epoch days. */
export function workingDayAfter(day: number, n: number, calendar: WorkingCalendar): number {
  if (n === 0) return day
  const index = n > 0 ? workedUpTo(day, calendar) + n - 1 : workedUpTo(day - 1, calendar) + n
  return calendar.workingDays[index] ?? outside(calendar)
}

/** The same as `isWorkingDay` on epoch days. */
export function worksOn(day: number, calendar: WorkingCalendar): boolean {
  return workedUpTo(day, calendar) > workedUpTo(day - 1, calendar)
}

/** The same as `rollToWorkingDay` on epoch days. */
export function rollDay(day: number, calendar: WorkingCalendar): number {
  return worksOn(day, calendar) ? day : workingDayAfter(day, 1, calendar)
}

/** Working days of the calendar up to and including the day. */
export function workedUpTo(day: number, calendar: WorkingCalendar): number {
  return calendar.workedBefore[day - calendar.first + 1] ?? outside(calendar)
}

function textOf(day: number, calendar: WorkingCalendar): PlainDate {
  return calendar.texts[day - calendar.first] ?? fromEpochDay(day)
}

function outside(calendar: WorkingCalendar): never {
  throw new OutsideCalendar(calendar)
}
