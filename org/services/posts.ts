import type { PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { isAdminRight } from '../rules/rights.ts'
import { bodyAt } from '../store/body.ts'
import { insertPerson, updatePerson, type PersonFields } from '../store/person.ts'
import { deletePositionRow, endPostRow, insertPost, postById, putPosition, type Position } from '../store/post.ts'
import { addPrincipal } from '../store/principal.ts'
import { rolesByCode, setRolesOfPost } from '../store/role.ts'
import type { PostScope } from '../store/standing.ts'

/** Makes a person with the principal. */
export async function createPerson(tx: Tx, person: PersonFields & { readonly id?: Uuid }): Promise<Uuid> {
  const id = person.id ?? newId()
  await insertPerson(tx, id, { ...person, name: person.name.normalize('NFC').trim() })
  await addPrincipal(tx, { kind: 'person', id })
  return id
}

/** Changes name and addresses. Problem: `org/person-not-found`. */
export async function changePerson(tx: Tx, id: Uuid, fields: PersonFields): Promise<Uuid | Problem> {
  const found = await updatePerson(tx, id, { ...fields, name: fields.name.normalize('NFC').trim() })
  return found ? id : problem('org/person-not-found')
}

/** Makes or changes a position. Its two flags count at once: who may approve, who appears in assign lists. */
export async function savePosition(tx: Tx, position: Omit<Position, 'id'> & { readonly id?: Uuid }): Promise<Uuid> {
  const id = position.id ?? newId()
  await putPosition(tx, { ...position, id })
  return id
}

/** Problem: `org/position-in-use` with the number of posts. */
export async function deletePosition(tx: Tx, id: Uuid): Promise<Uuid | Problem> {
  const used = await deletePositionRow(tx, id)
  return used > 0 ? problem('org/position-in-use', { count: used }) : id
}

export type NewPost = {
  readonly id?: Uuid
  readonly personId: Uuid
  readonly bodyId: Uuid
  readonly unitId?: Uuid | null
  readonly positionId: Uuid
  readonly title: string
  /** post: own work · unit: head of division · body: head, records clerk, Chief of Office · province (ENGINE 21). */
  readonly scope: PostScope
  readonly validFrom: PlainDate
  readonly validUntil?: PlainDate | null
  /** Codes of roles. */
  readonly roles?: readonly string[]
}

/** Puts a person into a position. Problems: `org/body-not-found`, `org/body-ended`, `org/unit-elsewhere`, those of `setPostRoles`. */
export async function createPost(tx: Tx, post: NewPost): Promise<Uuid | Problem> {
  const refusal = await refusePlace(tx, post)
  if (refusal) return refusal
  const id = post.id ?? newId()
  const { personId, bodyId, unitId = null, positionId, title, scope, validFrom, validUntil = null } = post
  await insertPost(tx, {
    id,
    personId,
    bodyId,
    unitId,
    positionId,
    title: title.normalize('NFC').trim(),
    scope,
    validFrom,
    validUntil,
  })
  await addPrincipal(tx, { kind: 'post', id })
  if (!post.roles?.length) return id
  return setPostRoles(tx, id, post.roles)
}

async function refusePlace(tx: Tx, { bodyId, unitId, validFrom, validUntil }: NewPost): Promise<Problem | null> {
  const body = await bodyAt(tx, bodyId, validFrom)
  if (!body) return fieldProblem('org/body-not-found', 'bodyId')
  if (body.ended) return fieldProblem('org/body-ended', 'bodyId', { name: body.name, on: body.validUntil })
  if (validUntil && validUntil < validFrom) return fieldProblem('org/ends-before-start', 'validUntil', { from: validFrom })
  const unit = unitId ? await bodyAt(tx, unitId, validFrom) : null
  if (unitId && (!unit || unit.ended || unit.agencyId !== bodyId))
    return fieldProblem('org/unit-elsewhere', 'unitId', { name: body.name })
  return null
}

/**
 * Replaces the roles of a post. Problems: `org/role-not-found`; `org/post-mixes-administration`: administering and office work need
 * two posts.
 */
export async function setPostRoles(tx: Tx, postId: Uuid, codes: readonly string[]): Promise<Uuid | Problem> {
  const found = await rolesByCode(tx, codes)
  const missing = codes.find(code => !found.some(role => role.code === code))
  if (missing) return fieldProblem('org/role-not-found', 'roles', { code: missing })
  const administers = found.filter(role => role.rights.some(isAdminRight))
  if (administers.length > 0 && administers.length < found.length) return fieldProblem('org/post-mixes-administration', 'roles')
  await setRolesOfPost(
    tx,
    postId,
    found.map(role => role.id),
  )
  return postId
}

/** Ends a post: `on` is the first day it is no longer held. What it held stays with its body, to be given on there. Problem: `org/post-not-found`. */
export async function endPost(tx: Tx, { postId, on }: { postId: Uuid; on: PlainDate }): Promise<Uuid | Problem> {
  if (!(await postById(tx, postId))) return problem('org/post-not-found')
  await endPostRow(tx, postId, on)
  return postId
}
