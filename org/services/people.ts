import type { Viewer } from '../../kernel/access.ts'
import type { Now, PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { postById } from '../store/post.ts'
import { rolesOfPost } from '../store/role.ts'
import type { PostScope } from '../store/standing.ts'
import { createAccount } from './accounts.ts'
import { createPerson, createPost, setPostRoles } from './posts.ts'

export type NewOfficial = {
  readonly name: string
  readonly email?: string | null
  readonly phone?: string | null
  readonly bodyId: Uuid
  readonly unitId?: Uuid | null
  readonly positionId: Uuid
  readonly title: string
  readonly scope: PostScope
  readonly validFrom: PlainDate
  readonly roles: readonly string[]
  /** Empty: no account yet. */
  readonly accountName?: string
  readonly now: Now
}

export type OfficialMade = { readonly personId: Uuid; readonly postId: Uuid; readonly oneTimeSecret: string | null }

/** A person with post and account in one act. Problems: those of `createPost` and `createAccount`, `org/name-needed`. */
export async function createOfficial(tx: Tx, given: NewOfficial): Promise<OfficialMade | Problem> {
  if (given.name.trim() === '') return fieldProblem('org/name-needed', 'name')
  const personId = await createPerson(tx, given)
  const postId = await createPost(tx, { ...given, personId })
  if (isProblem(postId)) return postId
  if (!given.accountName) return { personId, postId, oneTimeSecret: null }
  const account = await createAccount(tx, { personId, name: given.accountName, now: given.now })
  return isProblem(account) ? account : { personId, postId, oneTimeSecret: account.oneTimeSecret }
}

/**
 * Gives roles to a post. Nobody gives himself more: for one's own posts roles can only be taken away (`org/own-roles`). Problems also
 * those of `setPostRoles`.
 */
export async function grantRoles(
  tx: Tx,
  { postId, codes, by }: { postId: Uuid; codes: readonly string[]; by: Viewer },
): Promise<Uuid | Problem> {
  const post = await postById(tx, postId)
  if (!post) return problem('org/post-not-found')
  const held = new Set((await rolesOfPost(tx, postId)).map(role => role.code))
  if (post.personId === by.personId && codes.some(code => !held.has(code))) return fieldProblem('org/own-roles', 'roles')
  return setPostRoles(tx, postId, codes)
}

/** A post for somebody with its roles, never for oneself with roles. */
export async function createPostBy(
  tx: Tx,
  { by, ...post }: Parameters<typeof createPost>[1] & { readonly by: Viewer },
): Promise<Uuid | Problem> {
  if (post.personId === by.personId && post.roles?.length) return fieldProblem('org/own-roles', 'roles')
  return createPost(tx, post)
}
