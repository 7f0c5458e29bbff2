import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { perform, readMatter, type Performed } from '../../../casework/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { storeUpload } from '../../../records/index.ts'
import { outgoingOf } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { noteSigned } from '../signing/signed-file.ts'
import { newSigners as signersBeside } from '../signing/verify.ts'
import { nextStep, standingHash } from './turn.ts'

export type SignedFile = { readonly matterId: Uuid; readonly key: string; readonly name: string; readonly content: Uint8Array }

/**
 * Takes in the file that a co-signing agency outside this system signed and sent back: it must hold the file that was sent to it byte for
 * byte, with new signatures after it that check. Problems: `outgoing/nobody-outside-waits`, `outgoing/not-the-file-sent`,
 * `outgoing/no-new-signature`, `outgoing/signature-does-not-hold`.
 */
export async function takeSignedFile(parts: Parts, { matterId, key, name, content }: SignedFile): Promise<Performed | Problem> {
  const { db, files, world, viewer } = parts
  const read = await readMatter(db.kysely, world, viewer, matterId)
  if (isProblem(read)) return read
  const offer = read.offers.find(each => each.act === 'nhan-ban-ky')
  if (read.matter.process !== 'van-ban-di' || !offer) return problem('outgoing/nobody-outside-waits')
  if (offer.refusal) return offer.refusal
  const document = outgoingOf(read.matter)
  const [next, hash] = [nextStep(document), standingHash(document)]
  if (next?.step !== 'outside' || hash === null) return problem('outgoing/nobody-outside-waits')
  const sent = await files.read(hash)
  if (isProblem(sent)) return sent
  const signers = await newSigners(parts, { sent, content })
  if (isProblem(signers)) return signers
  const at = world.clock.now().instant
  const kept = await storeUpload({ db: db.kysely, files, at }, { name, content, mediaType: 'application/pdf' })
  if (isProblem(kept)) return kept
  const input = { index: next.index, files: [{ hash: kept.hash, name: kept.name }], signedOver: hash, signers }
  return inTransaction(db, async tx => {
    await noteSigned(tx, { matterId, hash: kept.hash, over: hash, at })
    return perform(tx, world, viewer, { matterId, act: 'nhan-ban-ky', input, key })
  })
}

/** Who signed after the file was sent out. */
async function newSigners(
  { db, world, viewer }: Parts,
  { sent, content }: { sent: Uint8Array; content: Uint8Array },
): Promise<string[] | Problem> {
  const field = { field: 'tep' }
  if (!isContinued(sent, content)) return problem('outgoing/not-the-file-sent', field)
  const checking = { db: db.kysely, now: world.clock.now().instant, by: viewer.accountId }
  const found = await signersBeside(checking, { sent, content })
  if (isProblem(found)) return { ...found, data: { ...found.data, ...field } }
  if (found.fresh.length === 0) return problem('outgoing/no-new-signature', field)
  if (found.broken !== null) return problem('outgoing/signature-does-not-hold', { ...field, signer: found.broken })
  return [...found.fresh]
}

const isContinued = (sent: Uint8Array, content: Uint8Array): boolean =>
  content.length > sent.length && Buffer.compare(content.subarray(0, sent.length), sent) === 0
