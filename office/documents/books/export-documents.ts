import { sql } from 'kysely'
import { audienceOf, type Sight } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { documentById, documentFiles, type DocumentFile, type DocumentRow } from '../../../records/index.ts'

const BATCH = 100

/** The record of a document with its files; what the reading machine found beside it is left out. */
export type ExportedDocument = Omit<DocumentRow, 'reading' | 'proposals' | 'textHash'> & {
  readonly files: ReadonlyArray<Pick<DocumentFile, 'name' | 'hash' | 'role' | 'size' | 'mediaType'>>
}

/**
 * Documents with their files' names, in order of ids (time of intake), a batch at a time. For the operator: without `seenBy` no audience
 * is asked; with it, a document is seen by who sees its matter.
 */
export async function* exportDocuments(
  db: Reader,
  { seenBy }: { seenBy?: Sight } = {},
): AsyncGenerator<readonly ExportedDocument[]> {
  for (let after: Uuid | null = null; ;) {
    const { rows }: { rows: Array<{ id: Uuid }> } = await sql<{ id: Uuid }>`select d.id from document d
      where true ${after ? sql`and d.id > ${after}` : sql``} ${seenBy ? sql`and ${audienceOf(seenBy, sql`d.id`)}` : sql``}
      order by d.id limit ${BATCH}`.execute(db)
    if (rows.length === 0) return
    const whole = await Promise.all(rows.map(({ id }) => exported(db, id)))
    yield whole.flatMap(document => document ?? [])
    after = rows.at(-1)?.id ?? null
  }
}

async function exported(db: Reader, id: Uuid): Promise<ExportedDocument | null> {
  const [row, files] = await Promise.all([documentById(db, id), documentFiles(db, id)])
  if (!row) return null
  const { reading: _reading, proposals: _proposals, textHash: _textHash, ...record } = row
  return { ...record, files: files.map(({ name, hash, role, size, mediaType }) => ({ name, hash, role, size, mediaType })) }
}
