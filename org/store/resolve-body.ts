import { sameBodyName } from '../../kernel/body-names.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, type Problem } from '../../kernel/problem.ts'
import type { Reader } from '../../platform/database/open.ts'
import { findBodies, type BodyOption, type PickerScope } from './body-picker.ts'

/**
 * The one living body that was typed into a picker, by name, short name, code or an abbreviation that fits a single one. Problems at
 * `field`: `org/body-ended` (with the successors), `org/body-unknown`.
 */
export async function resolveBody(
  db: Reader,
  typed: string,
  { field, date, ...scope }: { field: string; date: PlainDate } & PickerScope,
): Promise<Uuid | Problem> {
  const found = await findBodies(db, typed, date, { ...scope, limit: 20 })
  const isExact = (each: BodyOption): boolean => [each.name, each.shortName, each.code].some(name => sameBodyName(name, typed))
  const living = found.filter(each => !each.endedOn)
  const exact = living.filter(isExact)
  const only = exact.length > 0 ? exact : living
  if (typed.trim() !== '' && only.length === 1 && only[0]) return only[0].id
  const ended = found.find(each => each.endedOn && isExact(each))
  if (ended && exact.length === 0) {
    return fieldProblem('org/body-ended', field, {
      name: ended.name,
      on: ended.endedOn,
      successors: ended.successors.map(each => each.name),
    })
  }
  return fieldProblem('org/body-unknown', field, { typed: typed.trim() })
}
