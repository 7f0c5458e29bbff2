import type { ActingPost, Lang, Viewer } from '../kernel/access.ts'
import type { Now } from '../kernel/clock.ts'
import type { Uuid } from '../kernel/ids.ts'
import type { Reader } from '../platform/database/open.ts'
import { effectiveRights, isAdminRight } from './rules/rights.ts'
import { sessionLimits, slidesAgain } from './services/session-limits.ts'
import { markTokenUsed, sessionByToken, slideSession, tokenByHash, type SessionRow } from './store/session.ts'
import { knownStanding } from './store/known-standing.ts'
import type { Standing } from './store/standing.ts'
import type { Editions } from './store/calendar.ts'
import type { AccountSettings } from './terms.ts'
import { tokenHash } from '../platform/crypto.ts'

/** Why somebody who has given the password is not let in yet: the page that ends it. */
export type Pending = 'password' | 'second-factor' | 'second-factor-setup' | 'no-post'

/** Who stands behind a session or token. `viewer` is null while something is pending. */
export type SignedIn = {
  readonly sessionId: Uuid
  readonly accountId: Uuid
  readonly accountName: string
  readonly personId: Uuid
  readonly personName: string
  readonly lang: Lang
  readonly settings: AccountSettings
  readonly viewer: Viewer | null
  readonly pending: Pending | null
  /** Ends then if nothing is done; `endsAt` ends in any case. */
  readonly idleUntil: Date
  readonly endsAt: Date
  readonly sample: boolean
  /** A role of the post acted for demands the second factor. */
  readonly demandsSecondFactor: boolean
  /** Set for an API token: what it may be used for. Null for a session. */
  readonly scopes: readonly string[] | null
  /** Of calendar and figures, as they stood when this was asked. */
  readonly editions: Editions
}

export type Credentials = { readonly sessionToken: string } | { readonly apiToken: string }

/**
 * Who looks, by what stands in the database now: a changed role, ceiling, delegation or a revoked session counts at the next request.
 * Null: nobody, or something is still pending (see `signedIn`).
 */
export async function viewerOf(db: Reader, asked: Credentials & { readonly now: Now }): Promise<Viewer | null> {
  return (await signedIn(db, asked))?.viewer ?? null
}

/** As `viewerOf`, with the session around it. One query; a second when the organisation has changed; at most once a minute one more slides the idle end. */
export async function signedIn(db: Reader, asked: Credentials & { readonly now: Now }): Promise<SignedIn | null> {
  const { now } = asked
  const row =
    'apiToken' in asked
      ? await tokenByHash(db, tokenHash(asked.apiToken), now)
      : await sessionByToken(db, tokenHash(asked.sessionToken), now)
  if (!row) return null
  const scopes = 'scopes' in row && Array.isArray(row.scopes) ? row.scopes.map(String) : null
  const idleUntil = await keepAlive(db, row, { now, isToken: scopes !== null })
  const acting = actingFor(row, scopes !== null)
  const standing = acting && (await knownStanding(db, { ...standingAsked(row, acting), today: now.today }))
  const pending = pendingOf(row, standing)
  const viewer = standing && acting && !pending ? makeViewer(row, standing, acting.delegation) : null
  const { id: sessionId, account_id: accountId, account_name: accountName, person_id: personId, person_name: personName } = row
  const person = { sessionId, accountId, accountName, personId, personName, lang: row.lang, settings: row.settings }
  return {
    ...person,
    viewer,
    pending,
    idleUntil,
    endsAt: row.ends_at,
    sample: row.sample_login,
    demandsSecondFactor: standing?.demands_second_factor ?? false,
    scopes,
    editions: row.editions,
  }
}

const standingAsked = ({ posts, revision }: SessionRow, { post, delegation }: Acting) => ({
  post,
  alsoUnder: delegation ? posts : [],
  revision,
})

async function keepAlive(db: Reader, row: SessionRow, { now, isToken }: { now: Now; isToken: boolean }): Promise<Date> {
  if (!slidesAgain(row.last_used_at, now.instant)) return row.idle_until
  if (isToken) {
    await markTokenUsed(db, row.id, now.instant)
    return row.idle_until
  }
  const { idleMs } = await sessionLimits(db)
  const idleUntil = new Date(Math.min(now.instant.getTime() + idleMs, row.ends_at.getTime()))
  await slideSession(db, row.id, { instant: now.instant, idleUntil })
  return idleUntil
}

type Delegation = SessionRow['delegations'][number]
type Acting = { readonly post: Uuid; readonly delegation: Delegation | null }

/** The delegation or post chosen, while in force; otherwise the first own post. A token never leaves its post. */
function actingFor(row: SessionRow, isToken: boolean): Acting | null {
  const delegation = row.delegations.find(each => each.id === row.acting_delegation)
  // Whoever holds no post any more acts for nobody: the delegate's own ceiling would have no place to come from.
  if (delegation && row.posts.length > 0) return { post: delegation.post, delegation }
  const chosen = row.posts.find(post => post === row.acting_post) ?? (isToken ? undefined : row.posts[0])
  return chosen ? { post: chosen, delegation: null } : null
}

function pendingOf(row: SessionRow, standing: Standing | null): Pending | null {
  if (!standing) return 'no-post'
  if (row.sample_login) return null
  if (row.has_factor && !row.second_factor_at) return 'second-factor'
  if (row.must_change_password && row.via === 'password') return 'password'
  if (standing.demands_second_factor && !row.has_factor && !row.second_factor_at) return 'second-factor-setup'
  return null
}

function makeViewer(row: SessionRow, standing: Standing, delegation: Delegation | null): Viewer {
  const { rights: ofRoles, ceilings } = standing
  const rights = effectiveRights({ ofRoles, ceilings, delegated: delegation ? { rights: delegation.rights } : undefined })
  return {
    accountId: row.account_id,
    personId: row.person_id,
    personName: row.person_name,
    post: actingPost(standing),
    onBehalfOf: delegation && {
      delegationId: delegation.id,
      postId: delegation.post,
      personName: delegation.person,
      title: delegation.title,
      until: delegation.until,
    },
    principals: principalsUnder(standing, rights, delegation !== null),
    archivePrincipals: administers(rights) ? [] : standing.archive,
    grades: administers(rights) ? [] : standing.grades,
    rights,
    lang: row.lang,
  }
}

function actingPost(standing: Standing): ActingPost {
  return {
    id: standing.id,
    title: standing.title,
    bodyId: standing.body_id,
    bodyName: standing.body_name,
    unitId: standing.unit_id,
    unitName: standing.unit_name,
    isLeader: standing.is_leader,
    mayHandle: standing.may_handle,
  }
}

const administers = (rights: ReadonlySet<string>): boolean => [...rights].some(isAdminRight)

/**
 * Keys of the audience (ENGINE 21, 23): the province's only with the right to it; an administrator's post carries itself alone; what
 * was named to a person stays with that person when the post is delegated.
 */
function principalsUnder(standing: Standing, rights: ReadonlySet<string>, isDelegated: boolean): number[] {
  const own = administers(rights) ? ['person', 'post'] : null
  return standing.principals
    .filter(({ kind }) => (own ? own.includes(kind) : true))
    .filter(({ kind }) => kind !== 'province' || rights.has('province.see'))
    .filter(({ kind }) => kind !== 'person' || !isDelegated)
    .map(({ id }) => id)
}
