import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { enqueue } from '../../../platform/telling/outbox.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { dispatchesOf, noteDispatch, withdrawFromUnits, type Dispatch } from '../../../records/index.ts'
import type { Parts } from '../parts.ts'
import { lockDocument } from '../store.ts'

/** Outbox kinds by which a recall leaves the system. */
export const RECALL_EXCHANGE = 'outgoing.recall-exchange'
export const RECALL_MAILBOX = 'outgoing.recall-mailbox'

export type RecallRequest = { readonly matterId: Uuid; readonly key: string; readonly reason: string }

/**
 * Takes an issued document back (NĐ 30/2020/NĐ-CP, Điều 18.4): from units that have not accepted it at once, from the others by notice; it
 * keeps its number. Problems: those of the act.
 */
export async function recallDocument(
  { db, world, viewer }: Parts,
  { matterId, key, reason }: RecallRequest,
): Promise<Performed | Problem> {
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  if (read.matter.process !== 'van-ban-di') return problem('matter/not-found')
  return inTransaction(db, async tx => {
    const at = world.clock.now().instant
    await lockDocument(tx, matterId)
    const receivers = await dispatchesOf(tx, matterId)
    const accepted = receivers.filter(each => each.state === 'received').flatMap(each => each.intakeId ?? [])
    if (read.matter.state === 'da-ban-hanh') await takeBack(tx, matterId, receivers, { reason, at })
    return perform(tx, world, viewer, { matterId, act: 'thu-hoi', key, input: { reason, accepted } })
  })
}

type Told = { readonly reason: string; readonly at: Date }

async function takeBack(tx: Tx, document: Uuid, receivers: readonly Dispatch[], { reason, at }: Told): Promise<void> {
  await withdrawFromUnits(tx, document, { reason, at })
  for (const receiver of receivers) {
    if (receiver.state === 'recalled') continue
    await noteDispatch(tx, { document, position: receiver.position }, { state: 'recalled', at, error: reason })
    await tellOutside(tx, document, receiver, { reason, at })
  }
}

/** What has left the system is asked back by the way it went; what still waits never leaves. */
async function tellOutside(tx: Tx, document: Uuid, { kind, state, position }: Dispatch, { reason, at }: Told): Promise<void> {
  if (kind === 'unit' || state === 'waiting' || state === 'failed') return
  await enqueue(tx, { kind: kind === 'agency' ? RECALL_EXCHANGE : RECALL_MAILBOX, payload: { document, position, reason }, at })
}
