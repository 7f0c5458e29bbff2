import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

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
