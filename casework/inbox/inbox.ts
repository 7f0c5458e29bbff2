import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Now, PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { LANES, type Lane } from '../../kernel/process.ts'
import { opaque } from '../../platform/database/opaque.ts'
import type { Reader } from '../../platform/database/open.ts'
import { rowsByDue, type MatterRow } from '../lists/matter-row.ts'
import { morePressingFor } from './more-pressing.ts'
import { onHours, type Hours } from '../clocks/past-due.ts'

/** Keyset: the last row of the page before. `infinity` stands for no due date. */
export type InboxCursor = { readonly dueOn: PlainDate | 'infinity'; readonly id: Uuid }

export type InboxQuery = {
  readonly lanes: readonly Lane[]
  readonly process?: string
  readonly dueFrom?: PlainDate
  /** Last due date to list: for groups (overdue, this week). */
  readonly dueTo?: PlainDate
  /** Of today's deadlines only those whose hour has passed, or only those still to come. */
  readonly hours?: { readonly side: Hours; readonly now: Now }
  /** Only these kinds of matter, or all but these. */
  readonly kinds?: { readonly of: readonly string[]; readonly only: boolean }
  /** Leaves out matters on which the viewer stands in a more pressing lane too. */
  readonly mostPressingOnly?: boolean
  readonly after?: InboxCursor | null
  readonly limit?: number
}

export type InboxPage = { readonly rows: readonly MatterRow[]; readonly next: InboxCursor | null }

/**
 * The viewer's open matters by due date: for each principal and lane one short range of the hot index (page + 1), merged, doubles dropped
 * (ENGINE 20), in one round trip. The index is the permission: nothing outside the viewer's principals is ever read.
 */
export async function inbox(db: Reader, viewer: Viewer, query: InboxQuery): Promise<InboxPage> {
  const limit = Math.min(query.limit ?? 50, 200)
  const found = await rowsByDue(db, placesOf(viewer, query, limit + 1))
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map(({ row }) => row),
    next: found.length > limit && last ? { dueOn: last.dueOn, id: last.row.id } : null,
  }
}

/** One place per matter, its most pressing lane, with the roles of all. */
function placesOf(
  viewer: Viewer,
  { lanes, process, dueFrom, dueTo, hours, kinds, after, mostPressingOnly }: InboxQuery,
  limit: number,
) {
  return sql`
    select hit.id, (array_agg(hit.lane order by array_position(${LANES}::text[], hit.lane)))[1] as lane,
      coalesce(array_agg(distinct role) filter (where role is not null), '{}') as roles, hit.due_on
    from (
      select a.matter_id as id, a.lane, a.roles, a.due_on
      from unnest(${opaque(viewer.principals, 'int[]')}) as p(principal) cross join unnest(${opaque(lanes, 'text[]')}) as l(lane)
      cross join lateral (
        select x.matter_id, x.lane, x.roles, x.due_on from audience x
        where x.principal = p.principal and x.lane = l.lane and x.open
          ${process ? sql`and x.process = ${process}` : sql``}
          ${dueFrom ? sql`and x.due_on >= ${dueFrom}` : sql``}
          ${dueTo ? sql`and x.due_on <= ${dueTo}` : sql``}
          ${hours ? sql`and ${onHours(sql`${hours.side}::text`, hours.now)}` : sql``}
          ${kinds ? sql`and (x.process = any(${[...kinds.of]}::text[])) = ${kinds.only}` : sql``}
          ${mostPressingOnly ? sql`and not ${morePressingFor(viewer)}` : sql``}
          ${after ? sql`and (x.due_on, x.matter_id) > (${after.dueOn}::date, ${after.id}::uuid)` : sql``}
        order by x.due_on, x.matter_id limit ${opaque(limit, 'int')}) a) hit
      left join lateral unnest(hit.roles) role on true
    group by hit.id, hit.due_on order by hit.due_on, hit.id limit ${opaque(limit, 'int')}`
}

/** How far a count goes before it says "1.000+". */
export const COUNT_CAP = 1000

/** What is one's own work: to receive, held, to be decided, and held while others act. What one follows or may know is not. */
export const OWN_LANES: readonly Lane[] = ['receive', 'hold', 'decide', 'wait']
export const BESIDE_LANES: readonly Lane[] = ['follow', 'know']

/** `open`: in whatever lane, `own`: in one of one's own; each matter once. */
export type LaneCounts = Readonly<Record<Lane | 'open' | 'own', number>>

/** Counts by lane and in all, each capped: never an exact count on the hot path. A matter seen twice counts once. */
export async function laneCounts(
  db: Reader,
  viewer: Viewer,
  filter: { process?: string; dueTo?: PlainDate } = {},
): Promise<LaneCounts> {
  const { rows } = await sql<{ lane: Lane | null; n: number; own: number }>`
    select l.lane, count(distinct a.matter_id)::int as n,
      count(distinct a.matter_id) filter (where l.lane = any(${OWN_LANES}::text[]))::int as own
    from unnest(${LANES}::text[]) as l(lane) cross join unnest(${opaque(viewer.principals, 'int[]')}) as p(principal)
    cross join lateral (select x.matter_id from audience x where x.principal = p.principal and x.lane = l.lane and x.open
      ${filter.process ? sql`and x.process = ${filter.process}` : sql``}
      ${filter.dueTo ? sql`and x.due_on <= ${filter.dueTo}` : sql``} limit ${COUNT_CAP + 1}) a
    group by grouping sets ((l.lane), ())`.execute(db)
  const capped = (n: number): number => Math.min(n, COUNT_CAP + 1)
  const counts = new Map<string, number>(rows.map(row => [row.lane ?? 'open', capped(row.n)]))
  counts.set('own', capped(rows.find(row => row.lane === null)?.own ?? 0))
  return Object.fromEntries([...LANES, 'open' as const, 'own' as const].map(name => [name, counts.get(name) ?? 0])) as LaneCounts
}
