import type { Lang } from '../../kernel/access.ts'
import type { Now, PlainDate } from '../../kernel/clock.ts'
import type { ClockState, DueChange, MatterState, Pause } from '../../kernel/matter.ts'
import type { ProcessDef, WorkCalendar } from '../../kernel/process.ts'
import { mainClock } from './clocks.ts'
import type { MatterRow } from '../lists/matter-row.ts'

/** State of a deadline as the chip says it (UX § 5). `workingDays` left, or late. */
export type Deadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'far' | 'soon'; readonly workingDays: number; readonly dueOn: PlainDate; readonly dueAt: Date | null }
  | { readonly kind: 'today'; readonly dueOn: PlainDate; readonly dueAt: Date | null }
  | { readonly kind: 'overdue'; readonly workingDays: number; readonly dueOn: PlainDate; readonly dueAt: Date | null }
  | { readonly kind: 'paused'; readonly dueOn: PlainDate | null }
  | { readonly kind: 'waiting'; readonly submittedOn: PlainDate | null; readonly late: boolean }
  | { readonly kind: 'done'; readonly on: PlainDate | null; readonly workingDaysLate: number }
  | { readonly kind: 'void'; readonly on: PlainDate | null }

type Judged = Pick<MatterRow, 'open' | 'outcome' | 'dueOn' | 'dueAt' | 'paused' | 'waiting' | 'submittedOn' | 'closedOn'>
export type JudgedAt = {
  readonly today: PlainDate
  readonly instant: Date
  readonly calendar: WorkCalendar
  readonly soonDays: number
}

/** The deadline has passed: its day is over, or its hour. In the database the same is `pastDue`. */
export function isPastDue({ dueOn, dueAt }: Pick<MatterRow, 'dueOn' | 'dueAt'>, { today, instant }: Now): boolean {
  return (dueOn !== null && dueOn < today) || (dueAt !== null && dueAt.getTime() < instant.getTime())
}

/** How a matter stands to its due date today. `soonDays`: limit of law/ (≤ 3 working days by default). */
export function deadlineOf(row: Judged, { today, instant, calendar, soonDays }: JudgedAt): Deadline {
  if (!row.open) {
    if (row.outcome === 'void') return { kind: 'void', on: row.closedOn }
    const on = row.submittedOn ?? row.closedOn
    const late = row.dueOn && on && on > row.dueOn ? Math.max(calendar.workingDaysBetween(row.dueOn, on), 1) : 0
    return { kind: 'done', on, workingDaysLate: late }
  }
  if (row.waiting) return { kind: 'waiting', submittedOn: row.submittedOn, late: isAfter(row.submittedOn, row.dueOn) }
  if (row.paused) return { kind: 'paused', dueOn: row.dueOn }
  if (row.dueOn === null) return { kind: 'none' }
  const due = { dueOn: row.dueOn, dueAt: row.dueAt }
  if (isPastDue(row, { today, instant }))
    return { kind: 'overdue', workingDays: calendar.workingDaysBetween(row.dueOn, today), ...due }
  if (row.dueOn === today) return { kind: 'today', ...due }
  const workingDays = calendar.workingDaysBetween(today, row.dueOn)
  return { kind: workingDays <= soonDays ? 'soon' : 'far', workingDays, ...due }
}

function isAfter(day: PlainDate | null, limit: PlainDate | null): boolean {
  return day !== null && limit !== null && day > limit
}

/** A due date taken apart: what "Vì sao hạn này?" shows. */
export type DueExplained = {
  readonly clock: ClockState
  /** Words of the source: the rule's law, or the document's own words. */
  readonly source: string
  readonly days: readonly CountedDay[]
  readonly pauses: readonly Pause[]
  readonly changes: readonly DueChange[]
}

export type CountedDay = {
  readonly date: PlainDate
  readonly counted: number | null
  readonly why: 'start' | 'counted' | 'weekend' | 'holiday' | 'paused' | 'due'
  readonly name: string | null
}

export type DayNames = (date: PlainDate) => string | null

/** Explains the main clock of a matter day by day. */
export function explainDue(
  process: ProcessDef,
  matter: MatterState,
  world: { calendar: WorkCalendar; dayName: DayNames },
): DueExplained | null {
  const clock = mainClock(process, matter.clocks)
  if (!clock) return null
  const source = clock.words ?? sourceOf(process, clock.name, 'vi')
  return { clock, source, days: daysOf(clock, world), pauses: clock.pauses, changes: clock.changes }
}

/** Who or what sets a clock, in words. */
export function sourceOf(process: ProcessDef, clock: string, lang: Lang): string {
  const source = process.clocks[clock]?.source ?? ''
  return typeof source === 'string' ? source : source[lang]
}

function daysOf(clock: ClockState, { calendar, dayName }: { calendar: WorkCalendar; dayName: DayNames }): CountedDay[] {
  if (clock.dueOn === null) return []
  const days: CountedDay[] = []
  let counted = 0
  for (let date = clock.startedOn; date <= clock.dueOn; date = nextDay(date)) {
    const name = dayName(date)
    const paused = clock.pauses.some(pause => date > pause.from && (pause.to === null || date <= pause.to))
    if (date === clock.startedOn) days.push({ date, counted: null, why: 'start', name })
    else if (paused) days.push({ date, counted: null, why: 'paused', name })
    else if (!calendar.isWorkingDay(date) && clock.unit !== 'day' && clock.unit !== 'month')
      days.push({ date, counted: null, why: name ? 'holiday' : 'weekend', name })
    else days.push({ date, counted: ++counted, why: date === clock.dueOn ? 'due' : 'counted', name })
  }
  return days
}

function nextDay(date: PlainDate): PlainDate {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
}
