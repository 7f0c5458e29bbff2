import { canonicalText } from '../../../kernel/canonical.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { storeUpload } from '../../../records/index.ts'
import { Content } from './content.ts'

type Parts = { readonly db: Reader; readonly files: FileStore; readonly at: Date }

/** Keeps what was written under the hash of its canonical JSON; the same text has the same hash. Refusals: `storage/full`. */
export async function storeContent(parts: Parts, content: Content): Promise<{ hash: string } | Problem> {
  const bytes = new TextEncoder().encode(canonicalText(content))
  return storeUpload(parts, { name: 'noi-dung.json', content: bytes, mediaType: 'application/json' })
}

/** What was written, by its hash. Refusals: `storage/not-found`, `storage/damaged`. */
export async function readContent(files: FileStore, hash: string): Promise<Content | Problem> {
  const bytes = await files.read(hash)
  return isProblem(bytes) ? bytes : Content.parse(JSON.parse(bytes.toString('utf8')))
}
