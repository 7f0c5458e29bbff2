import { isProblem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { storedText } from '../stored-text.ts'
import { scanOf } from './store.ts'

/** What was recognised in a file; null where nothing was, or is not yet. */
export async function fileText(
  { db, files }: { readonly db: Database; readonly files: FileStore },
  hash: string,
): Promise<{ readonly text: string } | null> {
  const scan = await scanOf(db.kysely, hash)
  if (scan?.state !== 'read' || scan.textHash === null) return null
  const text = await storedText(files, scan.textHash)
  return isProblem(text) ? null : { text }
}
