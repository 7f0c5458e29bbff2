import * as client from 'openid-client'
import { z } from 'zod'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { isLoopback, type OidcConfig } from '../../platform/config.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { accountByOidc } from '../store/account.ts'
import { decideAttempt } from '../store/login-attempt.ts'
import { orgWiring } from '../wiring.ts'
import { beginAttempt, type From } from './login.ts'
import { openBytes, sealBytes } from './sealed-secret.ts'
import { startSession, type SessionStarted } from './sessions.ts'

/** Where the identity provider sends people back to; to be registered there. */
export const OIDC_RETURN = '/dang-nhap/cong-chung/ve'
const CONTEXT = 'login/oidc'
/** Minutes within which the login at the provider must be finished. */
const TIME_MS = 10 * 60_000
/** Somebody waits before the screen: a provider that does not answer by then is away. */
const TIMEOUT_S = 10

const Pending = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string(), until: z.number() })

let discovered: { issuer: string; at: Promise<client.Configuration> } | null = null

/** The provider's own description, read once; a failed reading is tried again. */
function provider(oidc: OidcConfig): Promise<client.Configuration> {
  if (discovered?.issuer === oidc.issuer) return discovered.at
  const issuer = new URL(oidc.issuer)
  // Plain http is for a provider on this very machine: tests, and a trial next door.
  const execute = issuer.protocol === 'http:' && isLoopback(issuer.hostname) ? [client.allowInsecureRequests] : []
  const at = client.discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, {
    execute,
    timeout: oidc.timeoutSeconds ?? TIMEOUT_S,
  })
  discovered = { issuer: oidc.issuer, at }
  at.catch(() => {
    discovered = null
  })
  return at
}

/**
 * Begins a login at the identity provider (authorization code with PKCE, state and nonce). `pending` goes into a cookie, sealed.
 * Problems: `org/oidc-off`, `org/oidc-away`.
 */
export async function beginOidc({
  origin,
  to,
  now,
}: {
  origin: string
  to: string
  now: Date
}): Promise<{ url: string; pending: string } | Problem> {
  const { oidc, keyring } = orgWiring()
  if (!oidc) return problem('org/oidc-off')
  const config = await provider(oidc).catch(() => null)
  if (!config) return problem('org/oidc-away')
  const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: `${origin}${OIDC_RETURN}`,
    scope: 'openid',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const pending = JSON.stringify({ state, nonce, verifier, to, until: now.getTime() + TIME_MS } satisfies z.output<
    typeof Pending
  >)
  return { url: url.href, pending: sealBytes(keyring, Buffer.from(pending), CONTEXT).toString('base64url') }
}

/**
 * Ends it: whoever comes back with the provider's word for a subject that is linked to an account is logged in, with the same rights
 * as by password. Problems: `org/oidc-off`, `org/oidc-failed`, `org/oidc-not-linked`, `org/account-locked`.
 */
export async function finishOidc(
  db: Database,
  { url, pending }: { url: URL; pending: string | null },
  from: From,
): Promise<(SessionStarted & { to: string }) | Problem> {
  const { oidc } = orgWiring()
  if (!oidc) return problem('org/oidc-off')
  const begun = readPending(pending, from.now.instant)
  if (!begun) return problem('org/oidc-failed')
  const subject = await subjectOf(oidc, url, begun)
  if (!subject) return problem('org/oidc-failed')
  const account = await accountByOidc(db.kysely, oidc.issuer, subject)
  const attempt = await beginAttempt(db, account?.name ?? `${oidc.name}:${subject}`, from)
  if (isProblem(attempt)) return attempt
  const refusal =
    !account || account.deletedAt
      ? problem('org/oidc-not-linked', { subject })
      : account.locked
        ? problem('org/account-locked')
        : null
  await decideAttempt(db.kysely, attempt, {
    outcome: refusal ? (account ? 'locked' : 'unknown') : 'oidc',
    accountId: account?.id ?? null,
  })
  if (refusal || !account) return refusal ?? problem('org/oidc-failed')
  const started = await inTransaction(db, tx => startSession(tx, { accountId: account.id, from, via: 'oidc' }))
  return { ...started, to: begun.to }
}

function readPending(sealed: string | null, now: Date): z.output<typeof Pending> | null {
  if (!sealed) return null
  try {
    const begun = Pending.parse(JSON.parse(openBytes(orgWiring().keyring, Buffer.from(sealed, 'base64url'), CONTEXT).toString()))
    return begun.until > now.getTime() ? begun : null
  } catch {
    // Not sealed by us, or changed: the login begins anew.
    return null
  }
}

async function subjectOf(oidc: OidcConfig, url: URL, begun: z.output<typeof Pending>): Promise<string | null> {
  try {
    const checks = {
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.verifier,
      idTokenExpected: true,
    }
    const tokens = await client.authorizationCodeGrant(await provider(oidc), url, checks)
    return tokens.claims()?.sub ?? null
  } catch {
    // Refused at the provider, replayed, or the provider is away: nobody is logged in, whatever the reason.
    return null
  }
}
