import type { PlainDate } from '../../../../kernel/clock.ts'
import type { Uuid } from '../../../../kernel/ids.ts'
import { fieldProblem, isProblem, type Problem } from '../../../../kernel/problem.ts'
import type { Reader } from '../../../../platform/database/open.ts'
import { readDate } from '../../../../ui/index.ts'
import type { NewBody } from '../../../services/bodies.ts'
import { resolveBody } from '../../../store/resolve-body.ts'
import { textOf } from '../../form.ts'

/** The date of a field, or the refusal at it. */
export function dateIn(body: FormData, field: string): PlainDate | Problem {
  return readDate(textOf(body, field)) ?? fieldProblem('org/date-wrong', field)
}

/** A body typed into a field; null when it is empty. */
export async function bodyIn(
  db: Reader,
  body: FormData,
  { field, date }: { field: string; date: PlainDate },
): Promise<Uuid | null | Problem> {
  const typed = textOf(body, field)
  return typed === '' ? null : resolveBody(db, typed, { field, date })
}

/** A new body or, inside `agencyId`, a new division, as typed. */
export async function newBodyIn(db: Reader, body: FormData, agencyId: Uuid | null): Promise<NewBody | Problem> {
  const name = textOf(body, 'name')
  const code = textOf(body, 'code')
  if (name === '') return fieldProblem('org/name-needed', 'name')
  if (code === '') return fieldProblem('org/code-needed', 'code')
  const validFrom = dateIn(body, 'validFrom')
  if (isProblem(validFrom)) return validFrom
  const parentId = agencyId ?? (await bodyIn(db, body, { field: 'parent', date: validFrom }))
  if (isProblem(parentId)) return parentId
  const rest = {
    shortName: textOf(body, 'shortName'),
    electronicCode: textOf(body, 'electronicCode') || null,
    legalDocument: textOf(body, 'legalDocument') || null,
  }
  return {
    kind: agencyId ? 'division' : textOf(body, 'kind') || 'department',
    name,
    code,
    validFrom,
    parentId,
    agencyId,
    ...rest,
  }
}
