import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** A body as it stood on a date; its last form when it had ended by then. */
export type BodyAt = {
  id: Uuid
  kind: string
  isDivision: boolean
  agencyId: Uuid | null
  parentId: Uuid | null
  code: string
  electronicCode: string | null
  name: string
  shortName: string
  validFrom: PlainDate
  /** First day on which it no longer exists. */
  validUntil: PlainDate | null
  locked: boolean
  /** No longer exists on the date asked for. */
  ended: boolean
  archiveKeeperId: Uuid | null
}

const COLUMNS = sql`b.id, b.kind, b.is_division as "isDivision", b.agency_id as "agencyId", v.parent_id as "parentId", v.code,
  v.electronic_code as "electronicCode", v.name, v.short_name as "shortName", b.valid_from as "validFrom", b.valid_until as "validUntil",
  b.locked, b.archive_keeper_id as "archiveKeeperId"`

/** The version in force on the date, or the last one before it. */
const versionAt = (date: PlainDate) => sql`join lateral (
  select * from body_version bv where bv.body_id = b.id and bv.valid_from <= ${date} order by bv.valid_from desc limit 1) v on true`

const endedBy = (date: PlainDate) => sql`coalesce(b.valid_until <= ${date}, false) as ended`

/** Bodies by id as they stood on a date; those that had not begun are absent. */
export async function bodiesAt(db: Reader, ids: readonly Uuid[], date: PlainDate): Promise<BodyAt[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<BodyAt>`select ${COLUMNS}, ${endedBy(date)} from body b ${versionAt(date)}
    where b.id = any(${[...ids]}::uuid[]) order by v.sort_key`.execute(db)
  return rows
}

/** A body as it stood on a date, or null. */
export async function bodyAt(db: Reader, id: Uuid, date: PlainDate): Promise<BodyAt | null> {
  return (await bodiesAt(db, [id], date))[0] ?? null
}

/** Every body that existed on the date, parents before children by name. */
export async function livingBodies(db: Reader, date: PlainDate): Promise<BodyAt[]> {
  const { rows } = await sql<BodyAt>`select ${COLUMNS}, false as ended from body b ${versionAt(date)}
    where b.valid_from <= ${date} and (b.valid_until is null or b.valid_until > ${date}) order by v.sort_key`.execute(db)
  return rows
}

/** Divisions of an agency on a date. */
export async function divisionsOf(db: Reader, agencyId: Uuid, date: PlainDate): Promise<BodyAt[]> {
  const { rows } = await sql<BodyAt>`select ${COLUMNS}, false as ended from body b ${versionAt(date)}
    where b.agency_id = ${agencyId} and b.valid_from <= ${date} and (b.valid_until is null or b.valid_until > ${date})
    order by v.sort_key`.execute(db)
  return rows
}

/** A body by its code on a date, without regard to case. */
export async function bodyByCode(db: Reader, code: string, date: PlainDate): Promise<BodyAt | null> {
  const { rows } = await sql<BodyAt>`select ${COLUMNS}, ${endedBy(date)} from body b ${versionAt(date)}
    where lower(v.code) = lower(${code}) and not b.is_division order by ended, b.valid_from desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** Codes that equal this one without regard to case: among agencies, or among the divisions of one agency. */
export async function sameCodes(
  db: Reader,
  code: string,
  agencyId: Uuid | null,
): Promise<Array<{ bodyId: Uuid; code: string; name: string; from: PlainDate; until: PlainDate | null }>> {
  const { rows } = await sql<{ bodyId: Uuid; code: string; name: string; from: PlainDate; until: PlainDate | null }>`
    select v.body_id as "bodyId", v.code, v.name, v.valid_from as "from", coalesce(v.valid_until, b.valid_until) as until
    from body_version v join body b on b.id = v.body_id
    where lower(v.code) = lower(${code}) and b.agency_id is not distinct from ${agencyId}`.execute(db)
  return rows
}

/** Serialises changes of the tree: checks against it hold until the commit. */
export async function lockTree(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kheo.org.tree'))`.execute(tx)
}

/** Living bodies directly below and posts in force inside, on a date: what forbids deleting or ending it. */
export async function countInside(
  db: Reader,
  id: Uuid,
  date: PlainDate,
): Promise<{ agencies: number; divisions: number; posts: number }> {
  const { rows } = await sql<{ agencies: number; divisions: number; posts: number }>`
    with below as (
      select b.id, b.is_division from body b join body_version v on v.body_id = b.id
      where (v.parent_id = ${id} or b.agency_id = ${id}) and (v.valid_until is null or v.valid_until > ${date})
        and (b.valid_until is null or b.valid_until > ${date})
    )
    select (select count(distinct id) from below where not is_division)::int as agencies,
      (select count(distinct id) from below where is_division)::int as divisions,
      (select count(*) from post p where (p.body_id = ${id} or p.unit_id = ${id}) and (p.valid_until is null or p.valid_until > ${date}))::int
        as posts`.execute(db)
  return rows[0] ?? { agencies: 0, divisions: 0, posts: 0 }
}
