import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'

/** A series as the register page shows it. */
export type SeriesLine = {
  readonly id: Uuid
  readonly key: string
  readonly period: string
  /** The number that comes next. */
  readonly next: number
  readonly cancelled: number
  readonly closedAt: Date | null
}

/** The periods of a body's series, the newest first. */
export async function seriesOf(db: Reader, { key, body }: { key: string; body: Uuid | null }): Promise<SeriesLine[]> {
  const { rows } = await sql<SeriesLine>`select s.id, s.key, s.period, s.next, s.closed_at as "closedAt",
    (select count(*)::int from number_taken n where n.series_id = s.id and n.cancelled_at is not null) as cancelled
    from number_series s where s.key = ${key} and s.body_id is not distinct from ${body} order by s.period desc`.execute(db)
  return rows
}

/**
 * Closes the register of a period: what is entered from now on goes into the next one (ENGINE 26). Problems: `series/not-found`,
 * `series/already-closed`.
 */
export async function closeSeries(
  tx: Tx,
  { key, body, period, at }: { key: string; body: Uuid | null; period: string; at: Date },
): Promise<{ readonly last: number } | Problem> {
  const { rows } = await sql<{ id: Uuid; next: number; closed_at: Date | null }>`select id, next, closed_at from number_series
    where key = ${key} and body_id is not distinct from ${body} and period = ${period} for update`.execute(tx)
  const series = rows[0]
  if (!series) return problem('series/not-found', { period })
  if (series.closed_at) return problem('series/already-closed', { period })
  await sql`update number_series set closed_at = ${at} where id = ${series.id}`.execute(tx)
  return { last: series.next - 1 }
}

/** A number that was given stays in the register, struck out with its reason; it is never given again. Problem: `series/number-not-found`. */
export async function cancelNumber(
  tx: Tx,
  { key, matter, reason, at }: { key: string; matter: Uuid; reason: string; at: Date },
): Promise<Problem | null> {
  const { rows } = await sql`update number_taken n set cancelled_at = ${at}, cancelled_reason = ${reason} from number_series s
    where s.id = n.series_id and s.key = ${key} and n.matter_id = ${matter} and n.cancelled_at is null returning n.number`.execute(
    tx,
  )
  return rows.length > 0 ? null : problem('series/number-not-found')
}
