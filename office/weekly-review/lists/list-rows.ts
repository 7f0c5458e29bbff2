import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { audienceOf, matchesWords, type Dimension } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { PROCESS, RETURN_ACT, type WeekNow } from '../weeks/figures.ts'
import { LIST_OF, type Subset } from './lists.ts'
import { FLOW_COLUMNS, FLOW_JOINS, FrozenRow, OPEN_COLUMNS, OPEN_JOINS, type ListName } from './rows.ts'

/** Rows of one list, read page by page: from a frozen week, or as things stand. */
export type ListSource = { readonly snapshot: Uuid; readonly week: Span } | { readonly live: WeekNow; readonly week: Span }
export type Span = Pick<WeekNow, 'cutDay' | 'nextDay'>

export type ListAsked = {
  readonly subset: Subset
  readonly dimension: Dimension | null
  readonly keys: readonly string[] | null
  readonly words: string
  readonly limit: number
  readonly offset: number
}

/**
 * The rows behind a figure which the viewer may see today (ENGINE 23, 27), the most pressing first. The same rows as `listBehind` gives,
 * without loading a list whole.
 */
export async function listRows(db: Reader, viewer: Viewer, source: ListSource, asked: ListAsked): Promise<FrozenRow[]> {
  if ('snapshot' in source) return frozenRows(db, viewer, source, asked)
  const name = asked.subset === 'start' ? 'start' : LIST_OF[asked.subset]
  if (name === 'start') return liveStart(db, viewer, source.live, asked)
  return name === 'end' ? liveOpen(db, viewer, source.live, asked) : liveFlow(db, viewer, source.live, asked)
}

type Condition = RawBuilder<unknown>
const all = (conditions: ReadonlyArray<Condition | null>): Condition =>
  sql.join(
    conditions.filter(each => each !== null),
    sql` and `,
  )
const keyed = (column: Condition, keys: readonly string[] | null): Condition | null =>
  keys === null ? null : sql`coalesce(${column}::text, '') = any(${[...keys]}::text[])`

async function frozenRows(
  db: Reader,
  viewer: Viewer,
  source: { snapshot: Uuid; week: Span },
  asked: ListAsked,
): Promise<FrozenRow[]> {
  const from = asked.subset === 'start' ? frozenStart(source.snapshot, asked) : frozenList(source, asked)
  const { rows } = await sql<{
    row: string
  }>`select x.row from ${from} x where ${seen(viewer, asked)} order by x.position, x.matter_id
    limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows.map(each => FrozenRow.parse(JSON.parse(each.row)))
}

const seen = (viewer: Viewer, { words }: ListAsked): Condition =>
  all([audienceOf(viewer, sql`x.matter_id`), words === '' ? null : matchesWords(sql`x.matter_id`, words)])

const JSON_KEY: Readonly<Record<Dimension, string>> = {
  body: 'body',
  assigner: 'assigner',
  follower: 'follower',
  source: 'source',
}

function frozenKey({ dimension, keys }: ListAsked): Condition {
  const moved = sql`(j->'dims' = '[]'::jsonb or j->'dims' ? ${dimension ?? 'body'})`
  return dimension === null ? moved : all([moved, keyed(sql`(j->>${JSON_KEY[dimension]})`, keys)])
}

function frozenList({ snapshot, week }: { snapshot: Uuid; week: Span }, asked: ListAsked): Condition {
  const name = LIST_OF[asked.subset === 'start' ? 'end' : asked.subset]
  return sql`(select r.matter_id, r.position, r.row from snapshot_row r cross join lateral (select r.row::jsonb as j) as y
    where r.snapshot_id = ${snapshot} and r.list = ${name} and ${frozenKey(asked)} and ${frozenSubset(asked.subset, week)})`
}

function frozenSubset(subset: Subset, { cutDay, nextDay }: Span): Condition {
  const is = (name: string) => sql`(j->>${name})::boolean`
  switch (subset) {
    case 'done-in-time':
      return sql`j->>'result' is distinct from 'late'`
    case 'done-late':
      return sql`j->>'result' = 'late'`
    case 'in-time':
      return sql`not ${is('overdue')}`
    case 'overdue':
    case 'waiting':
      return is(subset)
    case 'due-next':
      return sql`not ${is('waiting')} and not ${is('paused')} and j->>'dueOn' >= ${cutDay} and j->>'dueOn' <= ${nextDay}`
    case 'extension-asked':
      return sql`j->>'extensionAsked' is not null`
    default:
      return sql`true`
  }
}

/** Open at the beginning, by matter: what is open at the end or left in between, without what came in between. */
function frozenStart(snapshot: Uuid, asked: ListAsked): Condition {
  return sql`(select distinct on (z.matter_id) z.matter_id, z.position, z.row from (
      select r.matter_id, r.list, r.position, r.row, sum(case when r.list in ('end', 'done', 'void', 'out') then 1 else -1 end) over (partition by r.matter_id) as net
      from snapshot_row r cross join lateral (select r.row::jsonb as j) as y
      where r.snapshot_id = ${snapshot} and r.list in ('end', 'done', 'void', 'out', 'opened', 'reopened', 'in') and ${frozenKey(asked)}) z
    where z.net > 0 order by z.matter_id, (z.list = 'end') desc)`
}

const OPEN_KEY: Readonly<Record<Dimension, Condition>> = {
  body: sql`m.holder_body`,
  assigner: sql`m.assigner_post`,
  follower: sql`m.follower_post`,
  source: sql`m.source`,
}
const FLOW_KEY: Readonly<Record<Dimension, Condition>> = {
  body: sql`f.body`,
  assigner: sql`f.assigner`,
  follower: sql`f.follower`,
  source: sql`f.source`,
}
const ofDimension = (of: Readonly<Record<Dimension, Condition>>, { dimension, keys }: ListAsked) =>
  dimension === null ? null : keyed(of[dimension], keys)

async function liveOpen(db: Reader, viewer: Viewer, week: WeekNow, asked: ListAsked): Promise<FrozenRow[]> {
  const where = all([
    sql`m.open and m.process = ${PROCESS}`,
    ofDimension(OPEN_KEY, asked),
    openSubset(asked.subset, week),
    seenMatter(viewer, asked),
  ])
  const { rows } =
    await sql<FrozenRow>`select ${OPEN_COLUMNS(week.cutDay)} from matter m ${OPEN_JOINS(week.cutDay)} where ${where}
    order by m.due_on nulls last, m.code limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows
}

const seenMatter = (viewer: Viewer, { words }: ListAsked): Condition =>
  all([audienceOf(viewer, sql`m.id`), words === '' ? null : matchesWords(sql`m.id`, words)])

function openSubset(subset: Subset, { cutDay, nextDay }: Span): Condition | null {
  const running = sql`not m.waiting and not m.paused`
  switch (subset) {
    case 'overdue':
      return sql`${running} and m.due_on < ${cutDay}`
    case 'in-time':
      return sql`(${running} and m.due_on < ${cutDay}) is not true`
    case 'waiting':
      return sql`m.waiting`
    case 'due-next':
      return sql`${running} and m.due_on >= ${cutDay} and m.due_on <= ${nextDay}`
    case 'extension-asked':
      return sql`exists (select 1 from fact_directive e where e.matter_id = m.id and e.extension_due_on is not null)`
    default:
      return null
  }
}

async function liveFlow(db: Reader, viewer: Viewer, week: WeekNow, asked: ListAsked): Promise<FrozenRow[]> {
  const moved = sql`(cardinality(f.dims) = 0 or ${asked.dimension ?? 'body'} = any(f.dims))`
  const where = all([
    sql`f.process = ${PROCESS} and f.recorded_at > ${week.from}`,
    flowSubset(asked.subset),
    asked.subset === 'returned' ? null : moved,
    ofDimension(FLOW_KEY, asked),
    seenMatter(viewer, asked),
  ])
  const { rows } =
    await sql<FrozenRow>`select ${FLOW_COLUMNS} from flow f join matter m on m.id = f.matter_id ${FLOW_JOINS(week.cutDay)} where ${where}
    order by f.id limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows
}

function flowSubset(subset: Subset): Condition {
  const name: ListName = LIST_OF[subset === 'start' ? 'end' : subset]
  if (name === 'returned') return sql`f.kind = 'out' and f.result = ${RETURN_ACT}`
  if (name === 'extended' || name === 'recalculated') return sql`f.kind = 'due-changed' and f.result = ${name}`
  if (subset === 'done-late') return sql`f.kind = 'done' and f.result = 'late'`
  if (subset === 'done-in-time') return sql`f.kind = 'done' and f.result is distinct from 'late'`
  return sql`f.kind = ${name}`
}

async function liveStart(db: Reader, viewer: Viewer, week: WeekNow, asked: ListAsked): Promise<FrozenRow[]> {
  const moved = sql`(cardinality(f.dims) = 0 or ${asked.dimension ?? 'body'} = any(f.dims))`
  const { rows } = await sql<FrozenRow>`with net as (
      select n.id from (
        select m.id, 1 as n from matter m where ${all([sql`m.open and m.process = ${PROCESS}`, ofDimension(OPEN_KEY, asked)])}
        union all select f.matter_id, case when f.kind in ('done', 'void', 'out') then 1 else -1 end from flow f
          where ${all([sql`f.process = ${PROCESS} and f.recorded_at > ${week.from} and f.kind in ('done', 'void', 'out', 'opened', 'reopened', 'in')`, moved, ofDimension(FLOW_KEY, asked)])}
      ) n group by n.id having sum(n.n) > 0)
    select ${OPEN_COLUMNS(week.cutDay)} from net join matter m on m.id = net.id ${OPEN_JOINS(week.cutDay)} where ${seenMatter(viewer, asked)}
    order by m.due_on nulls last, m.code limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows
}
