import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { bareImage } from '../../platform/files/bare-image.ts'
import { seal, unseal } from '../../platform/crypto.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Keyring } from '../../platform/keyring.ts'
import { sniff } from './upload-sniff.ts'

/** 50 MB a file: the form's own limit is a little above (HTTP body 60 MB). */
export const FILE_MAX_BYTES = 50 * 1024 * 1024

/** A file in the store that came with a form. `token` proves to the next try of the same person that it may be named. */
export type KeptFile = { readonly hash: string; readonly name: string; readonly size: number; readonly token: string }
export type RefusedFile = { readonly name: string; readonly refusal: Problem }
export type Uploads = { readonly kept: readonly KeptFile[]; readonly refused: readonly RefusedFile[] }

export type UploadParts = {
  readonly db: Reader
  readonly files: FileStore
  readonly keyring: Keyring
  readonly account: Uuid
  readonly at: Date
  /** Pictures lose what the camera wrote beside them. */
  readonly bare?: boolean
}

/** Puts the files of a form into the store before its act is tried. Each is sniffed; a refused one is named with its reason. */
export async function keepUploads(parts: UploadParts, files: readonly File[]): Promise<Uploads> {
  const kept: KeptFile[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    if (file.size === 0 && file.name === '') continue
    const name = cleanName(file.name)
    const result = await keepOne(parts, file, name)
    if (isProblem(result)) refused.push({ name, refusal: result })
    else kept.push(result)
  }
  return { kept, refused }
}

async function keepOne(
  { db, files, keyring, account, at, bare = false }: UploadParts,
  file: File,
  name: string,
): Promise<KeptFile | Problem> {
  if (file.size === 0) return problem('upload/empty', { name })
  if (file.size > FILE_MAX_BYTES) return { ...problem('upload/too-large', { name, maxBytes: FILE_MAX_BYTES }), status: 413 }
  const original = new Uint8Array(await file.arrayBuffer())
  const media = sniff(original, name)
  if (isProblem(media)) return media
  const picture = bare ? bareImage(original, media.mediaType) : null
  if (isProblem(picture)) return problem(picture.problem, { name })
  const content = picture?.content ?? original
  const stored = await files.put(content, { maxBytes: FILE_MAX_BYTES })
  if (isProblem(stored)) return stored
  await sql`insert into file (hash, size, media_type, created_at) values (${stored.hash}, ${stored.size}, ${media.mediaType}, ${at})
    on conflict do nothing`.execute(db)
  return { ...stored, name, token: tokenOf(keyring, account, { hash: stored.hash, name, size: stored.size }) }
}

/** The name as shown and stored: without a path, without control characters. */
function cleanName(name: string): string {
  const bare = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = [...bare]
    .filter(char => char >= ' ' && char !== '\u007F')
    .join('')
    .trim()
  return clean.slice(0, 200) || 'tep'
}

type Named = { readonly hash: string; readonly name: string; readonly size: number }

function tokenOf(keyring: Keyring, account: Uuid, file: Named): string {
  const { keyId, nonce, cipher } = seal(keyring, Buffer.from(JSON.stringify(file)), `upload:${account}`)
  return `${keyId}.${nonce.toString('base64url')}.${cipher.toString('base64url')}`
}

/** Files kept from an earlier try, out of the tokens that the form carries. A token of somebody else opens nothing. */
export function keptFrom(keyring: Keyring, account: Uuid, tokens: readonly string[]): KeptFile[] {
  return tokens.flatMap(token => {
    const [keyId, nonce, cipher] = token.split('.')
    if (!keyId || !nonce || !cipher) return []
    try {
      const plain = unseal(
        keyring,
        { keyId, nonce: Buffer.from(nonce, 'base64url'), cipher: Buffer.from(cipher, 'base64url') },
        `upload:${account}`,
      )
      // Written by `tokenOf`: nothing else opens under this key.
      return [{ ...(JSON.parse(plain.toString('utf8')) as Named), token }]
    } catch {
      // Changed, of another account, or sealed with a key that is gone: the file is to be chosen again.
      return []
    }
  })
}
