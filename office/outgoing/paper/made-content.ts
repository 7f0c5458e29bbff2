import type { OfficialDocument } from '@kheo/official-document/write'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { storeUpload } from '../../../records/index.ts'

type Parts = { readonly db: Reader; readonly files: FileStore; readonly at: Date }

/** Keeps pages that another function has made, without number and date, under the hash of their JSON. Refusals: `storage/full`. */
export async function storeMade(parts: Parts, paper: OfficialDocument): Promise<{ hash: string } | Problem> {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...paper, number: null, date: null }).normalize('NFC'))
  return storeUpload(parts, { name: 'noi-dung.json', content: bytes, mediaType: 'application/json' })
}

/** Such pages by their hash. Refusals: `storage/not-found`, `storage/damaged`. */
export async function readMade(files: FileStore, hash: string): Promise<OfficialDocument | Problem> {
  const bytes = await files.read(hash)
  // Written by `storeMade` under this very hash.
  return isProblem(bytes) ? bytes : (JSON.parse(bytes.toString('utf8')) as OfficialDocument)
}
