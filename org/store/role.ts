import { sql, type RawBuilder } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { queryWords } from '../rules/abbreviation.ts'

export type Role = { id: Uuid; code: string; name: string; demandsSecondFactor: boolean; rights: string[]; members: number }

/** All roles with their rights and how many posts in force hold them. */
export async function roles(db: Reader): Promise<Role[]> {
  const { rows } = await sql<Role>`
    select r.id, r.code, r.name, r.demands_second_factor as "demandsSecondFactor",
      array(select rr.right_id from role_right rr where rr.role_id = r.id order by 1) as rights,
      (select count(*) from post_role pr where pr.role_id = r.id)::int as members
    from role r order by r.name`.execute(db)
  return rows
}

/** Who holds a role: through which post, where, and from when until when. */
export type RoleHolder = {
  postId: Uuid
  personId: Uuid
  personName: string
  title: string
  body: string
  unit: string | null
  validFrom: PlainDate
  /** First day on which it is no longer held. */
  validUntil: PlainDate | null
}

/** Words with which their names begin; which part of the list. */
type HoldersAsked = { readonly query?: string; readonly skip?: number; readonly limit?: number }

/** The holders of a role on a date and those to come, by body and name. */
export async function roleHolders(
  db: Reader,
  { id, date }: { readonly id: Uuid; readonly date: PlainDate },
  { query = '', skip = 0, limit }: HoldersAsked = {},
): Promise<RoleHolder[]> {
  const named = (body: RawBuilder<unknown>) =>
    sql`(select v.name from body_version v where v.body_id = ${body} and v.valid_from <= ${date} order by v.valid_from desc limit 1)`
  const words = queryWords(query).map(word => sql` and ' ' || p.search_text like ${`% ${word}%`}`)
  const { rows } = await sql<RoleHolder>`
    select o.id as "postId", p.id as "personId", p.name as "personName", o.title, ${named(sql`o.body_id`)} as body, ${named(sql`o.unit_id`)} as unit,
      o.valid_from as "validFrom", o.valid_until as "validUntil"
    from post_role r join post o on o.id = r.post_id join person p on p.id = o.person_id
    where r.role_id = ${id} and (o.valid_until is null or o.valid_until > ${date})${words.reduce((all, word) => sql`${all}${word}`, sql``)}
    order by body, unit nulls first, p.sort_key collate "C", o.valid_from, o.id limit ${limit ?? null} offset ${skip}`.execute(db)
  return rows
}

/** Posts that hold a role today or will. */
export async function countHolders(db: Reader, { id, date }: { readonly id: Uuid; readonly date: PlainDate }): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from post_role r join post o on o.id = r.post_id
    where r.role_id = ${id} and (o.valid_until is null or o.valid_until > ${date})`.execute(db)
  return rows[0]?.count ?? 0
}

export async function rolesByCode(
  db: Reader,
  codes: readonly string[],
): Promise<Array<{ id: Uuid; code: string; rights: string[] }>> {
  const { rows } = await sql<{ id: Uuid; code: string; rights: string[] }>`
    select r.id, r.code, array(select rr.right_id from role_right rr where rr.role_id = r.id) as rights
    from role r where r.code = any(${[...codes]}::text[])`.execute(db)
  return rows
}

export async function putRole(
  tx: Tx,
  role: { id: Uuid; code: string; name: string; demandsSecondFactor: boolean },
): Promise<void> {
  await sql`insert into role (id, code, name, demands_second_factor) values (${role.id}, ${role.code}, ${role.name}, ${role.demandsSecondFactor})
    on conflict (id) do update set name = excluded.name, demands_second_factor = excluded.demands_second_factor`.execute(tx)
}

/** Replaces the rights of a role. */
export async function setRoleRights(tx: Tx, roleId: Uuid, rights: readonly string[]): Promise<void> {
  await sql`delete from role_right where role_id = ${roleId}`.execute(tx)
  await addRoleRights(tx, roleId, rights)
}

export async function addRoleRights(tx: Tx, roleId: Uuid, rights: readonly string[]): Promise<void> {
  if (rights.length === 0) return
  await sql`insert into role_right (role_id, right_id) select ${roleId}, unnest(${[...rights]}::text[]) on conflict do nothing`.execute(
    tx,
  )
}

export async function deleteRoleRow(tx: Tx, roleId: Uuid): Promise<void> {
  await sql`delete from role where id = ${roleId}`.execute(tx)
}

export async function rolesOfPost(db: Reader, postId: Uuid): Promise<Array<{ id: Uuid; code: string; name: string }>> {
  const { rows } = await sql<{ id: Uuid; code: string; name: string }>`
    select r.id, r.code, r.name from post_role pr join role r on r.id = pr.role_id where pr.post_id = ${postId} order by r.name`.execute(
    db,
  )
  return rows
}

/** Replaces the roles of a post. */
export async function setRolesOfPost(tx: Tx, postId: Uuid, roleIds: readonly Uuid[]): Promise<void> {
  await sql`delete from post_role where post_id = ${postId}`.execute(tx)
  if (roleIds.length === 0) return
  await sql`insert into post_role (post_id, role_id) select ${postId}, unnest(${[...roleIds]}::uuid[])`.execute(tx)
}
