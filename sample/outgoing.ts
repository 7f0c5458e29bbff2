import { sql } from 'kysely'
import type { Viewer } from '../kernel/access.ts'
import { nowAt } from '../kernel/clock.ts'
import { playOutgoing } from '../office/outgoing/index.ts'
import type { World } from '../casework/index.ts'
import { principalsOf } from '../org/index.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Services } from '../platform/http/context.ts'
import type { SamplePlan } from './maker.ts'
import { accountId, bodyId, personId, postId, sampleBodies, samplePosts } from './organisation.ts'

const POSTS = new Map(samplePosts().map(post => [post.key, post]))
const BODIES = new Map(sampleBodies().map(body => [body.key, body]))

/**
 * The outgoing documents of the sample, by the office's own services and its people's own rights: needs the file store, so it comes after
 * the organisation. A second run adds nothing.
 */
export async function loadSampleOutgoing(
  { db, files, keyring, world }: Pick<Services, 'db' | 'files' | 'keyring'> & { readonly world: World },
  plan: SamplePlan,
): Promise<number> {
  const { today } = plan.clock.now()
  const known = new Map<string, Viewer>()
  const viewer = async (key: string): Promise<Viewer> => {
    const found = known.get(key) ?? (await viewerAs(db.kysely, key, today))
    known.set(key, found)
    return found
  }
  const body = (key: string) => {
    const found = BODIES.get(key)
    if (!found) throw new Error(`the sample has no body ${key}`)
    return { id: bodyId(key), name: found.name }
  }
  return playOutgoing({
    db,
    files,
    keyring,
    world: { ...world, clock: plan.clock },
    today: nowAt(plan.clock.now().instant).today,
    viewer,
    body,
  })
}

/** Somebody of the sample as the engine knows him: his own post, its principals, the rights of its roles. */
export async function viewerAs(db: Reader, key: string, today: string): Promise<Viewer> {
  const post = POSTS.get(key)
  if (!post) throw new Error(`the sample has no post ${key}`)
  const { rows } = await sql<{
    right: string
  }>`select distinct r.right_id as right from post_role p join role_right r on r.role_id = p.role_id
    where p.post_id = ${postId(key)}`.execute(db)
  return {
    accountId: accountId(key),
    personId: personId(key),
    personName: post.person,
    post: {
      id: postId(key),
      title: post.title,
      bodyId: bodyId(post.body),
      bodyName: BODIES.get(post.body)?.name ?? '',
      unitId: post.unit ? bodyId(post.unit) : null,
      unitName: null,
      isLeader: post.position !== 'specialist' && post.position !== 'clerk',
      mayHandle: true,
    },
    onBehalfOf: null,
    principals: await principalsOf(db, postId(key), today),
    archivePrincipals: [],
    grades: [],
    rights: new Set(rows.map(row => row.right)),
    lang: 'vi',
  }
}
