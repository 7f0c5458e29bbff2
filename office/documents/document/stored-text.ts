import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { FileStore } from '../../../platform/files/store.ts'

/** The text read from a document's file, as it was kept. Refusals: `storage/not-found`, `storage/damaged`. */
export async function storedText(files: FileStore, hash: string | null): Promise<string | Problem> {
  if (hash === null) return ''
  const content = await files.read(hash)
  return isProblem(content) ? content : content.toString('utf8')
}
