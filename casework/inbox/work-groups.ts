import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Now, PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { LANES, type Lane } from '../../kernel/process.ts'
import { opaque } from '../../platform/database/opaque.ts'
import type { Reader } from '../../platform/database/open.ts'
import { BESIDE_LANES, COUNT_CAP, OWN_LANES } from './inbox.ts'
import { rowsOf, type MatterRow, type Place } from '../lists/matter-row.ts'
import { morePressingFor } from './more-pressing.ts'
import { onHours, type Hours } from '../clocks/past-due.ts'
import { deskProcesses } from '../registry.ts'

export const GROUPS = ['overdue', 'documents', 'today', 'week', 'later', 'waiting', 'know'] as const
/** Groups of the inbox by due date; `documents`: kinds of matter with a group of their own, as long as they are not late; `waiting`: others have to act, or put off by oneself; `know`: for information. */
export type Group = (typeof GROUPS)[number]

/** Lanes whose clock is the reader's business now; the others stand in groups of their own. */
const DATED: readonly Lane[] = ['receive', 'hold', 'decide', 'follow']

export type WorkQuery = {
  readonly lanes: readonly Lane[]
  readonly process?: string
  readonly now: Now
  /** Matters which the reader has put off: they stand under `waiting` whatever their lane. */
  readonly snoozed: readonly Uuid[]
  readonly perGroup: number
  /** Groups with more rows than that. */
  readonly grown?: Readonly<Partial<Record<Group, number>>> | null
}

export type GroupPage = {
  readonly group: Group
  readonly rows: readonly MatterRow[]
  readonly count: number
  readonly lastDue: string | null
}
export type WorkGroups = {
  readonly groups: readonly GroupPage[]
  readonly lanes: Readonly<Record<Lane, number>>
  readonly open: number
  /** Of these, one's own work. */
  readonly own: number
  readonly beside: number
}

/**
 * A stretch of due dates of one lane. On the last day of `overdue` and the first of `today` the hour decides, as the chip of the row does;
 * `own`: only kinds of matter with a group of their own, only the others, or (null) both.
 */
type Span = {
  readonly name: Group
  readonly lane: Lane
  readonly from: string
  readonly to: string
  readonly hours: Hours
  readonly own: boolean | null
}

/** All groups of the inbox at once: hits by the hot index (group × lane × principal), counts capped, rows with names. Three queries. */
export async function workGroups(db: Reader, viewer: Viewer, query: WorkQuery): Promise<WorkGroups> {
  const spans = LANES.flatMap(lane => spansOf(lane, query.now.today))
  const [hits, counts] = await Promise.all([hitsOf(db, viewer, query, spans), countsOf(db, viewer, query, spans)])
  const byGroup = new Map(GROUPS.map(group => [group, [] as Hit[]]))
  for (const hit of merged(hits)) byGroup.get(hit.grp)?.push(hit)
  const shown = GROUPS.map(group => [group, (byGroup.get(group) ?? []).slice(0, query.grown?.[group] ?? query.perGroup)] as const)
  const rows = new Map(
    (
      await rowsOf(
        db,
        shown.flatMap(([, places]) => places),
      )
    ).map(row => [row.id, row]),
  )
  return {
    groups: shown.map(([group, places]) => ({
      group,
      rows: places.flatMap(place => rows.get(place.id) ?? []),
      count: counts.groups.get(group) ?? 0,
      lastDue: places.at(-1)?.due_on ?? null,
    })),
    lanes: Object.fromEntries(LANES.map(lane => [lane, counts.lanes.get(lane) ?? 0])) as Record<Lane, number>,
    open: counts.open,
    own: counts.own,
    beside: counts.beside,
  }
}

/** The stretch of due dates of a group, for the keyset of "Xem thêm". */
export function spanOf(
  group: Group,
  today: PlainDate,
): Pick<Span, 'from' | 'to' | 'hours' | 'own'> & { readonly lanes: readonly Lane[] } {
  const spans = LANES.flatMap(lane => spansOf(lane, today)).filter(span => span.name === group)
  const [first] = spans
  return {
    lanes: spans.map(span => span.lane),
    from: first?.from ?? '-infinity',
    to: first?.to ?? 'infinity',
    hours: first?.hours ?? 'any',
    own: first?.own ?? null,
  }
}

function spansOf(lane: Lane, today: PlainDate): Span[] {
  if (lane === 'wait') return [{ name: 'waiting', lane, from: '-infinity', to: 'infinity', hours: 'any', own: null }]
  if (!DATED.includes(lane)) return [{ name: 'know', lane, from: '-infinity', to: 'infinity', hours: 'any', own: null }]
  const week = endOfWeek(today)
  return [
    { name: 'overdue', lane, from: '-infinity', to: today, hours: 'passed', own: null },
    { name: 'documents', lane, from: today, to: 'infinity', hours: 'ahead', own: true },
    { name: 'today', lane, from: today, to: today, hours: 'ahead', own: false },
    { name: 'week', lane, from: shifted(today, 1), to: week, hours: 'any', own: false },
    { name: 'later', lane, from: shifted(week < today ? today : week, 1), to: 'infinity', hours: 'any', own: false },
  ]
}

/** The Sunday that ends the week of a day. */
export function endOfWeek(today: PlainDate): PlainDate {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return shifted(today, (7 - weekday) % 7)
}

export function shifted(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

type Hit = Place & { grp: Group; due_on: string }

const spansTable = (spans: readonly Span[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as g(name text, lane text, "from" date, "to" date, hours text, own boolean)`

async function hitsOf(db: Reader, viewer: Viewer, query: WorkQuery, spans: readonly Span[]): Promise<Hit[]> {
  const { process, snoozed, lanes } = query
  const perGroup = Math.max(query.perGroup, ...Object.values(query.grown ?? {}))
  const wanted = spans.filter(span => lanes.includes(span.lane))
  const { rows } = await sql<Hit>`
    select g.name as grp, a.matter_id as id, a.lane, a.roles, a.due_on
    from ${spansTable(wanted)} cross join unnest(${opaque(viewer.principals, 'int[]')}) as p(principal)
    cross join lateral (
      select x.matter_id, x.lane, x.roles, x.due_on from audience x
      where x.principal = p.principal and x.lane = g.lane and x.open and x.due_on >= g."from" and x.due_on <= g."to"
        and ${onHours(sql`g.hours`, query.now)} and ${ofOwn()}
        ${process ? sql`and x.process = ${process}` : sql``}
        ${snoozed.length ? sql`and x.matter_id <> all(${[...snoozed]}::uuid[])` : sql``}
        and (g.lane not in ('wait', 'know') or not ${morePressingFor(viewer)})
      order by x.due_on, x.matter_id limit ${opaque(perGroup, 'int')}) a
    union all
    select 'waiting', x.matter_id, x.lane, x.roles, x.due_on from audience x
    where ${snoozed.length > 0} and x.principal = any(${viewer.principals}::int[]) and x.matter_id = any(${[...snoozed]}::uuid[]) and x.open
      and x.lane = any(${[...lanes]}::text[]) ${process ? sql`and x.process = ${process}` : sql``}`.execute(db)
  return rows
}

/** Audience rows `x` of the kinds which the span `g` takes in. */
const ofOwn = () => sql`(g.own is null or (x.process = any(${deskProcesses()}::text[])) = g.own)`

/** One hit per matter, its most pressing lane; by due date within the group. */
function merged(hits: readonly Hit[]): Hit[] {
  const byId = new Map<Uuid, Hit>()
  for (const hit of hits) {
    const other = byId.get(hit.id)
    if (!other) byId.set(hit.id, hit)
    else {
      const first = LANES.indexOf(hit.lane) < LANES.indexOf(other.lane) ? hit : other
      byId.set(hit.id, { ...first, roles: [...new Set([...other.roles, ...hit.roles])] })
    }
  }
  return [...byId.values()].toSorted((a, b) =>
    a.due_on === b.due_on ? (a.id < b.id ? -1 : 1) : dueKey(a.due_on) < dueKey(b.due_on) ? -1 : 1,
  )
}

function dueKey(due: string): string {
  return due === 'infinity' ? '9999' : due
}

type Counts = {
  readonly groups: ReadonlyMap<string, number>
  readonly lanes: ReadonlyMap<string, number>
  readonly open: number
  readonly own: number
  readonly beside: number
}

/** Counts by group and by lane, each capped. A matter counts once, in its most pressing lane, as it is listed. */
async function countsOf(db: Reader, viewer: Viewer, query: WorkQuery, spans: readonly Span[]): Promise<Counts> {
  const { process, snoozed, lanes } = query
  const { rows } = await sql<{ grp: string | null; lane: string | null; n: number }>`
    with hit as (
      select a.matter_id, g.lane, g.name from ${spansTable(spans)} cross join unnest(${opaque(viewer.principals, 'int[]')}) as p(principal)
      cross join lateral (select x.matter_id from audience x where x.principal = p.principal and x.lane = g.lane and x.open
        and x.due_on >= g."from" and x.due_on <= g."to" and ${onHours(sql`g.hours`, query.now)} and ${ofOwn()} ${process ? sql`and x.process = ${process}` : sql``}
        order by x.due_on, x.matter_id limit ${opaque(COUNT_CAP + 1, 'int')}) a),
    one as (
      select distinct on (matter_id) matter_id, lane,
        case when matter_id = any(${[...snoozed]}::uuid[]) then 'waiting' else name end as grp,
        lane = any(${[...lanes]}::text[]) as listed
      from hit order by matter_id, (lane = any(${[...lanes]}::text[])) desc, array_position(${LANES}::text[], lane)),
    of_lane as (select lane, count(distinct matter_id)::int as n from hit group by lane)
    select grp, null as lane, count(*)::int as n from one where listed group by grp
    union all select null, lane, n from of_lane
    union all select null, null, count(*)::int from one
    union all select 'own', null, count(distinct matter_id)::int from hit where lane = any(${OWN_LANES}::text[])
    union all select 'beside', null, count(distinct matter_id)::int from hit where lane = any(${BESIDE_LANES}::text[])`.execute(
    db,
  )
  const capped = (n: number) => Math.min(n, COUNT_CAP + 1)
  return {
    groups: new Map(
      rows.flatMap(row => (row.grp && row.grp !== 'own' && row.grp !== 'beside' ? [[row.grp, capped(row.n)] as const] : [])),
    ),
    lanes: new Map(rows.flatMap(row => (row.lane ? [[row.lane, capped(row.n)] as const] : []))),
    open: capped(rows.find(row => row.grp === null && row.lane === null)?.n ?? 0),
    own: capped(rows.find(row => row.grp === 'own')?.n ?? 0),
    beside: capped(rows.find(row => row.grp === 'beside')?.n ?? 0),
  }
}
