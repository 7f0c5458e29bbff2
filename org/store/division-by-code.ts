import { fold } from '@kheo/viet-text'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { divisionsOf, type BodyAt } from './body.ts'

/** A division of an agency by its code, or by its name, on a date. */
export async function divisionByCode(
  db: Reader,
  { agencyId, code, date }: { agencyId: Uuid; code: string; date: PlainDate },
): Promise<BodyAt | null> {
  const wanted = fold(code)
  const all = await divisionsOf(db, agencyId, date)
  return (
    all.find(each => fold(each.code) === wanted) ??
    all.find(each => fold(each.name) === wanted || fold(each.shortName) === wanted) ??
    null
  )
}
