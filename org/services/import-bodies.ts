import { fold } from '@kheo/viet-text'
import { isPlainDate, type Now } from '../../kernel/clock.ts'
import { fieldProblem, isProblem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { ImportRow } from '../rules/import-table.ts'
import { readImportDate } from '../rules/import-date.ts'
import { bodyByCode } from '../store/body.ts'
import { divisionByCode } from '../store/division-by-code.ts'
import { createBody } from './bodies.ts'
import type { RowDone } from './import.ts'
import { unknownBody } from './unknown-body.ts'

const KINDS: Readonly<Record<string, string>> = {
  'ubnd tinh': 'province',
  tinh: 'province',
  so: 'department',
  'so, ban, nganh': 'department',
  xa: 'commune',
  phuong: 'commune',
  'xa, phuong': 'commune',
  huyen: 'district',
  'van phong': 'office',
  dang: 'party',
  'co quan dang': 'party',
  'trung uong': 'central',
  'nganh doc': 'branch',
  'co quan nganh doc': 'branch',
  phong: 'division',
}

/** One body or division of an import. */
export async function importBody(tx: Tx, { values }: ImportRow, now: Now): Promise<RowDone | Problem> {
  const { code = '', name = '', shortName = '', parent = '', agency = '', electronicCode = '', legalDocument = '' } = values
  if (code === '') return fieldProblem('org/code-needed', 'code')
  if (name === '') return fieldProblem('org/name-needed', 'name')
  const validFrom = readImportDate(values['validFrom'] ?? '', now.today)
  if (!isPlainDate(validFrom)) return fieldProblem('org/date-wrong', 'validFrom')
  const above = agency || parent
  const found = above === '' ? null : await bodyByCode(tx, above, validFrom)
  if (above !== '' && !found)
    return {
      done: 'later',
      waitsFor: fold(above),
      problem: await unknownBody(tx, above, { field: agency ? 'agency' : 'parent', date: validFrom }),
    }
  const agencyId = agency === '' ? null : (found?.id ?? null)
  const known = agencyId ? await divisionByCode(tx, { agencyId, code, date: validFrom }) : await bodyByCode(tx, code, validFrom)
  if (known && known.code === code && fold(known.name) === fold(name)) return { done: 'unchanged', gives: fold(code) }
  const kind = agencyId ? 'division' : (KINDS[fold(values['kind'] ?? '')] ?? (values['kind'] || 'department'))
  const made = await createBody(tx, {
    kind,
    name,
    shortName,
    code,
    electronicCode: electronicCode || null,
    parentId: found?.id ?? null,
    agencyId,
    validFrom,
    legalDocument: legalDocument || null,
  })
  return isProblem(made) ? made : { done: 'made', gives: fold(code) }
}
