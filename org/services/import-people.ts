import { fold } from '@kheo/viet-text'
import { isPlainDate, type Now, type PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, isProblem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { readImportDate } from '../rules/import-date.ts'
import type { ImportRow } from '../rules/import-table.ts'
import { LEADING_ROLES } from '../standard-roles.ts'
import { accountByName } from '../store/account.ts'
import { bodyByCode } from '../store/body.ts'
import { divisionByCode } from '../store/division-by-code.ts'
import { positions, postsIn } from '../store/post.ts'
import { resolveBody } from '../store/resolve-body.ts'
import { roles } from '../store/role.ts'
import type { PostScope } from '../store/standing.ts'
import type { RowDone } from './import.ts'
import { unknownBody } from './unknown-body.ts'
import { createOfficial } from './people.ts'
import { savePosition } from './posts.ts'

const SCOPES: Readonly<Record<string, PostScope>> = {
  '': 'post',
  post: 'post',
  'ca nhan': 'post',
  unit: 'unit',
  phong: 'unit',
  body: 'body',
  'co quan': 'body',
  province: 'province',
  tinh: 'province',
}

/** One person with post, roles and account of an import. */
export async function importPerson(tx: Tx, { values }: ImportRow, now: Now): Promise<RowDone | Problem> {
  const { name = '', position = '', accountName = '', email = '', phone = '' } = values
  if (name === '') return fieldProblem('org/name-needed', 'name')
  if (position === '') return fieldProblem('org/position-needed', 'position')
  const validFrom = readImportDate(values['validFrom'] ?? '', now.today)
  if (!isPlainDate(validFrom)) return fieldProblem('org/date-wrong', 'validFrom')
  const scope = SCOPES[fold(values['scope'] ?? '')]
  if (!scope) return fieldProblem('org/scope-unknown', 'scope', { typed: values['scope'] })
  const place = await placeOf(tx, values, validFrom)
  if (isProblem(place)) return place
  const codes = await roleCodes(tx, values['roles'] ?? '')
  if (isProblem(codes)) return codes
  const title = values['title'] || position
  if (await isThere(tx, { name, title, ...place, accountName, date: validFrom })) return { done: 'unchanged' }
  const positionId = await positionOf(tx, position, codes)
  const contact = { email: email || null, phone: phone || null }
  const made = await createOfficial(tx, {
    name,
    ...contact,
    ...place,
    positionId,
    title,
    scope,
    validFrom,
    roles: codes,
    accountName,
    now,
  })
  if (isProblem(made)) return made
  return { done: 'made', secret: made.oneTimeSecret ? { name, accountName, secret: made.oneTimeSecret } : undefined }
}

type Place = { bodyId: Uuid; unitId: Uuid | null }

async function placeOf(tx: Tx, values: ImportRow['values'], date: PlainDate): Promise<Place | Problem> {
  const typed = values['body'] ?? ''
  const byCode = await bodyByCode(tx, typed, date)
  const bodyId = byCode && !byCode.ended ? byCode.id : await resolveBody(tx, typed, { field: 'body', date })
  if (isProblem(bodyId) && bodyId.problem === 'org/body-unknown') return unknownBody(tx, typed, { field: 'body', date })
  if (isProblem(bodyId)) return bodyId
  const unit = values['unit'] ?? ''
  if (unit === '') return { bodyId, unitId: null }
  const found = await divisionByCode(tx, { agencyId: bodyId, code: unit, date })
  return found ? { bodyId, unitId: found.id } : fieldProblem('org/body-unknown', 'unit', { typed: unit })
}

/** Roles by code or name, parted by semicolons or commas. */
async function roleCodes(tx: Tx, typed: string): Promise<string[] | Problem> {
  const wanted = typed
    .split(/[;,]/)
    .map(fold)
    .filter(each => each !== '')
  if (wanted.length === 0) return []
  const known = await roles(tx)
  const codes: string[] = []
  for (const each of wanted) {
    const role = known.find(({ code, name }) => fold(code) === each || fold(name) === each)
    if (!role) return fieldProblem('org/role-unknown', 'roles', { typed: each })
    codes.push(role.code)
  }
  return codes
}

/** The same account, or the same person in the same post. */
async function isThere(
  tx: Tx,
  given: Place & { name: string; title: string; accountName: string; date: PlainDate },
): Promise<boolean> {
  const account = given.accountName ? await accountByName(tx, given.accountName) : null
  if (account) return fold(account.personName) === fold(given.name)
  const posts = await postsIn(tx, { date: given.date, bodyId: given.bodyId })
  return posts.some(
    post => fold(post.personName) === fold(given.name) && fold(post.title) === fold(given.title) && post.unitId === given.unitId,
  )
}

/** A position by its name; an unknown one is made, a leader's when the roles of its first holder lead. */
async function positionOf(tx: Tx, typed: string, codes: readonly string[]): Promise<Uuid> {
  const known = (await positions(tx)).find(position => fold(position.name) === fold(typed))
  const isLeader = codes.some(code => LEADING_ROLES.has(code))
  return known?.id ?? savePosition(tx, { name: typed, isLeader, mayHandle: true, rank: isLeader ? 50 : 100 })
}
