import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { formProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Lane } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import { COUNT_CAP } from '../inbox/inbox.ts'
import { TABS, workAddress, type Tab } from '../inbox/work-query.ts'

/** A filter with a name: one's own, or shared with one's body by somebody of it. */
export type SavedFilter = {
  readonly id: Uuid
  readonly name: string
  /** The list whose address it keeps; null: one's work. */
  readonly list: string | null
  readonly query: string
  readonly tab: Tab
  readonly process: string | null
  readonly shared: boolean
  readonly own: boolean
  readonly ownerName: string
}

type Row = Pick<SavedFilter, 'id' | 'name' | 'list' | 'query' | 'shared' | 'own'> & { owner: string }

const NAME_MAX = 60
const FILTERS_MAX = 30

/** Filters of an account in its order, then those shared with the body of the post: of one's work, of a list, or all of them. */
export async function savedFilters(db: Reader, viewer: Viewer, of: string | null | 'all' = null): Promise<SavedFilter[]> {
  const { rows } =
    await sql<Row>`select f.id, f.name, f.list, f.query, f.shared_body is not null as shared, f.account_id = ${viewer.accountId} as own, p.name as owner
    from saved_filter f join account a on a.id = f.account_id join person p on p.id = a.person_id
    where (f.account_id = ${viewer.accountId} or f.shared_body = ${viewer.post.bodyId})
      ${of === 'all' ? sql`` : sql`and f.list is not distinct from ${of}`}
    order by (f.account_id = ${viewer.accountId}) desc, f.position, f.name, f.id`.execute(db)
  return rows.map(({ owner, ...row }) => {
    const { tab, process } = workAddress(new URLSearchParams(row.query))
    return { ...row, tab, process, ownerName: owner }
  })
}

export type FilterAnswers = {
  readonly id: Uuid | null
  readonly name: string
  readonly tab: string
  readonly process: string
  readonly shared: boolean
}

/** Makes or changes one's own filter of work. Problems: those of `storeFilter`. */
export function saveFilter(
  db: Reader,
  viewer: Viewer,
  { tab, process, ...answers }: FilterAnswers,
): Promise<Problem | { id: Uuid }> {
  const query = new URLSearchParams({ ...(tab in TABS ? { loc: tab } : {}), ...(process ? { loai: process } : {}) }).toString()
  return storeFilter(db, viewer, { ...answers, list: null, query })
}

/** What of a filter is stored; `query` null: it stays as it is. */
export type StoredFilter = Pick<FilterAnswers, 'id' | 'name' | 'shared'> & {
  readonly list: string | null
  readonly query: string | null
}

/** Stores a filter, new or one's own. Problems: `form/invalid` with its fields, `personal/filters-too-many`, `matter/not-found`. */
export async function storeFilter(
  db: Reader,
  viewer: Viewer,
  { id, name, shared, list, query }: StoredFilter,
): Promise<Problem | { id: Uuid }> {
  const kept = name.trim().normalize('NFC')
  if (kept === '') return formProblem([{ field: 'ten', code: 'form/needed' }])
  if (kept.length > NAME_MAX) return formProblem([{ field: 'ten', code: 'form/too-long', data: { maximum: NAME_MAX } }])
  const body = shared ? viewer.post.bodyId : null
  if (id) {
    const { rows } = await sql`update saved_filter set name = ${kept}, query = coalesce(${query}, query), shared_body = ${body}
      where id = ${id} and account_id = ${viewer.accountId} returning id`.execute(db)
    return rows.length > 0 ? { id } : problem('matter/not-found')
  }
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from saved_filter where account_id = ${viewer.accountId}`.execute(db)
  if ((rows[0]?.n ?? 0) >= FILTERS_MAX) return problem('personal/filters-too-many', { maximum: FILTERS_MAX })
  const made = newId()
  await sql`insert into saved_filter (id, account_id, shared_body, name, list, query, position)
    values (${made}, ${viewer.accountId}, ${body}, ${kept}, ${list}, ${query ?? ''},
      (select coalesce(max(position), 0) + 1 from saved_filter where account_id = ${viewer.accountId}))`.execute(db)
  return { id: made }
}

export async function deleteFilter(db: Reader, account: Uuid, id: Uuid): Promise<void> {
  await sql`delete from saved_filter where id = ${id} and account_id = ${account}`.execute(db)
}

/** One place towards the front, among one's own. */
export async function moveFilterUp(db: Reader, account: Uuid, id: Uuid): Promise<void> {
  await sql`with own as (select id, row_number() over (order by position, name, id) as place from saved_filter where account_id = ${account}),
    moved as (select place from own where id = ${id})
    update saved_filter f set position = case when f.id = ${id} then greatest(own.place - 1, 1) * 2 - 1 else own.place * 2 end
    from own where own.id = f.id and exists (select 1 from moved where moved.place > 1)`.execute(db)
}

/** How many open matters a filter shows, capped, each matter once; several filters in one query. */
export async function filterCounts(
  db: Reader,
  viewer: Viewer,
  filters: ReadonlyArray<Pick<SavedFilter, 'id' | 'tab' | 'process'>>,
): Promise<ReadonlyMap<Uuid, number>> {
  if (filters.length === 0) return new Map()
  const wanted = filters.flatMap(({ id, tab, process }) => lanesOf(tab).map(lane => ({ id, lane, process })))
  const { rows } = await sql<{ id: Uuid; n: number }>`
    select g.id, count(distinct a.matter_id)::int as n
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as g(id uuid, lane text, process text)
    cross join unnest(${viewer.principals}::int[]) as p(principal)
    cross join lateral (select x.matter_id from audience x where x.principal = p.principal and x.lane = g.lane and x.open
      and (g.process is null or x.process = g.process) limit ${COUNT_CAP + 1}) a
    group by g.id`.execute(db)
  return new Map(rows.map(row => [row.id, Math.min(row.n, COUNT_CAP + 1)]))
}

function lanesOf(tab: Tab): readonly Lane[] {
  return TABS[tab]
}
