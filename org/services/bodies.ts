import type { PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { codeTaken } from '../rules/codes.ts'
import { bodyAt, countInside, lockTree, sameCodes } from '../store/body.ts'
import { deleteBodyRows, insertBody, insertSuccession, putVersion, setLocked } from '../store/body-write.ts'
import { addPrincipal, PROVINCE_ID } from '../store/principal.ts'

export type NewBody = {
  readonly id?: Uuid
  /** province, department, commune, district, office, division … */
  readonly kind: string
  readonly name: string
  readonly shortName?: string
  readonly code: string
  readonly electronicCode?: string | null
  readonly parentId?: Uuid | null
  /** Set for a division: the agency it belongs to. */
  readonly agencyId?: Uuid | null
  readonly validFrom: PlainDate
  readonly legalDocument?: string | null
}

/**
 * Makes a body or, with `agencyId`, a division of one, with its principal. Problems: `org/code-taken`, `org/code-differs-by-case`,
 * `org/parent-not-there`.
 */
export async function createBody(tx: Tx, body: NewBody): Promise<Uuid | Problem> {
  await lockTree(tx)
  const agencyId = body.agencyId ?? null
  const parentId = body.parentId ?? agencyId
  const refusal = (await refuseCode(tx, body)) ?? (await refuseParent(tx, parentId, body.validFrom))
  if (refusal) return refusal
  const id = body.id ?? newId()
  await insertBody(tx, { id, kind: body.kind, isDivision: agencyId !== null, agencyId, validFrom: body.validFrom })
  await putVersion(tx, {
    bodyId: id,
    validFrom: body.validFrom,
    parentId,
    code: body.code.trim(),
    electronicCode: body.electronicCode?.trim() || null,
    name: body.name.normalize('NFC').trim(),
    shortName: (body.shortName?.trim() || body.name).normalize('NFC').trim(),
    legalDocument: body.legalDocument ?? null,
  })
  await addPrincipal(tx, { kind: agencyId ? 'unit' : 'body', id })
  if (body.kind === 'province') await addPrincipal(tx, { kind: 'province', id: PROVINCE_ID })
  await insertSuccession(tx, {
    id: newId(),
    on: body.validFrom,
    kind: 'create',
    from: null,
    to: id,
    legalDocument: body.legalDocument ?? null,
  })
  return id
}

async function refuseCode(
  tx: Tx,
  body: { code: string; agencyId?: Uuid | null; validFrom: PlainDate; id?: Uuid },
): Promise<Problem | null> {
  const same = await sameCodes(tx, body.code.trim(), body.agencyId ?? null)
  return codeTaken(
    body.code.trim(),
    same.filter(row => row.bodyId !== body.id),
    body.validFrom,
  )
}

async function refuseParent(tx: Tx, parentId: Uuid | null, on: PlainDate): Promise<Problem | null> {
  if (!parentId) return null
  const parent = await bodyAt(tx, parentId, on)
  return !parent || parent.ended ? fieldProblem('org/parent-not-there', 'parentId', { on }) : null
}

export type BodyChange = {
  readonly bodyId: Uuid
  readonly on: PlainDate
  readonly name?: string
  readonly shortName?: string
  readonly code?: string
  readonly electronicCode?: string | null
  readonly parentId?: Uuid | null
  readonly legalDocument?: string | null
}

/**
 * A new version from a date on: another name, code or place in the tree. Earlier lists keep the earlier form. Problems:
 * `org/body-not-found`, `org/body-ended`, `org/version-after`, `org/parent-below`, and those of `createBody`.
 */
export async function changeBody(tx: Tx, change: BodyChange): Promise<Uuid | Problem> {
  await lockTree(tx)
  const { bodyId, on } = change
  const before = await bodyAt(tx, bodyId, on)
  if (!before) return problem('org/body-not-found')
  if (before.ended) return problem('org/body-ended', { name: before.name, on: before.validUntil })
  const code = change.code?.trim() || before.code
  const parentId = change.parentId === undefined ? before.parentId : change.parentId
  const refusal =
    (await refuseCode(tx, { code, agencyId: before.agencyId, validFrom: on, id: bodyId })) ??
    (await refuseParent(tx, parentId, on)) ??
    (await refuseLoop(tx, { bodyId, parentId, on }))
  if (refusal) return refusal
  const name = change.name?.normalize('NFC').trim() || before.name
  await putVersion(tx, {
    bodyId,
    validFrom: on,
    parentId,
    code,
    electronicCode: change.electronicCode === undefined ? before.electronicCode : change.electronicCode?.trim() || null,
    name,
    shortName: change.shortName?.normalize('NFC').trim() || (change.name ? name : before.shortName),
    legalDocument: change.legalDocument ?? null,
  })
  const kind = parentId === before.parentId ? 'rename' : 'move'
  await insertSuccession(tx, { id: newId(), on, kind, from: bodyId, to: bodyId, legalDocument: change.legalDocument ?? null })
  return bodyId
}

/** A body never stands below itself. */
async function refuseLoop(
  tx: Tx,
  { bodyId, parentId, on }: { bodyId: Uuid; parentId: Uuid | null; on: PlainDate },
): Promise<Problem | null> {
  for (let above = parentId, steps = 0; above && steps < 64; steps++) {
    if (above === bodyId) return fieldProblem('org/parent-below', 'parentId')
    above = (await bodyAt(tx, above, on))?.parentId ?? null
  }
  return null
}

/** Takes a body out of the pickers, or puts it back; its history stays. */
export async function lockBody(tx: Tx, bodyId: Uuid, locked: boolean): Promise<void> {
  await setLocked(tx, bodyId, locked)
}

/**
 * Removes a body entered by mistake. Problems: `org/body-has-children`, `org/body-has-staff` with the counts, `org/body-in-use` when
 * any record names it (then it can be ended or locked).
 */
export async function deleteBody(tx: Tx, bodyId: Uuid): Promise<Uuid | Problem> {
  await lockTree(tx)
  const inside = await countInside(tx, bodyId, '0001-01-01')
  if (inside.agencies + inside.divisions > 0)
    return problem('org/body-has-children', { count: inside.agencies + inside.divisions })
  if (inside.posts > 0) return problem('org/body-has-staff', { count: inside.posts })
  try {
    await deleteBodyRows(tx, bodyId)
    return bodyId
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23503') return problem('org/body-in-use')
    throw error
  }
}
