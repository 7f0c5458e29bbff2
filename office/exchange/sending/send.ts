import { z } from 'zod'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf, documentById, noteDispatch, type Dispatch, type DispatchState } from '../../../records/index.ts'
import { GatewayProblem, messageFaults, writePackage, type AttachmentFacts, type DocumentPackage } from '@kheo/edxml'
import { codeByName } from './directory.ts'
import { asFacts, factsOf } from '../facts.ts'
import { handOver } from './hand-over.ts'
import { linkById, linkForDocument } from '../relations/links.ts'
import { noteFailure, noteGoing, noteSent, sentOf } from '../relations/messages.ts'
import { packageOf } from './package-of.ts'
import type { ExchangeParts } from '../parts.ts'
import { keptError } from '../problem-words.ts'

/** Payloads of the outbox rows which the office of outgoing documents writes (`outgoing.to-exchange`, `outgoing.recall-exchange`). */
export const Going = z.object({ document: z.uuid(), position: z.int() })
export const Recalling = Going.extend({ reason: z.string() })

/**
 * Sends an issued document to one agency. Faults that no repetition mends are final: the receiver's state shows them in words; others are
 * thrown and tried again. Sent once: a row that comes again after a crash finds what went out. Problems: `exchange/no-link`,
 * `exchange/no-code`, `exchange/cannot-send` (data: fields), `gateway/…`.
 */
export async function sendDocument(parts: ExchangeParts, { document, position }: z.infer<typeof Going>): Promise<Problem | void> {
  const { db } = parts
  const record = await documentById(db.kysely, document)
  const receiver = (await dispatchesOf(db.kysely, document)).find(each => each.position === position)
  if (!record || !receiver || receiver.state === 'recalled') return
  if (await sentOf(db.kysely, document, position)) return
  const at = { document, position }
  const link = await linkForDocument(db.kysely, document, record.bodyId)
  if (link === null) return refuse(parts, at, problem('exchange/no-link'))
  const code = receiver.code || (await codeByName(db.kysely, receiver.name))
  if (!code) return refuse(parts, at, problem('exchange/no-code', { name: receiver.name }))
  const now = parts.clock.now()
  const { message, hashes } = await packageOf(db.kysely, { record, receiver: { ...receiver, code }, link, now })
  const faults = messageFaults(message, now.today)
  if (faults.length > 0)
    return refuse(parts, at, problem('exchange/cannot-send', { fields: faults.map(fault => fault.at).join(', ') }))
  return deliver(parts, { message, link: link.id, at, open: attachment => opened(parts, hashes.get(attachment.id)) })
}

/** Asks a document back which went out over the axis (BussinessDocType 1). */
export async function recallFromAgency(
  parts: ExchangeParts,
  { document, position, reason }: z.infer<typeof Recalling>,
): Promise<Problem | void> {
  const { db, clock } = parts
  const sent = await sentOf(db.kysely, document, position)
  const link = sent && (await linkById(db.kysely, sent.linkId))
  const facts = sent && factsOf(sent.facts)
  if (!sent?.documentKey || !link || !facts) return
  const message: DocumentPackage = {
    kind: 'document',
    from: facts.from,
    to: facts.to,
    document: facts.document,
    trace: [{ organId: link.code, at: clock.now().instant }],
    business: { kind: 'recall', documentId: sent.documentKey, reason },
    attachments: [],
  }
  return deliver(parts, { message, link: link.id, at: { document, position }, open: () => [] })
}

type Delivery = {
  readonly message: DocumentPackage
  readonly link: Uuid
  readonly at: z.infer<typeof Going>
  readonly open: (attachment: AttachmentFacts) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

async function deliver(parts: ExchangeParts, { message, link, at, open }: Delivery): Promise<Problem | void> {
  const { db, clock, gateway } = parts
  const { instant, today } = clock.now()
  const id = await noteGoing(db.kysely, {
    linkId: link,
    type: 'edoc',
    documentKey: message.document.documentId,
    business: message.business.kind,
    fromCode: message.from.organId,
    toCode: message.to[0]?.organId ?? '',
    documentId: at.document,
    position: at.position,
    facts: asFacts(message),
    at: instant,
  })
  try {
    const { gatewayId, sha256 } = await handOver(gateway(link), 'edoc', writePackage(message, open, today))
    await noteSent(db.kysely, id, { gatewayId, sha256, at: clock.now().instant })
    if (message.business.kind !== 'recall') await note(parts, at, { state: 'sent', error: null, tracking: gatewayId })
  } catch (error) {
    const words = keptError(error)
    const final = error instanceof GatewayProblem && error.final
    await noteFailure(db.kysely, id, { state: final ? 'tu-choi' : 'loi', error: words })
    if (!final) throw error
    if (message.business.kind === 'recall') return problem(error.code)
    return refuse(parts, at, problem(error.code, { detail: error.detail }))
  }
}

async function refuse(parts: ExchangeParts, at: z.infer<typeof Going>, refusal: Problem): Promise<Problem> {
  const { fields, detail, name } = refusal.data
  const error = [refusal.problem, fields ?? detail ?? name].filter(text => typeof text === 'string' && text !== '').join(': ')
  await note(parts, at, { state: 'failed', error, tracking: null })
  return refusal
}

async function note(
  { db, clock }: ExchangeParts,
  at: z.infer<typeof Going>,
  what: Pick<Dispatch, 'error' | 'tracking'> & { readonly state: DispatchState },
): Promise<void> {
  await inTransaction(db, tx => noteDispatch(tx, at, { ...what, at: clock.now().instant }))
}

async function* opened({ files }: ExchangeParts, hash: string | undefined): AsyncGenerator<Uint8Array> {
  const content = hash === undefined ? problem('storage/not-found') : await files.open(hash)
  if (isProblem(content)) throw new Error(`attachment of an issued document: ${content.problem}`)
  for await (const part of content) yield part
}
