import type { Clock, PlainDate } from '../kernel/clock.ts'
import type { LawBook, WorkCalendar } from '../kernel/process.ts'

/** What decisions are made with besides the database: the time, the working calendar, the law as of a date. */
export type World = {
  readonly clock: Clock
  readonly calendar: WorkCalendar
  readonly law: (date: PlainDate) => LawBook
}
