import { encode } from 'uqr'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { enrolment, newTotpSecret, stepOfCode } from '../rules/totp.ts'
import { accountById, setTotp, takeTotpStep } from '../store/account.ts'
import { decideAttempt } from '../store/login-attempt.ts'
import { signedIn } from '../viewer.ts'
import { orgWiring } from '../wiring.ts'
import { beginAttempt, type From } from './login.ts'
import { openBytes, sealBytes } from './sealed-secret.ts'
import { rotateSession } from './sessions.ts'

const context = (accountId: Uuid): string => `account/${accountId}/totp`

/** What the page of setting up shows. `sealed` goes through the form and comes back: nothing is stored before a code was right. */
export type Enrolment = { readonly uri: string; readonly key: string; readonly sealed: string; readonly qr: QrPath }
/** A QR code as one SVG path over a square of `size` units. */
export type QrPath = { readonly size: number; readonly path: string }

/** A new secret for an app on the telephone. */
export function beginEnrolment(account: { id: Uuid; name: string }): Enrolment {
  const secret = newTotpSecret()
  const { uri, key } = enrolment(secret, account.name)
  const sealed = sealBytes(orgWiring().keyring, secret, `${context(account.id)}/new`).toString('base64url')
  return { uri, key, sealed, qr: qrOf(uri) }
}

/** The enrolment shown again after a wrong code: the same secret, so that the app need not be set up twice. Null when it was changed. */
export function sameEnrolment(account: { id: Uuid; name: string }, sealed: string): Enrolment | null {
  const secret = openedEnrolment(account.id, sealed)
  if (!secret) return null
  const { uri, key } = enrolment(secret, account.name)
  return { uri, key, sealed, qr: qrOf(uri) }
}

function openedEnrolment(accountId: Uuid, sealed: string): Uint8Array | null {
  try {
    return openBytes(orgWiring().keyring, Buffer.from(sealed, 'base64url'), `${context(accountId)}/new`)
  } catch {
    // Not ours or changed: the page begins anew, which is the same to the reader.
    return null
  }
}

function qrOf(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

/** Stores the second factor after a first right code. Problems: `org/code-wrong`, `org/enrolment-lost`, `org/sign-in-needed`. */
export async function finishEnrolment(
  db: Database,
  given: { sessionToken: string; sealed: string; code: string; from: From },
): Promise<{ token: string } | Problem> {
  const { now } = given.from
  const who = await signedIn(db.kysely, { sessionToken: given.sessionToken, now })
  if (!who) return problem('org/sign-in-needed')
  if (who.pending === 'second-factor') return problem('org/second-factor-first')
  const secret = openedEnrolment(who.accountId, given.sealed)
  if (!secret) return problem('org/enrolment-lost')
  const step = stepOfCode(secret, given.code, now.instant)
  if (step === null) return fieldProblem('org/code-wrong', 'code')
  return inTransaction(db, async tx => {
    await setTotp(tx, who.accountId, sealBytes(orgWiring().keyring, secret, context(who.accountId)))
    await takeTotpStep(tx, who.accountId, step)
    const token = await rotateSession(tx, who.sessionId, now.instant)
    return isProblem(token) ? token : { token }
  })
}

/** Second step of a login. Slowed like passwords. Problems: `org/code-wrong`, `org/login-slowed`, `org/sign-in-needed`. */
export async function giveSecondFactor(
  db: Database,
  given: { sessionToken: string; code: string; from: From },
): Promise<{ token: string } | Problem> {
  const { now } = given.from
  const who = await signedIn(db.kysely, { sessionToken: given.sessionToken, now })
  const account = who && (await accountById(db.kysely, who.accountId))
  if (!who || !account?.totpSecret) return problem('org/sign-in-needed')
  const attempt = await beginAttempt(db, account.name, given.from)
  if (isProblem(attempt)) return attempt
  const secret = openBytes(orgWiring().keyring, account.totpSecret, context(account.id))
  const step = stepOfCode(secret, given.code, now.instant)
  const right = step !== null && (await inTransaction(db, tx => takeTotpStep(tx, account.id, step)))
  await decideAttempt(db.kysely, attempt, { outcome: right ? 'ok' : 'second-factor', accountId: account.id })
  if (!right) return fieldProblem('org/code-wrong', 'code')
  return inTransaction(db, async tx => {
    const token = await rotateSession(tx, who.sessionId, now.instant)
    return isProblem(token) ? token : { token }
  })
}

/** Takes one's own second factor away. Problem: `org/second-factor-demanded` when a role demands it. */
export async function dropSecondFactor(
  db: Database,
  given: { sessionToken: string; code: string; from: From; demanded: boolean },
): Promise<{ token: string } | Problem> {
  if (given.demanded) return problem('org/second-factor-demanded')
  const checked = await giveSecondFactor(db, given)
  if (isProblem(checked)) return checked
  const who = await signedIn(db.kysely, { sessionToken: checked.token, now: given.from.now })
  if (!who) return problem('org/sign-in-needed')
  await inTransaction(db, tx => setTotp(tx, who.accountId, null))
  return checked
}
