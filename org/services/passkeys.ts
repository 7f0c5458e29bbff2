import type { AuthenticationResponseJSON, AuthenticatorTransport, RegistrationResponseJSON } from '@simplewebauthn/server'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { PasskeySite } from '../rules/passkey-site.ts'
import { accountById } from '../store/account.ts'
import { decideAttempt } from '../store/login-attempt.ts'
import {
  deletePasskey,
  insertPasskey,
  markPasskeyUsed,
  passkeyByCredential,
  passkeysOf,
  takeChallenge,
  type PasskeyRow,
} from '../store/passkey.ts'
import { signedIn } from '../viewer.ts'
import { beginAttempt, type From } from './login.ts'
import { openChallenge, sealChallenge } from './passkey-challenge.ts'
import { rotateSession, startSession, type SessionStarted } from './sessions.ts'

/** What the page hands to the browser, and what its form carries unseen. */
export type PasskeyQuestion = { readonly options: object; readonly sealed: string }
/** Loaded when the first passkey is asked for: the server starts without it. */
const library = () => import('@simplewebauthn/server')
/** EdDSA, ES256, RS256: what devices in use sign with (COSE). */
const ALGORITHMS = [-8, -7, -257]
type Answer = { readonly site: PasskeySite; readonly sealed: string; readonly response: string; readonly from: From }
const transportsOf = (row: PasskeyRow) => row.transports as AuthenticatorTransport[]

/** Begins to tie a device to an account; devices that are tied already are left out. */
export async function askForPasskey(
  db: Reader,
  { site, account, now }: { site: PasskeySite; account: { id: Uuid; name: string; personName: string }; now: Date },
): Promise<PasskeyQuestion> {
  const known = await passkeysOf(db, account.id)
  const { generateRegistrationOptions } = await library()
  const options = await generateRegistrationOptions({
    rpName: 'Khéo',
    rpID: site.rpId,
    userID: new Uint8Array(Buffer.from(account.id.replaceAll('-', ''), 'hex')),
    userName: account.name,
    userDisplayName: account.personName,
    excludeCredentials: known.map(row => ({ id: row.credentialId.toString('base64url'), transports: row.transports })),
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  return { options, sealed: sealChallenge({ challenge: options.challenge, purpose: 'register', accountId: account.id }, now) }
}

/**
 * Ties the device to the account; the session counts as having given its second factor. Problems: `org/sign-in-needed`,
 * `org/second-factor-first`, `org/passkey-wrong`.
 */
export async function addPasskey(
  db: Database,
  given: Answer & { sessionToken: string; name: string },
): Promise<{ token: string } | Problem> {
  const { now } = given.from
  const who = await signedIn(db.kysely, { sessionToken: given.sessionToken, now })
  if (!who) return problem('org/sign-in-needed')
  if (who.pending === 'second-factor') return problem('org/second-factor-first')
  const asked = openChallenge(given.sealed, { purpose: 'register', accountId: who.accountId, now: now.instant })
  const response = parsed<RegistrationResponseJSON>(given.response)
  if (!asked || !response) return problem('org/passkey-wrong')
  const { verifyRegistrationResponse } = await library()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: asked.challenge,
    expectedOrigin: given.site.origin,
    expectedRPID: given.site.rpId,
    requireUserVerification: false,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return problem('org/passkey-wrong')
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  const credentialId = Buffer.from(id, 'base64url')
  return inTransaction(db, async tx => {
    const fresh = await takeChallenge(tx, Buffer.from(asked.challenge, 'base64url'), {
      at: now.instant,
      until: new Date(asked.until),
    })
    if (!fresh || (await passkeyByCredential(tx, credentialId))) return problem('org/passkey-wrong')
    await insertPasskey(tx, {
      id: newId(now.instant.getTime()),
      accountId: who.accountId,
      credentialId,
      publicKey: Buffer.from(publicKey),
      counter,
      transports: [...transports],
      name: given.name.trim().slice(0, 80) || 'Khóa bảo mật',
      createdAt: now.instant,
    })
    const token = await rotateSession(tx, who.sessionId, now.instant)
    return isProblem(token) ? token : { token }
  })
}

/** Asks for a device: of one account as its second factor, or of whoever comes (`account` null), who then must verify himself on it. */
export async function askForAnswer(
  db: Reader,
  { site, account, now }: { site: PasskeySite; account: Uuid | null; now: Date },
): Promise<PasskeyQuestion> {
  const known = account === null ? [] : await passkeysOf(db, account)
  const { generateAuthenticationOptions } = await library()
  const options = await generateAuthenticationOptions({
    rpID: site.rpId,
    allowCredentials: known.map(row => ({ id: row.credentialId.toString('base64url'), transports: transportsOf(row) })),
    userVerification: account === null ? 'required' : 'preferred',
  })
  const purpose = account === null ? 'login' : 'second-factor'
  return { options, sealed: sealChallenge({ challenge: options.challenge, purpose, accountId: account }, now) }
}

/** Second step of a login by a device. Slowed like passwords. Problems: `org/passkey-wrong`, `org/login-slowed`, `org/sign-in-needed`. */
export async function giveSecondFactorByPasskey(
  db: Database,
  given: Answer & { sessionToken: string },
): Promise<{ token: string } | Problem> {
  const { now } = given.from
  const who = await signedIn(db.kysely, { sessionToken: given.sessionToken, now })
  if (!who) return problem('org/sign-in-needed')
  const attempt = await beginAttempt(db, who.accountName, given.from)
  if (isProblem(attempt)) return attempt
  const row = await answered(db, given, { accountId: who.accountId })
  await decideAttempt(db.kysely, attempt, { outcome: row ? 'ok' : 'second-factor', accountId: who.accountId })
  if (!row) return problem('org/passkey-wrong')
  return inTransaction(db, async tx => {
    const token = await rotateSession(tx, who.sessionId, now.instant)
    return isProblem(token) ? token : { token }
  })
}

/**
 * Logs in by a device alone, which has verified its holder by PIN or finger: both factors at once. Problems: `org/passkey-wrong`,
 * `org/account-locked`, `org/login-slowed`.
 */
export async function loginByPasskey(db: Database, given: Answer): Promise<SessionStarted | Problem> {
  const { from } = given
  const found = await passkeyByCredential(db.kysely, credentialIn(given.response))
  const account = found && (await accountById(db.kysely, found.accountId))
  const attempt = await beginAttempt(db, account?.name ?? '', from)
  if (isProblem(attempt)) return attempt
  const row = account && !account.deletedAt ? await answered(db, given, { accountId: null }) : null
  const outcome = !row ? 'unknown' : account?.locked ? 'locked' : 'ok'
  await decideAttempt(db.kysely, attempt, { outcome, accountId: account?.id ?? null })
  if (!row || !account) return problem('org/passkey-wrong')
  if (account.locked) return problem('org/account-locked')
  return inTransaction(db, async tx => {
    const started = await startSession(tx, { accountId: account.id, from, via: 'passkey' })
    const token = await rotateSession(tx, started.sessionId, from.now.instant)
    return isProblem(token) ? token : { ...started, token }
  })
}

/** The passkey whose device has answered the challenge of the form, once; null where anything does not fit. */
async function answered(db: Database, given: Answer, { accountId }: { accountId: Uuid | null }): Promise<PasskeyRow | null> {
  const { site, sealed, from } = given
  const at = from.now.instant
  const purpose = accountId === null ? 'login' : 'second-factor'
  const asked = openChallenge(sealed, { purpose, accountId, now: at })
  const response = parsed<AuthenticationResponseJSON>(given.response)
  const row = response && (await passkeyByCredential(db.kysely, credentialIn(given.response)))
  if (!asked || !row || (accountId !== null && row.accountId !== accountId)) return null
  const { id, publicKey, counter } = { ...row, id: row.credentialId.toString('base64url') }
  const { verifyAuthenticationResponse } = await library()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: asked.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports: transportsOf(row) },
    requireUserVerification: accountId === null,
  }).catch(() => ({ verified: false as const, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) return null
  return inTransaction(db, async tx => {
    const fresh = await takeChallenge(tx, Buffer.from(asked.challenge, 'base64url'), { at, until: new Date(asked.until) })
    if (fresh) await markPasskeyUsed(tx, row.id, { counter: authenticationInfo.newCounter, at })
    return fresh ? row : null
  })
}

/**
 * Takes a device away from its account. Problems: `org/second-factor-demanded` when it is the last factor and a role demands one,
 * `org/passkey-not-found`.
 */
export async function dropPasskey(
  db: Database,
  { accountId, id, demanded }: { accountId: Uuid; id: Uuid; demanded: boolean },
): Promise<Uuid | Problem> {
  return inTransaction(db, async tx => {
    const [account, all] = [await accountById(tx, accountId), await passkeysOf(tx, accountId)]
    if (demanded && !account?.totpSecret && all.length < 2) return problem('org/second-factor-demanded')
    return (await deletePasskey(tx, accountId, id)) ? id : problem('org/passkey-not-found')
  })
}

function credentialIn(response: string): Buffer {
  return Buffer.from(parsed<{ id: string }>(response)?.id ?? '', 'base64url')
}

/** What the browser answered; the library checks every part of it. */
function parsed<T extends { id: string }>(json: string): T | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? (value as T) : null
  } catch {
    return null
  }
}
