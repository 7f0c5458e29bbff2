import type { PlainDate } from '../../../../kernel/clock.ts'
import type { Reader } from '../../../../platform/database/open.ts'
import { livingBodies } from '../../../store/body.ts'
import { positions } from '../../../store/post.ts'
import { roles } from '../../../store/role.ts'
import type { PostChoices } from './post-fields.tsx'

/** What the form of a post offers. */
export async function postChoices(db: Reader, today: PlainDate): Promise<PostChoices> {
  const bodies = (await livingBodies(db, today)).filter(body => !body.isDivision && !body.locked).map(body => body.name)
  const known = (await roles(db)).map(({ code, name }) => ({ code, name }))
  return { bodies, positions: (await positions(db)).map(({ id, name }) => ({ id, name })), roles: known }
}
