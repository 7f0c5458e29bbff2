import { sql } from 'kysely'
import { isProblem, problem, type Problem } from '../kernel/problem.ts'
import type { Reader } from '../platform/database/open.ts'
import type { FileStore } from '../platform/files/store.ts'

/** 50 MB a file; the body of a request may be a little larger. */
export const DOCUMENT_MAX_BYTES = 50 * 1024 * 1024

export type Upload = { readonly name: string; readonly content: Uint8Array; readonly mediaType: string }
export type StoredUpload = { readonly hash: string; readonly size: number; readonly name: string; readonly mediaType: string }

/**
 * Keeps an original as it came, under the hash of its content. The caller has told what it is by its content (`mediaType`).
 * Refusals: `upload/empty`, `upload/too-large`, `storage/full` (nothing is left behind).
 */
export async function storeUpload(
  { db, files, at }: { db: Reader; files: FileStore; at: Date },
  { name, content, mediaType }: Upload,
): Promise<StoredUpload | Problem> {
  const clean = cleanFileName(name)
  if (content.byteLength === 0) return problem('upload/empty', { name: clean })
  if (content.byteLength > DOCUMENT_MAX_BYTES) return tooLarge(clean)
  const stored = await files.put(content, { maxBytes: DOCUMENT_MAX_BYTES })
  if (isProblem(stored)) return stored
  await sql`insert into file (hash, size, media_type, created_at) values (${stored.hash}, ${stored.size}, ${mediaType}, ${at})
    on conflict do nothing`.execute(db)
  return { hash: stored.hash, size: stored.size, name: clean, mediaType }
}

export function tooLarge(name: string): Problem {
  return { ...problem('upload/too-large', { name, maxBytes: DOCUMENT_MAX_BYTES }), status: 413 }
}

/** A name as shown and stored: without a path, without control characters, in NFC. */
export function cleanFileName(name: string): string {
  const bare = name.normalize('NFC').split(/[\\/]/u).at(-1) ?? ''
  const clean = [...bare]
    .filter(char => char >= ' ' && char !== '\u007F')
    .join('')
    .trim()
  return clean.slice(0, 200) || 'tep'
}
