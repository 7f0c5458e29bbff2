import type { Lang } from '../../kernel/access.ts'
import type { Now } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import { tokenHash } from '../../platform/crypto.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { newOneTimeSecret, readOneTimeSecret } from '../rules/one-time-secret.ts'
import { accountById, insertAccount, markDeleted, setAccountLocked, setOidc, setOneTime, setTotp } from '../store/account.ts'
import { deletePasskeysOf } from '../store/passkey.ts'
import { endSessionsOf } from '../store/session-write.ts'
import { settingOf } from '../store/setting.ts'
import type { AccountSettings } from '../terms.ts'

/** Letters and digits without marks, dots, dashes: typed on any keyboard. */
const NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/i

export type NewAccount = {
  readonly id?: Uuid
  readonly personId: Uuid
  readonly name: string
  readonly lang?: Lang
  readonly settings?: AccountSettings
  /** A hash made before (sample, import); then no one-time secret is made and no change is forced. */
  readonly passwordHash?: string
  readonly now: Now
}

/** `oneTimeSecret` is shown once and opens the account once. Null for an account that nobody can enter by password. */
export type AccountMade = { readonly accountId: Uuid; readonly oneTimeSecret: string | null }

/** Makes the account of a person. Its name is unique and never changes. Problems: `org/account-name-form`, `org/account-name-taken`. */
export async function createAccount(tx: Tx, account: NewAccount): Promise<AccountMade | Problem> {
  const name = account.name.trim()
  if (!NAME.test(name)) return fieldProblem('org/account-name-form', 'accountName', { name })
  const id = account.id ?? newId()
  const isSample = account.settings?.sample === true
  const oneTime = account.passwordHash || isSample ? null : await makeOneTime(tx, account.now)
  const inserted = await insertAccount(tx, {
    id,
    personId: account.personId,
    name,
    passwordHash: account.passwordHash ?? null,
    mustChangePassword: oneTime !== null,
    oneTimeHash: oneTime?.hash,
    oneTimeUntil: oneTime?.until,
    lang: account.lang ?? 'vi',
    settings: account.settings ?? {},
  })
  return inserted
    ? { accountId: id, oneTimeSecret: oneTime?.secret ?? null }
    : fieldProblem('org/account-name-taken', 'accountName', { name })
}

async function makeOneTime(tx: Tx, now: Now): Promise<{ secret: string; hash: string; until: Date }> {
  const secret = newOneTimeSecret()
  const { days } = await settingOf(tx, 'oneTime')
  return { secret, hash: oneTimeHash(secret), until: new Date(now.instant.getTime() + days * 86_400_000) }
}

export const oneTimeHash = (typed: string): string => tokenHash(readOneTimeSecret(typed)).toString('hex')

/** Takes the password away, ends all sessions, gives a one-time secret to hand over. Problem: `org/account-not-found`. */
export async function resetPassword(tx: Tx, accountId: Uuid, now: Now): Promise<AccountMade | Problem> {
  const account = await accountById(tx, accountId)
  if (!account || account.deletedAt) return problem('org/account-not-found')
  const oneTime = await makeOneTime(tx, now)
  await setOneTime(tx, accountId, oneTime)
  await endSessionsOf(tx, { accountId, at: now.instant })
  return { accountId, oneTimeSecret: oneTime.secret }
}

/** Locks or unlocks; a locked account's sessions end at once. */
export async function lockAccount(
  tx: Tx,
  { accountId, locked, now }: { accountId: Uuid; locked: boolean; now: Now },
): Promise<void> {
  await setAccountLocked(tx, accountId, locked)
  if (locked) await endSessionsOf(tx, { accountId, at: now.instant })
}

/** Hides the account for good: past acts stay readable, the name stays taken. */
export async function deleteAccount(tx: Tx, accountId: Uuid, now: Now): Promise<void> {
  await markDeleted(tx, accountId, now.instant)
  await endSessionsOf(tx, { accountId, at: now.instant })
}

/** For somebody who lost the telephone: the role may demand a new one at the next login. */
export async function resetSecondFactor(tx: Tx, accountId: Uuid, now: Now): Promise<void> {
  await setTotp(tx, accountId, null)
  await deletePasskeysOf(tx, accountId)
  await endSessionsOf(tx, { accountId, at: now.instant })
}

/** Ties an account to a subject of the identity provider, or unties it. Problem: `org/oidc-subject-taken`. */
export async function linkOidc(
  tx: Tx,
  accountId: Uuid,
  link: { issuer: string; subject: string } | null,
): Promise<Uuid | Problem> {
  try {
    await setOidc(tx, accountId, link)
    return accountId
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505')
      return fieldProblem('org/oidc-subject-taken', 'oidcSubject')
    throw error
  }
}
