export { addDays, addMonths, daysBetween } from './calendar-day.ts'
export {
  makeCalendar,
  OutsideCalendar,
  withDays,
  type CalendarData,
  type CalendarRow,
  type DayKind,
  type WorkingCalendar,
} from './calendar.ts'
export { dueLine, type DueAnswer } from './due-line.ts'
export type { DueProblem, DueProblemCode } from './due-problem.ts'
export { dueDay, dueInstant, type DayLimit, type DueDay, type HourLimit, type Roll, type Unit } from './due.ts'
export { readLocalTime, type LocalTime } from './local-time.ts'
export { officeCalendar, type OfficeCalendar } from './office-calendar.ts'
export { USUAL_HOURS, type OfficeHours } from './office-hours.ts'
export { fromEpochDay, isPlainDate, toEpochDay, weekdayOf, type PlainDate } from './plain-date.ts'
export { StillPaused, type Stretch } from './pauses.ts'
export { explainDays, explainHours, type Step } from './steps.ts'
export { timeLeft, type TimeLeft } from './time-left.ts'
export { addWorkingDays, isWorkingDay, rollToWorkingDay, subtractWorkingDays, workingDaysBetween } from './working-day.ts'
