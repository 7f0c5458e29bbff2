import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import type { Reader } from '../platform/database/open.ts'

/** Hashes of the kept texts of documents, by document; those without a text are left out. Ask only for what the viewer may see. */
export async function textHashesOf(db: Reader, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: Uuid; hash: string }>`select id, text_hash as hash from document
    where id = any(${[...ids]}::uuid[]) and text_hash is not null`.execute(db)
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}
