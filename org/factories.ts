import { nowAt, type Now, type PlainDate } from '../kernel/clock.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import { isProblem, type Problem } from '../kernel/problem.ts'
import type { Viewer } from '../kernel/access.ts'
import { newToken, tokenHash } from '../platform/crypto.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction, type Tx } from '../platform/database/transaction.ts'
import { createAccount } from './services/accounts.ts'
import { createBody, type NewBody } from './services/bodies.ts'
import { createPerson, createPost, savePosition } from './services/posts.ts'
import { saveRole } from './services/roles.ts'
import { insertSession } from './store/session-write.ts'
import type { PostScope } from './store/standing.ts'
import { viewerOf } from './viewer.ts'

// Bodies, people and viewers for tests and the sample, made by the same services that the office uses.

/** The value, or an Error that names the refusal: for set-ups that must not be refused. */
export function must<T>(value: T | Problem): T {
  if (isProblem(value)) throw new Error(`refused: ${value.problem} ${JSON.stringify(value.data)}`)
  return value
}

const unique = (): string => newId().slice(-12)

/** A body of its own (with `agencyId` a division), existing since 2020. */
export async function makeBody(tx: Tx, given: Partial<NewBody> = {}): Promise<Uuid> {
  const tag = unique()
  const kind = given.agencyId ? 'division' : 'department'
  return must(await createBody(tx, { kind, name: `Cơ quan ${tag}`, code: `CQ${tag}`, validFrom: '2020-01-01', ...given }))
}

export type MakePost = {
  readonly bodyId: Uuid
  readonly unitId?: Uuid | null
  readonly personName?: string
  readonly title?: string
  readonly scope?: PostScope
  readonly rights?: readonly string[]
  readonly isLeader?: boolean
  readonly mayHandle?: boolean
  readonly validFrom?: PlainDate
  readonly validUntil?: PlainDate | null
  /** Another post of the same person and account. */
  readonly personId?: Uuid
}
export type MadePost = {
  readonly postId: Uuid
  readonly personId: Uuid
  readonly accountId: Uuid
  readonly roleId: Uuid | null
  readonly accountName: string
}

/** A person with account and post; `rights` come by a role made for it. `accountId` is a new one unless `personId` is given. */
export async function makePost(tx: Tx, given: MakePost, now: Now = nowAt(new Date())): Promise<MadePost> {
  const tag = unique()
  const {
    bodyId,
    unitId,
    title = 'Chuyên viên',
    scope = 'post',
    validFrom = '2020-01-01',
    validUntil,
    isLeader = false,
    mayHandle = true,
  } = given
  const personId = given.personId ?? (await createPerson(tx, { name: given.personName ?? `Nguyễn Văn ${tag}` }))
  const positionId = await savePosition(tx, { name: `${title} ${tag}`, isLeader, mayHandle, rank: 50 })
  const code = `vai-${tag}`
  const roleId = given.rights
    ? must(await saveRole(tx, { code, name: code, demandsSecondFactor: false, rights: given.rights }))
    : null
  const roles = given.rights ? [code] : []
  const postId = must(await createPost(tx, { personId, bodyId, unitId, positionId, title, scope, validFrom, validUntil, roles }))
  const accountName = `u${tag}`
  const accountId = given.personId
    ? ''
    : must(await createAccount(tx, { personId, name: accountName, settings: { sample: true }, now })).accountId
  return { postId, personId, accountId, roleId, accountName }
}

/** A session of an account without a login: for tests of what comes after. Returns its token. */
export async function makeSession(tx: Tx, { accountId, now }: { accountId: Uuid; now: Now }): Promise<string> {
  const token = newToken()
  const until = new Date(now.instant.getTime() + 12 * 3_600_000)
  await insertSession(tx, {
    id: newId(),
    tokenHash: tokenHash(token),
    accountId,
    at: now.instant,
    idleUntil: until,
    endsAt: until,
    address: '127.0.0.1',
    browser: 'test',
    via: 'sample',
  })
  return token
}

/** A body (unless given), a post in it and its viewer, as the next request would see it. */
export async function makeViewer(
  db: Database,
  given: Partial<MakePost> & { readonly now?: Now } = {},
): Promise<{ viewer: Viewer; token: string; made: MadePost; bodyId: Uuid }> {
  const now = given.now ?? nowAt(new Date())
  const { bodyId, made, token } = await inTransaction(db, async tx => {
    const body = given.bodyId ?? (await makeBody(tx))
    const post = await makePost(tx, { ...given, bodyId: body }, now)
    return { bodyId: body, made: post, token: await makeSession(tx, { accountId: post.accountId, now }) }
  })
  const viewer = await viewerOf(db.kysely, { sessionToken: token, now })
  if (!viewer) throw new Error('no viewer for a session just made')
  return { viewer, token, made, bodyId }
}
