import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FigureRow } from './figures.ts'
import { SNAPSHOT_KIND } from '../report/freeze.ts'

export const TREND_WEEKS = 8

export type TrendWeek = { readonly period: string; readonly total: FigureRow }

/** Totals of the last frozen weeks up to a period, oldest first: for the small charts and their table. */
export async function trend(db: Reader, body: Uuid, upTo: string): Promise<TrendWeek[]> {
  const { rows } = await sql<TrendWeek>`select period, figures::jsonb->'total' as total from snapshot
    where kind = ${SNAPSHOT_KIND} and body_id = ${body} and period <= ${upTo} order by period desc limit ${TREND_WEEKS}`.execute(
    db,
  )
  return rows.toReversed()
}
