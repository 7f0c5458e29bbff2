import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { bodiesAt, postsById, successorsOf } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'

export type BodyName = {
  readonly name: string
  readonly endedOn: PlainDate | null
  readonly successors: ReadonlyArray<{ readonly id: Uuid; readonly name: string }>
}
export type PostName = { readonly personName: string; readonly title: string; readonly bodyName: string }
export type Names = { readonly bodies: ReadonlyMap<Uuid, BodyName>; readonly posts: ReadonlyMap<Uuid, PostName> }

/** Names of bodies and posts in one go: at most three queries however many ids. Ended bodies come with those that took over. */
export async function namesOf(
  db: Reader,
  ids: { bodies: readonly Uuid[]; posts: readonly Uuid[] },
  today: PlainDate,
): Promise<Names> {
  const bodies = await bodiesAt(db, [...new Set(ids.bodies)], today)
  const posts = await postsById(db, [...new Set(ids.posts)], today)
  const ended = bodies.filter(body => body.ended).map(body => body.id)
  const successors = ended.length ? await successorsOf(db, ended) : new Map()
  return {
    bodies: new Map(
      bodies.map(body => [
        body.id,
        { name: body.name, endedOn: body.ended ? body.validUntil : null, successors: successors.get(body.id) ?? [] },
      ]),
    ),
    posts: new Map(posts.map(({ id, personName, title, bodyName }) => [id, { personName, title, bodyName }])),
  }
}
