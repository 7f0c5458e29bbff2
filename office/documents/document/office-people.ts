import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { bodyAt, postsIn, type PostLine } from '../../../org/index.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** Posts in force in the body that receives documents and in the one above it; leaders first. The fact `officePosts` knows the same. */
export async function officePeople(db: Reader, body: Uuid, today: PlainDate): Promise<PostLine[]> {
  const own = await bodyAt(db, body, today)
  const bodies = [...(own?.parentId ? [own.parentId] : []), body]
  const posts = (await Promise.all(bodies.map(bodyId => postsIn(db, { date: today, bodyId })))).flat()
  return posts.toSorted((a, b) => Number(b.isLeader) - Number(a.isLeader))
}
