import { instantInVietnam, type Now, type PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { fieldProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { bodiesAt, bodyAt, countInside, divisionsOf, lockTree } from '../store/body.ts'
import { closeBodies, insertSuccession, setArchiveKeeper } from '../store/body-write.ts'
import { tell } from '../store/outbox.ts'

export type EndBody = {
  readonly bodyId: Uuid
  /** First day on which it no longer exists. */
  readonly on: PlainDate
  readonly how: 'merge' | 'split' | 'abolish'
  /** Who takes over; none when abolished. Of a split without a default each matter waits for a choice. */
  readonly successors: ReadonlyArray<{ readonly id: Uuid; readonly isDefault?: boolean }>
  /** Who keeps its archive: one body. Defaults to the default successor. */
  readonly keeperId?: Uuid | null
  readonly legalDocument?: string | null
  readonly now: Now
}

/**
 * Ends a body with its divisions and posts on a date and tells the outbox, once, so that open matters are moved (by casework's act
 * `chuyen-giao`). Problems: `org/body-not-found`, `org/body-ended`, `org/body-has-children` (agencies below must be moved or ended
 * first), `org/successor-needed`, `org/successor-ended`, `org/keeper-needed`.
 */
export async function endBody(tx: Tx, end: EndBody): Promise<Uuid | Problem> {
  await lockTree(tx)
  const refusal = await refuseEnd(tx, end)
  if (refusal) return refusal
  const { bodyId, on, how, legalDocument = null } = end
  const divisions = await divisionsOf(tx, bodyId, on)
  await closeBodies(tx, [bodyId, ...divisions.map(division => division.id)], on)
  for (const successor of end.successors) {
    const isDefault = isDefaultSuccessor(end, successor)
    await insertSuccession(tx, { id: newId(), on, kind: how, from: bodyId, to: successor.id, legalDocument, isDefault })
  }
  if (end.successors.length === 0)
    await insertSuccession(tx, { id: newId(), on, kind: 'abolish', from: bodyId, to: null, legalDocument })
  const keeperId = keeperOf(end)
  if (keeperId) await setArchiveKeeper(tx, bodyId, keeperId)
  const successors = end.successors.map(each => ({ bodyId: each.id, isDefault: isDefaultSuccessor(end, each) }))
  const dueAt = new Date(Math.max(instantInVietnam(on).getTime(), end.now.instant.getTime()))
  await tell(
    tx,
    { kind: 'org.body-ended', payload: { bodyId, on, how, successors, keeperId, legalDocument } },
    { at: end.now.instant, dueAt },
  )
  return bodyId
}

/** The only successor is the default; among several only the one that was named so. */
function isDefaultSuccessor(end: EndBody, successor: EndBody['successors'][number]): boolean {
  return successor.isDefault ?? end.successors.length === 1
}

function keeperOf(end: EndBody): Uuid | null {
  return end.keeperId ?? end.successors.find(each => isDefaultSuccessor(end, each))?.id ?? null
}

async function refuseEnd(tx: Tx, end: EndBody): Promise<Problem | null> {
  const { bodyId, on, how, successors } = end
  const body = await bodyAt(tx, bodyId, on)
  if (!body) return problem('org/body-not-found')
  if (body.validUntil) return problem('org/body-ended', { name: body.name, on: body.validUntil })
  if (on <= body.validFrom) return fieldProblem('org/ends-before-start', 'on', { from: body.validFrom })
  const { agencies } = await countInside(tx, bodyId, on)
  if (agencies > 0) return problem('org/body-has-children', { count: agencies, name: body.name })
  if (how !== 'abolish' && successors.length === 0) return fieldProblem('org/successor-needed', 'successors')
  if (successors.some(each => each.id === bodyId)) return fieldProblem('org/successor-itself', 'successors')
  const found = await bodiesAt(
    tx,
    successors.map(each => each.id),
    on,
  )
  const gone = found.find(each => each.ended)
  if (gone) return fieldProblem('org/successor-ended', 'successors', { name: gone.name, on: gone.validUntil })
  if (found.length < new Set(successors.map(each => each.id)).size) return fieldProblem('org/successor-ended', 'successors')
  return keeperOf(end) || body.isDivision ? null : fieldProblem('org/keeper-needed', 'keeperId')
}
