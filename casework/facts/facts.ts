import { sql } from 'kysely'
import type { FactQuery } from '../registry.ts'

/** How many children of a matter are still open (sub-tasks, parts, directives under a `giao-nhieu`). */
export const openChildren: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ parent_id: string; n: number }>`select parent_id, count(*)::int as n from matter
    where parent_id = any(${[...ids]}::uuid[]) and open group by parent_id`.execute(tx)
  const counted = new Map(rows.map(row => [row.parent_id, row.n]))
  return new Map(ids.map(id => [id, counted.get(id) ?? 0]))
}

/** How many files stand with the acts of a matter and have not been withdrawn. */
export const evidence: FactQuery = async (tx, ids) => {
  const { rows } = await sql<{ matter_id: string; n: number }>`select matter_id, count(*)::int as n from act_file
    where matter_id = any(${[...ids]}::uuid[]) and withdrawn_at is null group by matter_id`.execute(tx)
  const counted = new Map(rows.map(row => [row.matter_id, row.n]))
  return new Map(ids.map(id => [id, counted.get(id) ?? 0]))
}
