import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** The ceiling of a body itself; null when it has none. */
export async function ceilingOf(db: Reader, bodyId: Uuid): Promise<string[] | null> {
  const { rows } = await sql<{
    right: string
  }>`select right_id as "right" from ceiling where body_id = ${bodyId} order by 1`.execute(db)
  return rows.length > 0 ? rows.map(row => row.right) : null
}

export async function replaceCeiling(tx: Tx, bodyId: Uuid, rights: readonly string[] | null): Promise<void> {
  await sql`delete from ceiling where body_id = ${bodyId}`.execute(tx)
  if (!rights) return
  await sql`insert into ceiling (body_id, right_id) select ${bodyId}, unnest(${[...rights]}::text[])`.execute(tx)
}

/** Bodies that have a ceiling, with how many rights it leaves. */
export async function bodiesWithCeiling(db: Reader): Promise<ReadonlyMap<Uuid, number>> {
  const { rows } = await sql<{
    id: Uuid
    count: number
  }>`select body_id as id, count(*)::int as count from ceiling group by body_id`.execute(db)
  return new Map(rows.map(row => [row.id, row.count]))
}
