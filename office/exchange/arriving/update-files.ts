import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { intakeFiles, type IntakeFile } from '../../../records/index.ts'
import type { JudgedFile } from './arrived-files.ts'
import { fileRows } from './take-into-intake.ts'

/** A file that an update brought. `replaces`: once it is taken over, the SHA-256 of the version whose place it took. */
export type BroughtFile = {
  readonly position: number
  readonly name: string
  readonly hash: string
  readonly size: number
  readonly mediaType: string
  readonly warning: string | null
  readonly replaces: string | null
}

/** What a file of an update is beside those that are here: the same, a newer version of one, or one more. */
export type FileChange = {
  readonly file: BroughtFile
  readonly kind: 'same' | 'version' | 'added'
  /** The file it would take the place of. */
  readonly before: IntakeFile | null
}

/** Keeps the files of an update with its message, until the clerk has answered. */
export async function keepUpdateFiles(tx: Tx, message: Uuid, files: readonly JudgedFile[], at: Date): Promise<void> {
  for (const [position, { name, hash, warning }] of (await fileRows(tx, files, at)).entries())
    await sql`insert into exchange_file (message_id, position, name, file_hash, warning)
      values (${message}, ${position}, ${name}, ${hash}, ${warning})`.execute(tx)
}

/** The files that an update brought, in its order. */
export async function updateFiles(db: Reader, message: Uuid): Promise<BroughtFile[]> {
  const { rows } =
    await sql<BroughtFile>`select x.position, x.name, x.file_hash as hash, x.warning, x.replaces, f.size::int as size,
    f.media_type as "mediaType" from exchange_file x join file f on f.hash = x.file_hash where x.message_id = ${message} order by x.position`.execute(
      db,
    )
  return rows
}

/** What the files of an update change in a document as it is here now. */
export async function fileChanges(db: Reader, message: Uuid, intake: Uuid): Promise<FileChange[]> {
  const brought = await updateFiles(db, message)
  return brought.length === 0 ? [] : changesAmong(await intakeFiles(db, intake), brought)
}

const sameName = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()
const kindOf = (name: string): string => /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * A file is a newer version of the one that has its name. The first file of a package is the document: under a name of its own it is a
 * newer version of the document, when it is of the same kind and no other file has the document's name.
 */
export function changesAmong(here: readonly IntakeFile[], brought: readonly BroughtFile[]): FileChange[] {
  const standing = here.filter(({ role }) => role !== 'earlier')
  return brought.map((file, i): FileChange => {
    if (standing.some(({ hash }) => hash === file.hash)) return { file, kind: 'same', before: null }
    const [original] = standing
    const isOriginal = i === 0 && original !== undefined && kindOf(original.name) === kindOf(file.name)
    const free = isOriginal && !brought.some(({ name, hash }) => sameName(name, original.name) || hash === original.hash)
    const before = standing.find(({ name }) => sameName(name, file.name)) ?? (free ? original : null)
    return { file, kind: before ? 'version' : 'added', before }
  })
}

/** Notes beside each file whose place it took. */
export async function noteReplaced(tx: Tx, message: Uuid, changes: readonly FileChange[]): Promise<void> {
  for (const { file, before } of changes)
    if (before)
      await sql`update exchange_file set replaces = ${before.hash} where message_id = ${message} and position = ${file.position}`.execute(
        tx,
      )
}
