import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { PostScope } from './standing.ts'

export type Position = { id: Uuid; name: string; isLeader: boolean; mayHandle: boolean; rank: number }

export async function positions(db: Reader): Promise<Position[]> {
  const { rows } = await sql<Position>`select id, name, is_leader as "isLeader", may_handle as "mayHandle", rank
    from position order by rank, name`.execute(db)
  return rows
}

export async function putPosition(tx: Tx, { id, name, isLeader, mayHandle, rank }: Position): Promise<void> {
  await sql`insert into position (id, name, is_leader, may_handle, rank) values (${id}, ${name}, ${isLeader}, ${mayHandle}, ${rank})
    on conflict (id) do update set name = excluded.name, is_leader = excluded.is_leader, may_handle = excluded.may_handle,
      rank = excluded.rank`.execute(tx)
}

export async function deletePositionRow(tx: Tx, id: Uuid): Promise<number> {
  const { rows } = await sql<{ used: number }>`select count(*)::int as used from post where position_id = ${id}`.execute(tx)
  const used = rows[0]?.used ?? 0
  if (used === 0) await sql`delete from position where id = ${id}`.execute(tx)
  return used
}

export type PostRow = {
  id: Uuid
  personId: Uuid
  bodyId: Uuid
  unitId: Uuid | null
  positionId: Uuid
  title: string
  scope: PostScope
  validFrom: PlainDate
  /** First day on which it is no longer held. */
  validUntil: PlainDate | null
}

export async function insertPost(tx: Tx, post: PostRow): Promise<void> {
  const { id, personId, bodyId, unitId, positionId, title, scope, validFrom, validUntil } = post
  await sql`insert into post (id, person_id, body_id, unit_id, position_id, title, scope, valid_from, valid_until)
    values (${id}, ${personId}, ${bodyId}, ${unitId}, ${positionId}, ${title}, ${scope}, ${validFrom}, ${validUntil})`.execute(tx)
}

export async function postById(db: Reader, id: Uuid): Promise<PostRow | null> {
  const { rows } = await sql<PostRow>`select id, person_id as "personId", body_id as "bodyId", unit_id as "unitId",
    position_id as "positionId", title, scope, valid_from as "validFrom", valid_until as "validUntil" from post where id = ${id}`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function endPostRow(tx: Tx, id: Uuid, on: PlainDate): Promise<boolean> {
  const { rows } = await sql`update post set valid_until = greatest(${on}::date, valid_from)
    where id = ${id} and (valid_until is null or valid_until > ${on}) returning id`.execute(tx)
  return rows.length > 0
}

/** Somebody in office, as pickers and history show them. */
export type PostLine = {
  id: Uuid
  personId: Uuid
  personName: string
  title: string
  bodyId: Uuid
  bodyName: string
  unitId: Uuid | null
  unitName: string | null
  isLeader: boolean
  mayHandle: boolean
  /** Not held on the date asked for. */
  ended: boolean
}

const nameAt = (body: ReturnType<typeof sql>, date: PlainDate) =>
  sql`(select v.short_name from body_version v where v.body_id = ${body} and v.valid_from <= ${date} order by v.valid_from desc limit 1)`

const LINE = (date: PlainDate) => sql`
  select o.id, o.person_id as "personId", p.name as "personName", o.title, o.body_id as "bodyId", ${nameAt(sql`o.body_id`, date)} as "bodyName",
    o.unit_id as "unitId", ${nameAt(sql`o.unit_id`, date)} as "unitName", ps.is_leader as "isLeader", ps.may_handle as "mayHandle",
    not (o.valid_from <= ${date} and (o.valid_until is null or o.valid_until > ${date})) as ended
  from post o join person p on p.id = o.person_id join position ps on ps.id = o.position_id`

/** Posts by id: names as of a date, also of posts no longer held. */
export async function postsById(db: Reader, ids: readonly Uuid[], date: PlainDate): Promise<PostLine[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<PostLine>`${LINE(date)} where o.id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

export type PostFilter = {
  readonly date: PlainDate
  readonly bodyId?: Uuid
  readonly unitId?: Uuid
  readonly personId?: Uuid
  /** Only those who may be given work (position flag "được giao xử lý"). */
  readonly mayHandle?: true
  readonly leadersOnly?: true
}

/** Posts in force on a date: leaders first, then by rank and name. */
export async function postsIn(db: Reader, filter: PostFilter): Promise<PostLine[]> {
  const { date } = filter
  const conditions = [
    sql`o.valid_from <= ${date} and (o.valid_until is null or o.valid_until > ${date})`,
    ...(filter.bodyId ? [sql`o.body_id = ${filter.bodyId}`] : []),
    ...(filter.unitId ? [sql`o.unit_id = ${filter.unitId}`] : []),
    ...(filter.personId ? [sql`o.person_id = ${filter.personId}`] : []),
    ...(filter.mayHandle ? [sql`ps.may_handle`] : []),
    ...(filter.leadersOnly ? [sql`ps.is_leader`] : []),
  ]
  const { rows } = await sql<PostLine & { rank: number }>`${LINE(date)} where ${sql.join(conditions, sql` and `)}
    order by ps.rank, p.sort_key collate "C", o.id`.execute(db)
  return rows.toSorted((a, b) => Number(b.isLeader) - Number(a.isLeader))
}
