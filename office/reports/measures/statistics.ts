import { sql } from 'kysely'
import { balance, totalOf, type BalanceRow, type Dimension } from '../../../casework/index.ts'
import { dateInVietnam } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** By whom work is counted: the unit that holds it, the officer who follows it, the one who gave it. */
export const STATISTIC_DIMENSIONS = ['body', 'follower', 'assigner'] as const satisfies readonly Dimension[]
export type StatisticDimension = (typeof STATISTIC_DIMENSIONS)[number]

export type StatisticRow = {
  readonly key: string | null
  readonly name: string
  readonly carried: number
  readonly opened: number
  readonly done: number
  readonly late: number
  readonly withdrawn: number
  readonly end: number
  readonly overdue: number
}
export type Statistics = { readonly rows: readonly StatisticRow[]; readonly total: StatisticRow }

export type StatisticsAsked = {
  readonly processes: readonly string[]
  readonly dimension: StatisticDimension
  readonly from: Date
  readonly to: Date
  /** One body only; null: all. */
  readonly body: Uuid | null
}

/** Carried over, new, done, overdue of a period, as of its end: what is recorded later changes nothing. Nobody is left out. */
export async function statisticsOf(db: Reader, asked: StatisticsAsked): Promise<Statistics> {
  const { dimension, body } = asked
  const all = await balance(db, asked)
  const late = await overdueAt(db, asked)
  const rows = body === null ? all : await ofBody(db, all, { dimension, body })
  const names = await namesOf(
    db,
    rows.flatMap(row => row.key ?? []),
    dimension,
  )
  const shown = rows
    .map(row => rowOf(row, { name: names.get(row.key ?? '') ?? '', overdue: late.get(row.key ?? '') ?? 0 }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
  const overdue = shown.reduce((sum, row) => sum + row.overdue, 0)
  return { rows: shown, total: rowOf(totalOf(rows), { name: '', overdue }) }
}

function rowOf(row: BalanceRow, { name, overdue }: { name: string; overdue: number }): StatisticRow {
  const done = row.doneInTime + row.doneLate + row.doneNoLimit
  return {
    key: row.key,
    name,
    carried: row.start,
    opened: row.opened + row.movedIn + row.reopened,
    done,
    late: row.doneLate,
    withdrawn: row.void + row.movedOut,
    end: row.end,
    overdue,
  }
}

/** What was open and past its date at an instant, by its last row of the flow until then; what awaited a decision was not. */
async function overdueAt(db: Reader, { processes, dimension, to }: StatisticsAsked): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ key: string; n: number }>`select coalesce(last.key, '') as key, count(*)::int as n from (
      select distinct on (f.matter_id) f.kind, ${sql.ref(`f.${dimension}`)}::text as key, f.due_on from flow f
      where f.process = any(${[...processes]}::text[]) and f.recorded_at <= ${to} order by f.matter_id, f.id desc) last
    where last.kind not in ('done', 'void', 'out', 'submitted') and last.due_on < ${dateInVietnam(to)} group by 1`.execute(db)
  return new Map(rows.map(row => [row.key, row.n]))
}

/** Only rows of one body: itself, or the posts in it. */
async function ofBody(
  db: Reader,
  rows: readonly BalanceRow[],
  { dimension, body }: { dimension: StatisticDimension; body: Uuid },
): Promise<BalanceRow[]> {
  if (dimension === 'body') return rows.filter(row => row.key === body)
  const { rows: posts } = await sql<{ id: Uuid }>`select id from post where body_id = ${body}`.execute(db)
  const own = new Set(posts.map(post => post.id))
  return rows.filter(row => row.key !== null && own.has(row.key))
}

async function namesOf(db: Reader, ids: readonly Uuid[], dimension: StatisticDimension): Promise<ReadonlyMap<Uuid, string>> {
  const of =
    dimension === 'body'
      ? sql`select distinct on (v.body_id) v.body_id as id, v.name from body_version v where v.body_id = any(${[...ids]}::uuid[]) order by v.body_id, v.valid_from desc`
      : sql`select o.id, p.name || ', ' || o.title as name from post o join person p on p.id = o.person_id where o.id = any(${[...ids]}::uuid[])`
  const { rows } = await sql<{ id: Uuid; name: string }>`${of}`.execute(db)
  return new Map(rows.map(row => [row.id, row.name]))
}
