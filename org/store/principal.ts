import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { PrincipalRef } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** Stands for the province as a whole among the principals: its own key, apart from the body that governs it. */
export const PROVINCE_ID: Uuid = '00000000-0000-7000-8000-000000000001'

/** Makes the key by which matters may be seen, once per person, post, unit, body. Returns its number. */
export async function addPrincipal(tx: Tx, { kind, id }: PrincipalRef): Promise<number> {
  await sql`insert into principal (kind, ref_id) values (${kind}, ${id}) on conflict (ref_id) do nothing`.execute(tx)
  const { rows } = await sql<{ id: number }>`select id from principal where ref_id = ${id}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Error(`no principal for ${kind} ${id}`)
  return row.id
}

/** Numbers of principals by the id they stand for; unknown ones are absent. */
export async function principalNumbers(db: Reader, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: number; ref_id: Uuid }>`
    select id, ref_id from principal where ref_id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(row => [row.ref_id, row.id]))
}
