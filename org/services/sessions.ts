import type { Now } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import { newToken, tokenHash } from '../../platform/crypto.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { sessionByToken } from '../store/session.ts'
import { endSessionByToken, endSessionOf, endSessionsOf, insertSession, rotateToken, setActing } from '../store/session-write.ts'
import type { From } from './login.ts'
import { sessionLimits } from './session-limits.ts'

export type SessionStarted = { readonly token: string; readonly sessionId: Uuid; readonly endsAt: Date }

/** Begins a session with a token of its own; one that the browser had before ends. */
export async function startSession(
  tx: Tx,
  {
    accountId,
    from,
    actingPost,
    via,
  }: { accountId: Uuid; from: From; actingPost?: Uuid | null; via: 'password' | 'oidc' | 'sample' | 'passkey' },
): Promise<SessionStarted> {
  const { idleMs, absoluteMs } = await sessionLimits(tx)
  const at = from.now.instant
  const token = newToken()
  const endsAt = new Date(at.getTime() + absoluteMs)
  const idleUntil = new Date(at.getTime() + Math.min(idleMs, absoluteMs))
  const sessionId = newId(at.getTime())
  if (from.replaces) await endSessionByToken(tx, tokenHash(from.replaces), at)
  await insertSession(tx, {
    id: sessionId,
    tokenHash: tokenHash(token),
    accountId,
    actingPost,
    at,
    idleUntil,
    endsAt,
    address: from.address,
    browser: from.browser.slice(0, 300),
    via,
  })
  return { token, sessionId, endsAt }
}

/** Another token for a session; the old cookie counts no more. Problem: `org/sign-in-needed` when the session ended meanwhile. */
export async function rotateSession(tx: Tx, sessionId: Uuid, secondFactorAt?: Date): Promise<string | Problem> {
  const token = newToken()
  const rotated = await rotateToken(tx, sessionId, { hash: tokenHash(token), secondFactorAt })
  return rotated ? token : problem('org/sign-in-needed')
}

export async function logout(db: Database, sessionToken: string, now: Now): Promise<void> {
  await endSessionByToken(db.kysely, tokenHash(sessionToken), now.instant)
}

/** Ends one of one's own sessions: it counts no more at its next request. Problem: `org/session-not-found`. */
export async function endOwnSession(
  db: Database,
  ended: { accountId: Uuid; sessionId: Uuid; now: Now },
): Promise<Uuid | Problem> {
  const found = await endSessionOf(db.kysely, { accountId: ended.accountId, sessionId: ended.sessionId, at: ended.now.instant })
  return found ? ended.sessionId : problem('org/session-not-found')
}

/** Ends all of one's own sessions but the present one. Returns how many. */
export async function endOtherSessions(
  db: Database,
  { accountId, except, now }: { accountId: Uuid; except: Uuid; now: Now },
): Promise<number> {
  return endSessionsOf(db.kysely, { accountId, except, at: now.instant })
}

/** Acts from now on for another own post or for a delegator. Problems: `org/sign-in-needed`, `org/acting/not-allowed`. */
export async function switchActing(
  db: Database,
  { sessionToken, acting, now }: { sessionToken: string; acting: { post: Uuid } | { delegation: Uuid }; now: Now },
): Promise<Uuid | Problem> {
  return inTransaction<Uuid | Problem>(db, async tx => {
    const session = await sessionByToken(tx, tokenHash(sessionToken), now)
    if (!session) return problem('org/sign-in-needed')
    if ('post' in acting) {
      if (!session.posts.includes(acting.post)) return problem('org/acting/not-allowed')
      await setActing(tx, session.id, { post: acting.post, delegation: null })
    } else {
      if (!session.delegations.some(each => each.id === acting.delegation)) return problem('org/acting/not-allowed')
      await setActing(tx, session.id, { post: session.acting_post, delegation: acting.delegation })
    }
    return session.id
  })
}
