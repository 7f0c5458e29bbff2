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
  readonly closedAt: Date | null
}

/** The periods of a body's series, the newest first. */
export async function seriesOf(db: Reader, { key, body }: { key: string; body: Uuid | null }): Promise<SeriesLine[]> {
  const { rows } = await sql<SeriesLine>`select s.id, s.key, s.period, s.next, s.closed_at as "closedAt"
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
