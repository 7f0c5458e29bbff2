import type { Now } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { checkNothing, checkPassword, hashPassword } from '../../platform/password.ts'
import { slowedBy, type Slowed } from '../rules/back-off.ts'
import { accountByName, rehashPassword, useOneTime, type AccountRow } from '../store/account.ts'
import { countTries, decideAttempt, insertAttempt, lockAddress, type Outcome } from '../store/login-attempt.ts'
import { passkeysOf } from '../store/passkey.ts'
import { oneTimeHash } from './accounts.ts'
import { startSession, type SessionStarted } from './sessions.ts'

/** Where a login comes from. `browser` is the User-Agent. */
export type From = {
  readonly address: string
  readonly browser: string
  readonly now: Now
  /** Cookie of an earlier session here: it ends. */ readonly replaces?: string | null
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * Logs in by name and password, or by a one-time secret (then a new password must follow). Every try is stored. Problems:
 * `org/login-wrong` (also for unknown and deleted accounts), `org/account-locked` (told only with the right password),
 * `org/login-slowed` with the seconds to wait.
 */
export async function login(
  db: Database,
  given: { name: string; password: string },
  from: From,
): Promise<SessionStarted | Problem> {
  const name = given.name.trim().slice(0, 100)
  const attempt = await beginAttempt(db, name, from)
  if (isProblem(attempt)) return attempt
  const account = await accountByName(db.kysely, name)
  const outcome = await judge(db, account, { password: given.password, at: from.now.instant })
  await decideAttempt(db.kysely, attempt, { outcome, accountId: account?.id ?? null })
  if (outcome === 'locked') return problem('org/account-locked')
  if ((outcome !== 'ok' && outcome !== 'first-factor') || !account) return problem('org/login-wrong')
  return inTransaction(db, tx => startSession(tx, { accountId: account.id, from, via: 'password' }))
}

/** Counts the try before it is judged, so that many at once wait like one after the other. */
export async function beginAttempt(db: Database, name: string, from: From): Promise<Uuid | Problem> {
  const { address, browser, now } = from
  const id = newId(now.instant.getTime())
  const slowed = await inTransaction(db, async tx => {
    const slow = await slowedNow(tx, name, from)
    const outcome: Outcome = slow ? 'slowed' : 'checking'
    await insertAttempt(tx, { id, at: now.instant, name, accountId: null, address, browser: browser.slice(0, 300), outcome })
    return slow
  })
  return slowed ? tooMany(slowed) : id
}

async function slowedNow(tx: Tx, name: string, { address, now }: From): Promise<Slowed | null> {
  await lockAddress(tx, address)
  const instant = now.instant.getTime()
  const tries = await countTries(tx, {
    name,
    address,
    minuteAgo: new Date(instant - MINUTE_MS),
    dayAgo: new Date(instant - DAY_MS),
  })
  return slowedBy(tries, now.instant)
}

function tooMany(slowed: Slowed): Problem {
  return {
    ...problem(slowed.reason === 'address' ? 'org/login/too-many' : 'org/login-slowed', { seconds: slowed.seconds }),
    status: 429,
  }
}

type Try = { readonly password: string; readonly at: Date }

async function judge(db: Database, account: AccountRow | null, given: Try): Promise<Outcome> {
  if (!account || account.deletedAt) {
    await checkNothing(given.password)
    return 'unknown'
  }
  if (!(await opens(db, account, given))) return 'wrong-password'
  if (account.locked) return 'locked'
  // The count of wrong tries starts anew only when both factors were right.
  const hasFactor = account.totpSecret !== null || (await passkeysOf(db.kysely, account.id)).length > 0
  return hasFactor ? 'first-factor' : 'ok'
}

async function opens(db: Database, account: AccountRow, { password, at }: Try): Promise<boolean> {
  if (account.passwordHash) {
    const { ok, stale } = await checkPassword(password, account.passwordHash)
    if (ok && stale) await rehashPassword(db.kysely, account.id, { from: account.passwordHash, to: await hashPassword(password) })
    return ok
  }
  await checkNothing(password)
  const hash = oneTimeHash(password)
  const inTime = account.oneTimeUntil !== null && account.oneTimeUntil > at
  if (account.oneTimeHash !== hash || !inTime || account.locked) return false
  return inTransaction(db, tx => useOneTime(tx, account.id, hash))
}
