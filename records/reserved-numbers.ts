import { sql } from 'kysely'
import type { PlainDate } from '../kernel/clock.ts'
import type { Uuid } from '../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../kernel/problem.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { takeNumber } from './numbers.ts'

type SeriesPlace = { readonly key: string; readonly body: Uuid | null }
type Told = { readonly reason: string; readonly by: Uuid; readonly at: Date }

/** Sets the next numbers of a series aside for papers that come later. They stand in the book with reason, person and time. */
export async function reserveNumbers(
  tx: Tx,
  { key, body, on, term, count }: SeriesPlace & { readonly on: PlainDate; readonly term?: string | null; readonly count: number },
  { reason, by, at }: Told,
): Promise<readonly number[] | Problem> {
  const numbers: number[] = []
  for (let i = 0; i < count; i += 1) {
    const taken = await takeNumber(tx, { key, body, on, term, matter: null, at })
    if (isProblem(taken)) return taken
    await sql`update number_taken set reserved_at = ${at}, reserved_by = ${by}, reserved_reason = ${reason}
      where number = ${taken.number} and suffix = '' and series_id = (select id from number_series
        where key = ${key} and body_id is not distinct from ${body} and period = ${taken.period})`.execute(tx)
    numbers.push(taken.number)
  }
  return numbers
}

/** Cancels a reserved number that no document carries: it stays in the book, struck out. Problem: `series/not-reserved`. */
export async function cancelNumber(
  tx: Tx,
  { key, body, period, number }: SeriesPlace & { readonly period: string; readonly number: number },
  { reason, by, at }: Told,
): Promise<Problem | null> {
  const { rows } = await sql`update number_taken n set cancelled_at = ${at}, cancelled_by = ${by}, cancelled_reason = ${reason}
    from number_series s where s.id = n.series_id and s.key = ${key} and s.body_id is not distinct from ${body} and s.period = ${period}
      and n.number = ${number} and n.suffix = '' and n.matter_id is null and n.reserved_at is not null and n.cancelled_at is null
    returning n.number`.execute(tx)
  return rows.length > 0 ? null : problem('series/not-reserved', { number, period })
}

/** Cancels the number that a document carries: it stays in the book, struck out, and is given to nobody again. Problem: `series/no-such-number`. */
export async function cancelUsedNumber(tx: Tx, matter: Uuid, { reason, by, at }: Told): Promise<Problem | null> {
  const { rows } = await sql`update number_taken set cancelled_at = ${at}, cancelled_by = ${by}, cancelled_reason = ${reason}
    where matter_id = ${matter} and cancelled_at is null returning number`.execute(tx)
  return rows.length > 0 ? null : problem('series/no-such-number', { number: '', period: '' })
}

/** What a number of a series stands for. */
export type NumberLine = {
  readonly number: number
  readonly suffix: string
  readonly state: 'used' | 'reserved' | 'cancelled'
  readonly matter: Uuid | null
  readonly reason: string | null
  readonly who: string | null
  readonly at: Date
}

/** Numbers of a period: all with `number`; else those reserved or cancelled, the newest first. */
export async function numberLines(
  db: Reader,
  { key, body, period, number }: SeriesPlace & { readonly period: string; readonly number?: number },
): Promise<NumberLine[]> {
  const wanted =
    number === undefined ? sql`and (n.reserved_at is not null or n.cancelled_at is not null)` : sql`and n.number = ${number}`
  const { rows } = await sql<NumberLine>`select n.number, n.suffix, n.matter_id as matter,
      case when n.cancelled_at is not null then 'cancelled' when n.matter_id is not null then 'used' else 'reserved' end as state,
      coalesce(n.cancelled_reason, n.reserved_reason) as reason, coalesce(n.cancelled_at, n.reserved_at, n.taken_at) as at, p.name as who
    from number_taken n join number_series s on s.id = n.series_id
    left join account a on a.id = coalesce(n.cancelled_by, n.reserved_by) left join person p on p.id = a.person_id
    where s.key = ${key} and s.body_id is not distinct from ${body} and s.period = ${period} ${wanted}
    order by n.number desc, n.suffix limit 500`.execute(db)
  return rows
}
