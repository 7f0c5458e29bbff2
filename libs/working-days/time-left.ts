import type { WorkingCalendar } from './calendar.ts'
import { daysBetween } from './calendar-day.ts'
import type { PlainDate } from './plain-date.ts'
import { workingDaysBetween } from './working-day.ts'

/** How a due day stands today; both counts are ≥ 0. Late on a day off can be 0 working days late. */
export type TimeLeft = { state: 'before' | 'today' | 'late'; workingDays: number; days: number }

/** Days left until the end of the due day, or days late after it. */
export function timeLeft(today: PlainDate, due: PlainDate, calendar: WorkingCalendar): TimeLeft {
  const days = daysBetween(today, due)
  return {
    state: days > 0 ? 'before' : days === 0 ? 'today' : 'late',
    workingDays: Math.abs(workingDaysBetween(today, due, calendar)),
    days: Math.abs(days),
  }
}
