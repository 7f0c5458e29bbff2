import { isProblem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { partsOf } from '../document/paper-part.ts'
import { storedText } from '../document/stored-text.ts'
import { scanOf } from './store.ts'

type Asked = {
  readonly hash: string
  /** The text of the document itself, for its first file. */
  readonly ownText: string | null
  /** Which part, as the address says; the first without it. */
  readonly part: string | null
}

export type FilePart = {
  readonly text: string
  readonly nth: number
  readonly of: number
  /** Its letters were recognised from a picture. */
  readonly recognised: boolean
}

/** What was read or recognised in a file, part by part; null where nothing was, or is not yet. */
export async function fileText(
  { db, files }: { readonly db: Database; readonly files: FileStore },
  { hash, ownText, part }: Asked,
): Promise<FilePart | null> {
  const scan = await scanOf(db.kysely, hash)
  const kept = scan?.state === 'read' ? scan.textHash : ownText
  if (kept === null) return null
  const text = await storedText(files, kept)
  if (isProblem(text)) return null
  const parts = partsOf(text)
  const nth = Math.min(parts.length, Math.max(1, Math.floor(Number(part)) || 1))
  const { start, end } = parts[nth - 1] ?? { start: 0, end: 0 }
  return { text: text.slice(start, end), nth, of: parts.length, recognised: scan?.state === 'read' }
}
