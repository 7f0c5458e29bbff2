import type { Effect } from '../../../kernel/effects.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Change, Given, Need } from '../../../kernel/process.ts'
import { posts, tell } from '../../../kernel/tell.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { cancelUsedNumber, removeDocument } from '../../../records/index.ts'
import { outgoingOf } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { lockDocument } from '../store.ts'
import type { Reason } from '../terms.ts'

/** A number is cancelled only while nobody outside has its document and nothing stands on it; afterwards it is recalled. */
export const nothingHasLeft: Need = {
  name: 'nothing-has-left',
  test: ({ matter }) => {
    const { sentOn, told, given, later, posted, relates } = outgoingOf(matter)
    const used = [told, given, later, posted].some(list => list.length > 0)
    return sentOn !== null || used || relates !== null ? problem('outgoing/sent-already') : null
  },
}

/** The register has struck the number out already, in the same transaction: it and the matter never say different things. */
export function cancelRefusal({ facts }: Given<Reason>): Problem | null {
  return (facts['outgoingRecord'] ?? null) === null ? null : problem('outgoing/on-its-page')
}

/** Signed as it was, it waits for another number. */
export function numberCancelled({ input, matter, now }: Given<Reason>): Change {
  const { cancelled, designation } = outgoingOf(matter)
  return {
    fields: {
      number: null,
      suffix: '',
      designation: null,
      issuedOn: null,
      files: [],
      cancelled: [...cancelled, { designation: designation ?? '', reason: input.reason, on: now.today }],
    },
    submittedOn: null,
  }
}

export function cancelEffects({ matter }: Given<Reason>): Effect[] {
  const { signer, cancelled } = outgoingOf(matter)
  const last = cancelled.at(-1)
  return tell(matter, 'outgoing.number-cancelled', posts([signer, matter.holder.post]), {
    designation: last?.designation ?? '',
    reason: last?.reason ?? '',
  })
}

export type CancelRequest = { readonly matterId: Uuid; readonly key: string; readonly reason: string }

/**
 * Cancels the number of an issued document that has not left: struck out in the book with the reason, given to nobody again; the document
 * waits for another one. Problems: `outgoing/sent-already`, those of the act.
 */
export async function cancelIssuedNumber(
  { db, world, viewer }: Parts,
  { matterId, key, reason }: CancelRequest,
): Promise<Performed | Problem> {
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  if (read.matter.process !== 'van-ban-di') return problem('matter/not-found')
  const offer = read.offers.find(each => each.act === 'huy-so')
  if (offer?.refusal) return offer.refusal
  return inTransaction(db, async tx => {
    const at = world.clock.now().instant
    await lockDocument(tx, matterId)
    if (offer) {
      const struck = await cancelUsedNumber(tx, matterId, { reason: reason.trim(), by: viewer.accountId, at })
      if (struck) return struck
      await removeDocument(tx, matterId)
    }
    return perform(tx, world, viewer, { matterId, act: 'huy-so', key, input: { reason } })
  })
}
