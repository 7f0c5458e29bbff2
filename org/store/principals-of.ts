import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { standingOf } from './standing.ts'

/** Numbers of the principals that a post carries on a date by its scope (ENGINE 21), the province's aside; none when it is not in force. */
export async function principalsOf(db: Reader, postId: Uuid, date: PlainDate): Promise<number[]> {
  const standing = await standingOf(db, postId, date)
  return (standing?.principals ?? []).filter(({ kind }) => kind !== 'province').map(({ id }) => id)
}
