import type { Uuid } from '../../../../kernel/ids.ts'
import { isId } from '../../../../kernel/ids.ts'
import { fieldProblem, isProblem, type Problem } from '../../../../kernel/problem.ts'
import type { Reader } from '../../../../platform/database/open.ts'
import type { NewPost } from '../../../services/posts.ts'
import { resolveBody } from '../../../store/resolve-body.ts'
import type { PostScope } from '../../../store/standing.ts'
import { listOf, textOf } from '../../form.ts'
import { dateIn } from '../bodies/body-input.ts'

const SCOPES: readonly PostScope[] = ['post', 'unit', 'body', 'province']

/** A post as typed: body and division by name or abbreviation. */
export async function postIn(db: Reader, body: FormData, personId: Uuid): Promise<NewPost | Problem> {
  const validFrom = dateIn(body, 'validFrom')
  if (isProblem(validFrom)) return validFrom
  const bodyId = await resolveBody(db, textOf(body, 'body'), { field: 'body', date: validFrom })
  if (isProblem(bodyId)) return bodyId
  const typed = textOf(body, 'unit')
  const unitId = typed === '' ? null : await resolveBody(db, typed, { field: 'unit', date: validFrom, divisionsOf: bodyId })
  if (isProblem(unitId)) return unitId
  const positionId = textOf(body, 'position')
  if (!isId(positionId)) return fieldProblem('org/position-needed', 'position')
  const title = textOf(body, 'title')
  if (title === '') return fieldProblem('org/name-needed', 'title')
  const scope = SCOPES.find(each => each === textOf(body, 'scope')) ?? 'post'
  return { personId, bodyId, unitId, positionId, title, scope, validFrom, roles: listOf(body, 'roles') }
}
