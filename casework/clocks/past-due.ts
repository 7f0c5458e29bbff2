import { sql, type RawBuilder } from 'kysely'
import type { Now } from '../../kernel/clock.ts'

// When a deadline has passed, as the database sees it; of a row already read, `isPastDue` says the same.

/** The deadline of matter `m` has passed: its day is over, or its hour. Null where none is set. */
export function pastDue({ today, instant }: Now): RawBuilder<unknown> {
  return sql`(m.due_on < ${today} or m.due_at < ${instant})`
}

/** Which part of a day is meant: all of it, or of today what has passed, what is still to come. */
export type Hours = 'any' | 'passed' | 'ahead'

/** Of audience rows `x`, those whose hour stands on that side; only deadlines of today are looked up. */
export function onHours(hours: RawBuilder<unknown>, { today, instant }: Now): RawBuilder<unknown> {
  return sql`(${hours} = 'any' or x.due_on <> ${today}::date
    or exists (select 1 from matter m where m.id = x.matter_id and m.due_at < ${instant}) = (${hours} = 'passed'))`
}
