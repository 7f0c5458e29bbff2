import {
  addWorkingDays,
  dueDay,
  fromEpochDay,
  isWorkingDay,
  makeCalendar,
  toEpochDay,
  workingDaysBetween,
  type CalendarRow,
  type WorkingCalendar,
} from '@kheo/working-days'
import { nationalCalendar } from '../../law/index.ts'
import type { WorkCalendar } from '../../kernel/process.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { ownDays, type OwnDay } from '../store/calendar.ts'

/** The engine's calendar with what explanations need: the days by name, and the edition it was made from. */
export type OfficeCalendar = WorkCalendar & { readonly days: WorkingCalendar; readonly edition: Uuid | null }

/**
 * Years around the national calendar are known by their weekends only, so that a date far off can still be worked out; pages mark
 * them as not yet announced.
 */
const REACH = { from: '2015-01-01', to: '2045-12-31' }

/** The calendar of the national data and the office's own days over it. */
export function officeCalendar(
  own: ReadonlyArray<Pick<OwnDay, 'date' | 'kind' | 'name' | 'status'>>,
  edition: Uuid | null,
): OfficeCalendar {
  const rows: CalendarRow[] = [
    ...nationalCalendar.rows,
    ...own.map(({ date, kind, name, status }) => ({ date, kind, name, status })),
  ]
  const days = makeCalendar({ ...REACH, rows })
  return {
    days,
    edition,
    isWorkingDay: date => isWorkingDay(date, days),
    addWorkingDays: (from, count) => addWorkingDays(from, count, days),
    workingDaysBetween: (from, to) => workingDaysBetween(from, to, days),
    due: (from, { amount, unit }, roll) => fromEpochDay(dueDay({ start: toEpochDay(from), amount, unit, roll }, days).due),
  }
}

const national = officeCalendar([], null)
let prepared = national

/** The office's calendar of a world: with its days by name. */
export function calendarOf({ calendar }: { readonly calendar: WorkCalendar }): OfficeCalendar {
  if (!isOffices(calendar)) throw new Error('The calendar of this world was not made by the office')
  return calendar
}

const isOffices = (calendar: WorkCalendar): calendar is OfficeCalendar => 'days' in calendar && 'edition' in calendar

/** The days are read again only when the edition is another one. */
export async function calendarOfEdition(db: Reader, edition: Uuid | null): Promise<OfficeCalendar> {
  if (edition === null) return national
  if (prepared.edition !== edition) prepared = officeCalendar(await ownDays(db), edition)
  return prepared
}
