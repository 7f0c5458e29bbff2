import type { Asker } from '../../../casework/asker.ts'
import { isId } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Posted } from '../drafting/form-input.ts'
import { endKey, type KeyOwner } from './key-store.ts'
import { addKey, changePicture } from './keys.ts'
import { addRemoteKey } from './services.ts'

const LARGEST_KEY_BYTES = 100_000

/** What the page of keys posts: a key added or taken out of use, its picture changed. */
export async function postKey(asker: Asker, owner: KeyOwner | null, posted: Posted): Promise<Problem | null> {
  const { app, viewer, world } = asker
  if (!owner) return problem('outgoing/not-your-body')
  const at = world.clock.now().instant
  const parts = { db: app.db, files: app.files, keyring: app.keyring, account: viewer.accountId, at }
  if (posted.one('y') === 'thoi') {
    const id = posted.one('khoa-ky')
    if (isId(id)) await inTransaction(app.db, tx => endKey(tx, owner, { id, at }))
    return null
  }
  if (posted.one('y') === 'hinh') {
    const [id, picture] = [posted.one('khoa-ky'), await fileIn(posted, 'picture')]
    if (!picture || !isId(id)) return problem('signing/image/not-png', { field: 'picture' })
    return refusalOf(await changePicture(parts, { owner, id, picture }))
  }
  if (posted.one('credential') !== '') return refusalOf(await addRemoteKey(parts, owner, posted.one('credential')))
  const p12 = await fileIn(posted, 'p12')
  if (!p12 || p12.content.length > LARGEST_KEY_BYTES) return problem('signing/key/not-pkcs12', { field: 'p12' })
  const picture = await fileIn(posted, 'picture')
  return refusalOf(await addKey(parts, { owner, p12: p12.content, password: String(posted.form.get('password') ?? ''), picture }))
}

const refusalOf = (result: string | Problem): Problem | null => (typeof result === 'string' ? null : result)

async function fileIn({ form }: Posted, name: string): Promise<{ name: string; content: Uint8Array } | null> {
  const file = form.get(name)
  return file instanceof File && file.size > 0 ? { name: file.name, content: new Uint8Array(await file.arrayBuffer()) } : null
}
