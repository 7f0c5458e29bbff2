import type { WorkingCalendar } from './calendar.ts'
import { dueDay, type DayLimit } from './due.ts'
import { fromEpochDay, toEpochDay, type PlainDate } from './plain-date.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-day.ts'

/** A calendar as an object, for code that is given "the calendar" and asks it. */
export type OfficeCalendar = {
  isWorkingDay(date: PlainDate): boolean
  addWorkingDays(from: PlainDate, days: number): PlainDate
  /** working days after `from` up to and with `to`; negative when `to` lies before */
  workingDaysBetween(from: PlainDate, to: PlainDate): number
  due(from: PlainDate, limit: Pick<DayLimit, 'amount' | 'unit'>, roll?: DayLimit['roll']): PlainDate
}

/** The four questions of daily work, each O(1), bound to one calendar. */
export function officeCalendar(calendar: WorkingCalendar): OfficeCalendar {
  return {
    isWorkingDay: date => isWorkingDay(date, calendar),
    addWorkingDays: (from, days) => addWorkingDays(from, days, calendar),
    workingDaysBetween: (from, to) => workingDaysBetween(from, to, calendar),
    due: (from, { amount, unit }, roll = 'none') =>
      fromEpochDay(dueDay({ start: toEpochDay(from), amount, unit, roll }, calendar).due),
  }
}
