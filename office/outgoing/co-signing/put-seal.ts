import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { outgoingOf } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { coFields } from '../signing/order.ts'
import { bodySealed, type SealRequest } from '../signing/seal.ts'
import { noteSigned } from '../signing/signed-file.ts'
import { nextStep, standingHash } from './turn.ts'

export type CoSealRequest = { readonly matterId: Uuid; readonly key: string; readonly seal: SealRequest }

/** The seal of a co-signing body over the signature of its person, put by its clerk. Problems: `outgoing/others-sign-first`, `signing/…`. */
export async function putCoSeal(parts: Parts, { matterId, key, seal }: CoSealRequest): Promise<Performed | Problem> {
  const { db, world, viewer } = parts
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  const offer = read.offers.find(each => each.act === 'dong-dau')
  if (read.matter.process !== 'van-ban-di' || !offer) return problem('outgoing/not-yours-to-sign')
  if (offer.refusal) return offer.refusal
  const document = outgoingOf(read.matter)
  const [next, hash] = [nextStep(document), standingHash(document)]
  const body = next?.step === 'seal' ? next.who.body : null
  if (next?.step !== 'seal' || body === null || hash === null) return problem('outgoing/others-sign-first')
  const made = await bodySealed(parts, { hash, body, seal, field: coFields(next.index).agency, over: next.who, fill: null })
  if (isProblem(made)) return made
  const { subject, issuer, serial, validUntil } = made.key
  const input = {
    files: [{ hash: made.hash, name: 'da-dong-dau.pdf' }],
    signedOver: hash,
    body,
    certificate: { subject, issuer, serial, until: validUntil.toISOString() },
  }
  return inTransaction(db, async tx => {
    await noteSigned(tx, { matterId, hash: made.hash, over: hash, at: world.clock.now().instant })
    return perform(tx, world, viewer, { matterId, act: 'dong-dau', input, key })
  })
}
