import { isPlainDate, type Now, type PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import { overrideFault } from '../../law/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { endOwnFigure, lockCalendar, ownDays, putOwnDays, putOwnFigure, type OwnDay } from '../store/calendar.ts'
import { tell } from '../store/outbox.ts'
import { overrideOf } from './law-book.ts'
import { officeCalendar, type OfficeCalendar } from './work-calendar.ts'

export type CalendarEdit = {
  /** Days set by the office; each replaces what it had set for that day. */
  readonly set: ReadonlyArray<Omit<OwnDay, 'edition'>>
  /** Days given back to the national calendar. */
  readonly removed: readonly PlainDate[]
}

/** The calendar as it would be: shown with the deadlines that would move, before anything is changed. */
export async function proposedCalendar(db: Reader, edit: CalendarEdit): Promise<OfficeCalendar> {
  const touched = new Set(datesOf(edit))
  const kept = (await ownDays(db)).filter(day => !touched.has(day.date))
  return officeCalendar([...kept, ...edit.set], null)
}

/**
 * Changes the working calendar: days, edition and the outbox line by which running deadlines are recalculated, in one transaction.
 * Returns the new edition. Problems: `org/calendar-date`, `org/calendar-source-needed`, `org/calendar-no-change`.
 */
export async function editCalendar(
  tx: Tx,
  { edit, by, now }: { edit: CalendarEdit; by: Uuid | null; now: Now },
): Promise<Uuid | Problem> {
  await lockCalendar(tx)
  const refusal = refuseDays(edit)
  if (refusal) return refusal
  const before = await proposedCalendar(tx, { set: [], removed: [] })
  const after = await proposedCalendar(tx, edit)
  const dates = datesOf(edit)
  const own = new Set((await ownDays(tx)).map(day => day.date))
  const moves = dates.filter(date => before.isWorkingDay(date) !== after.isWorkingDay(date))
  if (moves.length === 0 && !dates.some(date => own.has(date))) return problem('org/calendar-no-change', { dates })
  const edition = newId(now.instant.getTime())
  await putOwnDays(tx, edit.set, edit.removed, edition)
  if (moves.length > 0)
    await tell(
      tx,
      { kind: 'org.calendar-edited', payload: { edition, reason: reasonOf(edit), dates: moves, by } },
      { at: now.instant },
    )
  return edition
}

const datesOf = (edit: CalendarEdit): PlainDate[] => [...edit.set.map(day => day.date), ...edit.removed].toSorted()

/** Why deadlines move, as their history will say it. */
function reasonOf({ set, removed }: CalendarEdit): string {
  const named = set.map(day => `${day.name} (${day.source})`)
  const back =
    removed.length > 0 ? [`bỏ thay đổi lịch ngày ${removed.map(date => date.split('-').toReversed().join('/')).join(', ')}`] : []
  return [...new Set([...named, ...back])].join('; ')
}

function refuseDays(edit: CalendarEdit): Problem | null {
  const wrong = datesOf(edit).find(date => !isPlainDate(date) || date < '2015-01-01' || date > '2045-12-31')
  if (wrong !== undefined) return fieldProblem('org/calendar-date', 'date', { date: wrong })
  const unsourced = edit.set.find(day => day.source.trim() === '' || day.name.trim() === '')
  if (unsourced)
    return fieldProblem('org/calendar-source-needed', unsourced.name.trim() === '' ? 'name' : 'source', { date: unsourced.date })
  return edit.set.length + edit.removed.length === 0 ? fieldProblem('org/calendar-date', 'date') : null
}

export type FigureEdit = {
  readonly key: string
  readonly amount: number
  readonly unit: string
  readonly validFrom: PlainDate
  readonly validUntil?: PlainDate | null
  readonly source: string
  readonly by: Uuid | null
}

/**
 * Sets the office's own figure in place of a house default, from a date on. What law fixes cannot be changed. Problems:
 * `org/rule-not-yours` with the reason, `org/rule-source-needed`, `org/ends-before-start`.
 */
export async function overrideRule(tx: Tx, edit: FigureEdit): Promise<Uuid | Problem> {
  if (edit.source.trim() === '') return fieldProblem('org/rule-source-needed', 'source')
  if (!isPlainDate(edit.validFrom)) return fieldProblem('org/rule-date', 'validFrom')
  const fault = overrideFault(overrideOf(edit))
  if (fault) return fieldProblem('org/rule-not-yours', 'amount', { key: edit.key, reason: fault })
  if (edit.validUntil && edit.validUntil < edit.validFrom)
    return fieldProblem('org/ends-before-start', 'validUntil', { from: edit.validFrom })
  const id = newId()
  await putOwnFigure(tx, { ...edit, id, source: edit.source.trim(), validUntil: edit.validUntil ?? null }, newId())
  return id
}

/** Gives a figure back to the house default after a day. Problem: `org/rule-not-found`. */
export async function endOverride(tx: Tx, id: Uuid, until: PlainDate): Promise<Uuid | Problem> {
  return (await endOwnFigure(tx, id, { until, edition: newId() })) ? id : problem('org/rule-not-found')
}
