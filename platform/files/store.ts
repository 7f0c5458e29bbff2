import type { Readable } from 'node:stream'
import type { Problem } from '../../kernel/problem.ts'

export type StoredFile = {
  /** SHA-256 of the content, hex: the file's name everywhere. */
  readonly hash: string
  readonly size: number
}

export type PutOptions = { readonly maxBytes?: number }

/** Where originals are kept: a folder here, an object store where one is set up. The same content is kept once. */
export type FileStore = {
  /** Refusals: `storage/full`, `storage/too-large` (data: maxBytes). Nothing is left behind by a refused or broken put. */
  put(content: Readable | Uint8Array, options?: PutOptions): Promise<StoredFile | Problem>
  /** The whole content, checked. Refusals: `storage/not-found`, `storage/damaged` (the bytes are not those that were put). */
  read(hash: string): Promise<Buffer | Problem>
  /** The content as a stream; ends with an error when it turns out damaged. Refusal: `storage/not-found`. */
  open(hash: string): Promise<Readable | Problem>
  has(hash: string): Promise<boolean>
  /** Takes a file away for good: for what may not be kept, when nothing names it any more. */
  remove(hash: string): Promise<void>
  /** Every file kept, in order of their names. */
  list(): AsyncIterable<StoredFile>
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}
