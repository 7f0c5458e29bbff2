import { sql } from 'kysely'
import { z } from 'zod'
import { actBySystem, type World } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { warnIntake } from '../../../records/index.ts'
import type { SenderAnswered, SenderSays } from '../../documents/index.ts'
import { intakeState, type Message } from './messages.ts'

const Said = z.object({
  business: z.object({ reason: z.string().optional() }).optional(),
  description: z.string().optional(),
})

/** Why the sender asks: the reason in his package, or what his status 13 says; empty when he gave none. */
export function senderReason({ facts }: Pick<Message, 'facts'>): string {
  const { data } = Said.safeParse(facts)
  return (data?.business?.reason ?? data?.description ?? '').trim()
}

/**
 * What a sender asks of his document stands where its receiver works with it: beside the waiting document, or in the history of the
 * registered one, whose clerk and handlers are told.
 */
export async function tellReceiver(tx: Tx, world: World, intake: Uuid, said: SenderSays): Promise<void> {
  const { id, state } = await intakeState(tx, intake)
  if (state === 'put-aside') return
  if (state === 'waiting') {
    const { kind, reason, by } = said
    return warnIntake(tx, id, { code: `exchange/asks-${kind}`, on: world.clock.now().today, reason, by: by ?? '' })
  }
  const done = await actBySystem(tx, world, { matterId: id, act: 'ben-gui-bao', input: { ...said }, rule: 'exchange' })
  // A document whose number was cancelled has nobody left to be told.
  if (isProblem(done) && done.problem !== 'act/not-possible-now') throw new Error(`a sender's request: ${done.problem}`)
}

/** The clerk's answer stands in the history of a registered document; of one that waits or was put aside the message alone bears it. */
export async function recordAnswer(
  tx: Tx,
  world: World,
  intake: Uuid,
  { by, ...answered }: Omit<SenderAnswered, 'by'> & { readonly by: Uuid },
): Promise<void> {
  const { id, state } = await intakeState(tx, intake)
  if (state === 'put-aside' || state === 'waiting') return
  const { rows } = await sql<{
    name: string
  }>`select p.name from account a join person p on p.id = a.person_id where a.id = ${by}`.execute(tx)
  const input = { ...answered, by: { account: by, name: rows[0]?.name ?? '' } }
  const done = await actBySystem(tx, world, { matterId: id, act: 'tra-loi-ben-gui', input, rule: 'exchange' })
  if (isProblem(done)) throw new Error(`an answer to the sender: ${done.problem}`)
}
