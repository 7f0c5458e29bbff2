import type { Now } from '../../kernel/clock.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { checkPassword, hashPassword } from '../../platform/password.ts'
import { refusePassword } from '../rules/password.ts'
import { accountById, setPasswordHash, type AccountRow } from '../store/account.ts'
import { endSessionsOf } from '../store/session-write.ts'
import { settingOf } from '../store/setting.ts'
import { signedIn } from '../viewer.ts'
import { rotateSession } from './sessions.ts'

export type PasswordChange = {
  readonly sessionToken: string
  /** Not asked after a one-time secret: there is no old one. */
  readonly old: string
  readonly password: string
  readonly repeated: string
  readonly now: Now
}

/**
 * Sets a new password; the other sessions end and this one gets another token. Problems: `org/password-old-wrong`,
 * `org/password-…` by the rule, `org/sign-in-needed`.
 */
export async function changePassword(db: Database, change: PasswordChange): Promise<{ token: string } | Problem> {
  const { sessionToken, password, repeated, now } = change
  const who = await signedIn(db.kysely, { sessionToken, now })
  const account = who && (await accountById(db.kysely, who.accountId))
  if (!who || !account) return problem('org/sign-in-needed')
  // The second factor stands before: a stolen one-time secret alone changes nothing.
  if (who.pending === 'second-factor') return problem('org/second-factor-first')
  const refusal = (await refuseOld(account, change.old)) ?? (await refuseNew(db, account, { password, repeated }))
  if (refusal) return refusal
  const hash = await hashPassword(password)
  return inTransaction(db, async tx => {
    await setPasswordHash(tx, account.id, hash)
    await endSessionsOf(tx, { accountId: account.id, except: who.sessionId, at: now.instant })
    const token = await rotateSession(tx, who.sessionId)
    return isProblem(token) ? token : { token }
  })
}

async function refuseOld(account: AccountRow, old: string): Promise<Problem | null> {
  if (!account.passwordHash) return null
  const { ok } = await checkPassword(old, account.passwordHash)
  return ok ? null : fieldProblem('org/password-old-wrong', 'old')
}

async function refuseNew(
  db: Database,
  account: AccountRow,
  given: { password: string; repeated: string },
): Promise<Problem | null> {
  const { minLength } = await settingOf(db.kysely, 'password')
  const sameAsOld = account.passwordHash !== null && (await checkPassword(given.password, account.passwordHash)).ok
  return refusePassword({ ...given, accountName: account.name, minLength, sameAsOld })
}
