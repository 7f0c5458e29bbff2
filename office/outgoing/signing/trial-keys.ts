import { trialAuthority, type TrialAuthority } from '@kheo/pdf-signature'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { storeSetting } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { addKey, type KeyParts } from './keys.ts'
import { keysOf, type KeyOwner } from './key-store.ts'
import { TRIAL_AUTHORITY, TRIAL_PASSWORD } from './trial.ts'
import { sealPicture, signaturePicture } from './trial-pictures.ts'
import { TRUST_SETTING } from './trust.ts'
import { trustKept } from './verify.ts'

export type TrialHolder = { readonly owner: KeyOwner; readonly name: string; readonly organization: string }

const DAY_MS = 86_400_000
const TRIAL_DAYS = 730

/**
 * Gives everybody who signs in a sample a key of a trial authority made on the spot, sealed like any other key, and trusts that authority
 * on this server. The authority's own key is let go at once. For samples only: a real office never calls this. Whoever has a key gets
 * none. Returns how many keys were made.
 */
export async function makeTrialKeys(parts: KeyParts, holders: readonly TrialHolder[]): Promise<number> {
  const without: TrialHolder[] = []
  for (const holder of holders) if ((await keysOf(parts.db.kysely, holder.owner)).length === 0) without.push(holder)
  if (without.length === 0) return 0
  const from = new Date(parts.at.getTime() - DAY_MS)
  const period = { from, to: new Date(from.getTime() + TRIAL_DAYS * DAY_MS) }
  const authority = trialAuthority({ name: TRIAL_AUTHORITY, organization: 'Dữ liệu mẫu' }, period)
  await trust(parts, authority)
  for (const { owner, name, organization } of without) {
    const p12 = authority.issue({ name, organization, unit: 'Chứng thư dùng thử, không có giá trị pháp lý' }, TRIAL_PASSWORD)
    const content = owner.personId ? signaturePicture(name) : sealPicture()
    const added = await addKey(parts, { owner, p12, password: TRIAL_PASSWORD, picture: { name: 'dung-thu.png', content } })
    if (isProblem(added)) throw new Error(`a trial key: ${added.problem}`)
  }
  return without.length
}

async function trust({ db, at }: KeyParts, { pem, crl }: TrialAuthority): Promise<void> {
  const own = { id: newId(at.getTime()), name: TRIAL_AUTHORITY, pem, crl: Buffer.from(crl).toString('base64') }
  const value = [...(await trustKept(db.kysely)), own]
  await inTransaction(db, tx => storeSetting(tx, { key: TRUST_SETTING, value, by: null }))
}
