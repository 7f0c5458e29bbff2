import { playMovement, type SampleUnit } from '../office/movement/index.ts'
import { bodyId, postId, sampleBodies, type SamplePost } from './organisation.ts'
import { actorAs, type Office } from './simulation.ts'

/** Who looks after the movement in the office: launches it, receives registrations, verifies. */
export const MOVEMENT_OFFICER = 'vp-pvx-cv1'
const OFFICER_UNIT = 'vp-pvx'

const BODIES = new Map(sampleBodies().map(body => [body.key, body]))

/** Five years of the movement in the sample's own units. Returns how many models, over all years, were made. */
export function playSampleMovement(office: Office): number {
  return playMovement({
    world: office.world,
    until: office.until,
    office: {
      holder: { body: bodyId('vp'), unit: bodyId(OFFICER_UNIT), post: postId(MOVEMENT_OFFICER) },
      actor: actorAs(MOVEMENT_OFFICER),
    },
    chief: actorAs('tuan'),
    unit: key => unitOf(office, key),
    people: key => office.postsOf(key).map(post => post.person),
  })
}

function unitOf(office: Office, key: string): SampleUnit {
  const body = BODIES.get(key)
  if (!body) throw new Error(`the sample has no body ${key}`)
  const worker = workerOf(office.postsOf(key))
  return {
    holder: { body: bodyId(key), unit: worker?.unit ? bodyId(worker.unit) : null, post: worker ? postId(worker.key) : null },
    // Bodies of the past have no people in the sample: the officer enters it for them.
    actor: actorAs(worker?.key ?? MOVEMENT_OFFICER),
    name: body.short,
    from: body.from,
    until: body.until,
  }
}

/** The first specialist of a body, else its head. */
function workerOf(posts: readonly SamplePost[]): SamplePost | null {
  return posts.find(post => post.position === 'specialist' && post.key !== MOVEMENT_OFFICER) ?? posts[0] ?? null
}
