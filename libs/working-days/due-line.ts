import { OutsideCalendar, type WorkingCalendar } from './calendar.ts'
import { isRecord, readCalendar, readDay, readInstant, readLimit, readPauses, readRoll } from './due-input.ts'
import { DueRefusal, refuse, type DueProblem } from './due-problem.ts'
import { readLocalTime } from './local-time.ts'
import type { OfficeHours } from './office-hours.ts'
import { StillPaused } from './pauses.ts'
import { fromEpochDay, type PlainDate } from './plain-date.ts'
import { explainDays, explainHours, type Step } from './steps.ts'

/** One answer of `kheo due`. */
export type DueAnswer =
  | { id: unknown; dueOn: PlainDate; steps: Step[] }
  | { id: unknown; dueAt: string; steps: Step[] }
  | { id: unknown; problem: DueProblem }

/**
 * One line of `kheo due`: `{id, from, limit: {amount, unit}, roll?, pauses?, calendar?}` → the due day (or instant, for working
 * hours) with each day counted or skipped, or a Problem. Never throws on bad input. `id` is null when the line has none.
 */
export function dueLine(input: unknown, calendar: WorkingCalendar, hours?: OfficeHours): DueAnswer {
  const id = isRecord(input) ? (input.id ?? null) : null
  try {
    if (!isRecord(input)) throw refuse('due/bad-input')
    const limit = readLimit(input.limit)
    const roll = readRoll(input.roll)
    const known = readCalendar(input.calendar, calendar)
    if (limit.unit === 'working-hour') return { id, ...inHours(input, { amount: limit.amount, hours }, known) }
    const pauses = readPauses(input.pauses, readDay)
    const { end, steps } = explainDays(
      { start: readDay(input.from), amount: limit.amount, unit: limit.unit, roll, pauses },
      known,
    )
    return { id, dueOn: fromEpochDay(end.due), steps }
  } catch (error) {
    if (error instanceof DueRefusal) return { id, problem: error.problem }
    if (error instanceof StillPaused) return { id, problem: refuse('due/still-paused').problem }
    if (error instanceof OutsideCalendar)
      return { id, problem: refuse('due/outside-calendar', `${error.from} – ${error.to}`).problem }
    throw error
  }
}

function inHours(
  input: Record<string, unknown>,
  limit: { amount: number; hours: OfficeHours | undefined },
  calendar: WorkingCalendar,
) {
  const from = readLocalTime(input.from)
  if (!from)
    throw refuse(
      typeof input.from === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(input.from) ? 'due/needs-time' : 'due/bad-date',
      input.from,
    )
  const pauses = readPauses(input.pauses, readInstant)
  const seconds = Math.round(limit.amount * 3600)
  const { end, steps } = explainHours({ start: from.instant, seconds, pauses, hours: limit.hours }, calendar)
  return { dueAt: from.write(end), steps }
}
