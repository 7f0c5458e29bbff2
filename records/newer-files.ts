import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import type { Tx } from '../platform/database/transaction.ts'

/** A file that takes the place of another, or (without one) comes besides. */
export type NewerFile = {
  readonly name: string
  readonly hash: string
  readonly warning: string | null
  readonly place: number | null
}

/** Where files stand: with a document on its way, or with one in the register. */
const TABLES = {
  intake: { name: sql.table('intake_file'), owner: sql.ref('intake_id'), more: sql``, value: () => sql`` },
  document: {
    name: sql.table('document_file'),
    owner: sql.ref('document_id'),
    more: sql`, added_at`,
    value: (at: Date) => sql`, ${at}::timestamptz`,
  },
} as const

/** Newer versions take the places of files; the older ones stay behind them, marked as earlier. Nothing is deleted. */
export async function takeNewerFiles(
  tx: Tx,
  where: { readonly of: keyof typeof TABLES; readonly id: Uuid; readonly at: Date },
  files: readonly NewerFile[],
): Promise<void> {
  const { name, owner, more, value } = TABLES[where.of]
  const end = sql`(select coalesce(max(position), -1) + 1 from ${name} where ${owner} = ${where.id})`
  for (const file of files) {
    const { rows } =
      file.place === null
        ? { rows: [] }
        : await sql<{
            role: string
          }>`with it as (select position, role from ${name} where ${owner} = ${where.id} and position = ${file.place})
            update ${name} f set position = ${end}, role = 'earlier', place = ${file.place} from it
            where f.${owner} = ${where.id} and f.position = it.position returning it.role`.execute(tx)
    const taken = rows[0]
    await sql`insert into ${name} (${owner}, position, name, file_hash, role, warning${more})
      values (${where.id}, ${taken ? sql`${file.place}` : end}, ${file.name}, ${file.hash}, ${taken?.role ?? 'attachment'}, ${file.warning}${value(where.at)})`.execute(
      tx,
    )
  }
}

/** What was read of a waiting document whose own file has a newer version. */
export async function readAnew(
  tx: Tx,
  id: Uuid,
  read: { readonly reading: unknown; readonly proposals: unknown; readonly textHash: string | null },
): Promise<void> {
  await sql`update intake set reading = ${JSON.stringify(read.reading)}::jsonb, proposals = ${JSON.stringify(read.proposals)}::jsonb,
    text_hash = ${read.textHash} where id = ${id}`.execute(tx)
}
