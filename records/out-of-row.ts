import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Tx } from '../platform/database/transaction.ts'

/** A number that is not the next one: without a suffix one that was reserved; with it (a, b, bis) a sub-number of one already given. */
export type OutOfRow = { readonly number: number; readonly suffix: string }

type Place = {
  readonly key: string
  readonly body: Uuid | null
  readonly period: string
  readonly matter: Uuid | null
  readonly at: Date
}

/** Takes such a number under the lock of its series; the row itself is not disturbed. */
export async function takeOutOfRow(
  tx: Tx,
  { key, body, period, matter, at }: Place,
  { number, suffix }: OutOfRow,
): Promise<{ number: number; period: string } | Problem> {
  const { rows } = await sql<{ id: Uuid; next: number }>`select id, next from number_series
    where key = ${key} and body_id is not distinct from ${body} and period = ${period} for update`.execute(tx)
  const series = rows[0]
  if (!series || number < 1 || number >= series.next) return problem('series/no-such-number', { number, period })
  if (suffix === '') return takeReserved(tx, series.id, { number, matter, at, period })
  const added = await sql`insert into number_taken (series_id, number, suffix, matter_id, taken_at)
    values (${series.id}, ${number}, ${suffix}, ${matter}, ${at}) on conflict do nothing returning number`.execute(tx)
  return added.rows.length > 0 ? { number, period } : problem('series/number-taken', { number, suffix, period })
}

async function takeReserved(
  tx: Tx,
  series: Uuid,
  { number, matter, at, period }: { number: number; matter: Uuid | null; at: Date; period: string },
): Promise<{ number: number; period: string } | Problem> {
  const { rows } = await sql`update number_taken set matter_id = ${matter}, taken_at = ${at}
    where series_id = ${series} and number = ${number} and suffix = '' and matter_id is null and reserved_at is not null and cancelled_at is null
    returning number`.execute(tx)
  return rows.length > 0 ? { number, period } : problem('series/not-reserved', { number, period })
}
