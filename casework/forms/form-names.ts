import type { Viewer } from '../../kernel/access.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { findBodies, type BodyOption } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { meansName, type FieldFault } from './form-answers.ts'
import { findByCode } from '../search/search.ts'

export type NameRead = { readonly id: Uuid } | { readonly fault: FieldFault }

/** The one body meant by "stc", "so tai chinh" or the full name. An ended one is refused with its successors (a search may take it). */
export async function readBody(
  db: Reader,
  typed: string,
  { field, today, ended = 'refuse' }: { field: string; today: PlainDate; ended?: 'refuse' | 'take' },
): Promise<NameRead> {
  const found = await findBodies(db, typed, today, { limit: 8 })
  const exact = found.filter(body => meansName(typed, [body.name, body.shortName, body.code]))
  const living = (exact.length ? exact : found).filter(body => body.endedOn === null || ended === 'take')
  const [only] = living
  if (only && living.length === 1) return { id: only.id }
  if (living.length > 1)
    return { fault: { field, code: 'form/body-several', data: { typed, names: living.map(body => body.name).join('; ') } } }
  const gone = (exact.length ? exact : found)[0]
  return { fault: gone ? endedFault(field, gone) : { field, code: 'form/body-unknown', data: { typed } } }
}

function endedFault(field: string, body: BodyOption): FieldFault {
  return {
    field,
    code: 'form/body-ended',
    data: { name: body.name, endedOn: body.endedOn, successors: body.successors.map(each => each.name).join(', ') },
  }
}

/** The matter meant by its code, among those which the viewer may see. */
export async function readMatterCode(db: Reader, viewer: Viewer, typed: string, field: string): Promise<NameRead> {
  const [row] = await findByCode(db, viewer, typed, 1)
  return row ? { id: row.id } : { fault: { field, code: 'form/matter-unknown', data: { typed } } }
}
