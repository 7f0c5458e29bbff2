import { fromEpochDay, toEpochDay, weekdayOf, type PlainDate } from './plain-date.ts'

/** Why a day differs from the plain week. `off` and `work` are days that an administrator or a caller sets. */
export type DayKind = 'statutory' | 'compensatory' | 'swapOff' | 'makeupWork' | 'off' | 'work'

/** One day off, or one working Saturday. `of`: the holiday made up for. `pairedWith`: the other half of a swap. */
export type CalendarRow = {
  date: PlainDate
  kind: DayKind
  name?: string
  of?: PlainDate
  pairedWith?: PlainDate
  status?: 'official' | 'provisional' | 'pending'
}

/** Every day from `from` to `to` is known: Monday to Friday work, unless a row says otherwise; of two rows of a day the later counts. */
export type CalendarData = { from: PlainDate; to: PlainDate; rows: readonly CalendarRow[] }

/** A calendar made ready: O(1) for every question. Made once by `makeCalendar`, never changed. */
export type WorkingCalendar = {
  readonly data: CalendarData
  readonly first: number
  readonly last: number
  readonly rows: ReadonlyMap<number, CalendarRow>
  /** working days among the first i days */
  readonly workedBefore: Int32Array
  /** epoch day of the k-th working day, from 0 */
  readonly workingDays: Int32Array
  /** the written form of each day */
  readonly texts: readonly PlainDate[]
}

/** A question that needs a day which the calendar does not hold. */
export class OutsideCalendar extends RangeError {
  readonly from: PlainDate
  readonly to: PlainDate
  constructor(calendar: WorkingCalendar) {
    super(`outside the calendar ${calendar.data.from} – ${calendar.data.to}`)
    this.name = 'OutsideCalendar'
    this.from = calendar.data.from
    this.to = calendar.data.to
  }
}

/** Prepares calendar data (≈ 1 ms for seven years). Throws a RangeError on a date that is none. */
export function makeCalendar(data: CalendarData): WorkingCalendar {
  const first = toEpochDay(data.from)
  const last = toEpochDay(data.to)
  const rows = new Map(data.rows.map(row => [toEpochDay(row.date), row] as const))
  const workedBefore = new Int32Array(last - first + 2)
  const working: number[] = []
  const texts: PlainDate[] = []
  for (let day = first; day <= last; day++) {
    if (works(day, rows.get(day))) working.push(day)
    workedBefore[day - first + 1] = working.length
    texts.push(fromEpochDay(day))
  }
  return { data, first, last, rows, workedBefore, workingDays: Int32Array.from(working), texts }
}

/** The same calendar with days set off or to work; the given one stays as it is. */
export function withDays(
  calendar: WorkingCalendar,
  days: { off?: readonly PlainDate[]; work?: readonly PlainDate[] },
): WorkingCalendar {
  const { data } = calendar
  const off = (days.off ?? []).map(date => ({ date, kind: 'off' }) as const)
  const work = (days.work ?? []).map(date => ({ date, kind: 'work' }) as const)
  if (off.length + work.length === 0) return calendar
  return makeCalendar({ ...data, rows: [...data.rows, ...off, ...work] })
}

function works(day: number, row: CalendarRow | undefined): boolean {
  if (row) return row.kind === 'makeupWork' || row.kind === 'work'
  const weekday = weekdayOf(day)
  return weekday >= 1 && weekday <= 5
}
