import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { FigureRow } from './figures.ts'
import { SNAPSHOT_KIND } from '../report/freeze.ts'
import { onTimePerMille } from '../report/sentences.ts'
import { dayOf } from './week.ts'
import { pendingWeek } from './week-view.ts'

export type WeekLine = {
  readonly period: string
  readonly from: string
  readonly to: string
  readonly frozenAt: string
  readonly total: FigureRow
  readonly onTime: number | null
  readonly report: { readonly state: string; readonly number: number | null } | null
}

const PER_PAGE = 26

type Raw = { period: string; from: Date; to: Date; frozenAt: Date; total: FigureRow; state: string | null; number: number | null }

/** Frozen weeks, newest first, and the one that can be frozen next. */
export async function weeksView(asker: Asker, body: Uuid, before: string | null) {
  const { rows } =
    await sql<Raw>`select s.period, s.from_at as "from", s.to_at as "to", s.frozen_at as "frozenAt", s.figures::jsonb->'total' as total,
      m.state, m.number
    from snapshot s left join lateral (select r.state, f.number from fact_weekly_report f join matter r on r.id = f.matter_id
      where f.snapshot = s.id and r.outcome is distinct from 'void' limit 1) m on true
    where s.kind = ${SNAPSHOT_KIND} and s.body_id = ${body} ${before ? sql`and s.period < ${before}` : sql``}
    order by s.period desc limit ${PER_PAGE + 1}`.execute(asker.app.db.kysely)
  const weeks = rows.slice(0, PER_PAGE).map((row): WeekLine => ({
    period: row.period,
    from: dayOf(row.from),
    to: dayOf(row.to),
    frozenAt: row.frozenAt.toISOString(),
    total: row.total,
    onTime: onTimePerMille(row.total),
    report: row.state === null ? null : { state: row.state, number: row.number },
  }))
  return {
    weeks,
    more: rows.length > PER_PAGE ? (weeks.at(-1)?.period ?? null) : null,
    pending: before ? null : await pendingWeek(asker, body),
  }
}
