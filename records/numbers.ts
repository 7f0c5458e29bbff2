import { sql } from 'kysely'
import type { PlainDate } from '../kernel/clock.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { takeOutOfRow, type OutOfRow } from './out-of-row.ts'

export type NumberRequest = {
  /** Which series: `so-den`, `so-di:bao-cao`, `ma:NV`. */
  readonly key: string
  /** The body whose series it is; null for a series of the whole system. */
  readonly body: Uuid | null
  /** Office date: its year chooses the period (NĐ 30/2020, Điều 15.1 and 22.2: numbers run by year). */
  readonly on: PlainDate
  readonly matter: Uuid | null
  readonly at: Date
  /** Official numbers are gap-free: they roll back with the act that took them. References (ma:…) need not be. */
  readonly gapFree?: boolean
  /** The period of a series that does not run by year: the term of a Party committee. */
  readonly term?: string | null
  /** A number that is not the next one: reserved before, or a sub-number of one already given. */
  readonly out?: OutOfRow | null
}

export type NumberTaken = { readonly number: number; readonly period: string }

/**
 * Takes the next number of a series under its row lock: no duplicate, and no gap, because a rolled-back act gives it back. Call it last
 * of all locks (ENGINE 1). A closed year gives its entry to the new one (ENGINE 26). Refusals of a number out of the row:
 * `series/not-reserved`, `series/no-such-number`, `series/number-taken`.
 */
export async function takeNumber(
  tx: Tx,
  { key, body, on, matter, at, gapFree = true, term, out }: NumberRequest,
): Promise<NumberTaken | Problem> {
  const period = term ?? (await openPeriod(tx, { key, body, year: on.slice(0, 4) }))
  if (out) return takeOutOfRow(tx, { key, body, period, matter, at }, out)
  const { rows } = await sql<{ id: Uuid; number: number }>`
    insert into number_series (id, key, body_id, period, next, gap_free) values (${newId(at.getTime())}, ${key}, ${body}, ${period}, 2, ${gapFree})
    on conflict (key, body_id, period) do update set next = number_series.next + 1
    returning id, next - 1 as number`.execute(tx)
  const taken = rows[0]
  if (!taken) return problem('series/unavailable', { key })
  if (gapFree) {
    await sql`insert into number_taken (series_id, number, matter_id, taken_at) values (${taken.id}, ${taken.number}, ${matter}, ${at})`.execute(
      tx,
    )
  }
  return { number: taken.number, period }
}

/** Numbers were given on from one that this transaction took by `takeNumber`: its series goes on after the last of them. */
export async function advanceSeries(
  tx: Tx,
  { key, body, period, last }: Pick<NumberRequest, 'key' | 'body'> & { readonly period: string; readonly last: number },
): Promise<void> {
  await sql`update number_series set next = ${last + 1} where key = ${key} and body_id is not distinct from ${body} and period = ${period}
    and next <= ${last}`.execute(tx)
}

/** The number that would come next: a forecast, shown as "dự kiến". */
export async function forecastNumber(
  tx: Tx,
  { key, body, on, term }: Pick<NumberRequest, 'key' | 'body' | 'on' | 'term'>,
): Promise<NumberTaken> {
  const period = term ?? (await openPeriod(tx, { key, body, year: on.slice(0, 4) }))
  const { rows } = await sql<{ next: number }>`select next from number_series
    where key = ${key} and body_id is not distinct from ${body} and period = ${period}`.execute(tx)
  return { number: rows[0]?.next ?? 1, period }
}

/** The year's own period, or the following one when its register has been closed. */
async function openPeriod(tx: Tx, { key, body, year }: { key: string; body: Uuid | null; year: string }): Promise<string> {
  const { rows } = await sql<{ period: string }>`select period from number_series
    where key = ${key} and body_id is not distinct from ${body} and closed_at is not null and period >= ${year} order by period`.execute(
    tx,
  )
  let period = year
  for (const closed of rows) if (closed.period === period) period = String(Number(period) + 1)
  return period
}
