import { sql } from 'kysely'
import type { World } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { intakeFiles, noteDispatch } from '../../../records/index.ts'
import type { DocumentPackage, StatusMessage } from '@kheo/edxml'
import type { JudgedFile } from './arrived-files.ts'
import { noteAgency } from '../sending/directory.ts'
import { asFacts } from '../facts.ts'
import type { Link } from '../relations/links.ts'
import { intakeOfDocument, lockedHere, noteArrived, sendingOf } from '../relations/messages.ts'
import type { ExchangeParts } from '../parts.ts'
import type { Arriving } from './read-arriving.ts'
import { isOverNow, roundOf, standsAt } from '../sending/status-log.ts'
import { tellReceiver } from '../relations/sender-said.ts'
import { hearStatus, sayStatus } from '../sending/statuses.ts'
import { keepUpdateFiles } from './update-files.ts'
import { takeIntoIntake, type ReadForClerk } from './take-into-intake.ts'

type Storing = {
  readonly id: Uuid
  readonly link: Link
  readonly arriving: Arriving
  readonly read: ReadForClerk | null
  /** The files that an update brings. */
  readonly update: readonly JudgedFile[]
  readonly world: World
}

/** Stores what arrived, with what it leads to, in one transaction: the incoming document and status 01, a request, or a receiver's state. */
export function storeArrived(tx: Tx, parts: ExchangeParts, { id, link, arriving, read, update, world }: Storing): Promise<void> {
  const { message } = arriving
  return message.kind === 'status'
    ? storeStatus(tx, parts, { id, link, message, world })
    : storeDocument(tx, parts, { id, link, arriving, read, update, message, world })
}

async function storeDocument(
  tx: Tx,
  parts: ExchangeParts,
  { id, link, arriving, read, update, message, world }: Storing & { readonly message: DocumentPackage },
): Promise<void> {
  const { from, document, business } = message
  await noteAgency(tx, { code: from.organId, name: from.name }, parts.clock.now().instant)
  const about = { linkId: link.id, documentKey: document.documentId, fromCode: from.organId }
  const here = await lockedHere(tx, about)
  const now = parts.clock.now()
  const arrived = {
    id,
    documentKey: document.documentId,
    business: business.kind,
    fromCode: from.organId,
    toCode: link.code,
    facts: asFacts(message),
    at: now.instant,
  }
  if (business.kind === 'recall' || business.kind === 'update')
    return storeRequest(tx, parts, { arrived, link, message, update, world })
  const again = here?.gone && (await isOverNow(tx, { ...about, otherCode: from.organId })) ? here.gone : null
  if (here && !again) {
    const error = (await sameFiles(tx, here.intakeId, arriving)) ? 'exchange/already-here' : 'exchange/other-content'
    return noteArrived(tx, { ...arrived, business: null, intakeId: here.intakeId, error })
  }
  if (read === null) throw new Error('a new document was not read before it was stored')
  const intakeId = await takeIntoIntake(tx, { body: link.bodyId, read, again, now })
  await noteArrived(tx, { ...arrived, intakeId, follows: here?.message ?? null })
  await sayStatus(tx, {
    linkId: link.id,
    documentKey: document.documentId,
    otherCode: from.organId,
    code: '01',
    description: '',
    at: now.instant,
  })
  if (business.kind === 'replace') await tellReplaced(tx, { link, message, world })
}

/** The document that is replaced says by which, where it is here. */
async function tellReplaced(tx: Tx, { link, message, world }: Pick<Request, 'link' | 'message' | 'world'>): Promise<void> {
  const { from, document, business } = message
  if (business.kind !== 'replace') return
  for (const { documentId } of business.replaces) {
    const replaced = await intakeOfDocument(tx, { linkId: link.id, documentKey: documentId, fromCode: from.organId })
    const by = `${document.number}/${document.notation}`
    if (replaced !== null) await tellReceiver(tx, world, replaced, { kind: 'thay-the', reason: business.reason, by })
  }
}

/** Whether a package brought the files that are here already: another document under a number that is taken is no repetition. */
async function sameFiles(tx: Tx, intakeId: Uuid, { files }: Arriving): Promise<boolean> {
  const here = await intakeFiles(tx, intakeId)
  return files.every(({ hash }) => here.some(file => file.hash === hash))
}

type Request = {
  readonly arrived: Omit<Parameters<typeof noteArrived>[1], 'intakeId'>
  readonly link: Link
  readonly message: DocumentPackage
  readonly update: readonly JudgedFile[]
  readonly world: World
}

/** A recall or an update waits for the clerk; of a document that never came it is refused at once. */
async function storeRequest(tx: Tx, parts: ExchangeParts, { arrived, link, message, update, world }: Request): Promise<void> {
  const { business, from } = message
  const documentKey = 'documentId' in business ? business.documentId : message.document.documentId
  const intakeId = await intakeOfDocument(tx, { linkId: link.id, documentKey, fromCode: from.organId })
  await noteArrived(tx, { ...arrived, documentKey, intakeId })
  if (intakeId !== null) {
    const kind = business.kind === 'update' ? 'cap-nhat' : 'thu-hoi'
    await tellReceiver(tx, world, intakeId, { kind, reason: business.reason ?? '', by: null })
    return keepUpdateFiles(tx, arrived.id, update, arrived.at)
  }
  await sql`insert into exchange_status (id, link_id, document_key, other_code, said_by, code, description, at, recorded_at)
    select ${arrived.id}, ${link.id}, ${documentKey}, ${from.organId}, 'ho', '13', ${business.reason ?? ''}, ${arrived.at}, ${arrived.at}
    on conflict do nothing`.execute(tx)
  await sayStatus(tx, {
    linkId: link.id,
    documentKey,
    otherCode: from.organId,
    code: '16',
    description: 'Không có văn bản này tại nơi nhận',
    at: parts.clock.now().instant,
  })
}

/** What a receiver says of our document moves its state; what a sender says of its own (13) is a request like a recall. */
async function storeStatus(
  tx: Tx,
  parts: ExchangeParts,
  { id, link, message, world }: Pick<Storing, 'id' | 'link' | 'world'> & { readonly message: StatusMessage },
): Promise<void> {
  const { instant } = parts.clock.now()
  const { from, about, status, description, at } = message
  const documentKey = about.documentId ?? about.code
  const about_ = { linkId: link.id, documentKey, otherCode: from.organId }
  const asksBack = status === '13'
  const intakeId = asksBack ? await intakeOfDocument(tx, { linkId: link.id, documentKey, fromCode: from.organId }) : null
  await noteArrived(tx, {
    id,
    documentKey,
    business: asksBack ? 'recall' : null,
    fromCode: from.organId,
    toCode: link.code,
    intakeId,
    facts: asFacts(message),
    at: instant,
  })
  if (intakeId !== null) await tellReceiver(tx, world, intakeId, { kind: 'thu-hoi', reason: description, by: null })
  await hearStatus(tx, { ...about_, code: status, description, at, recordedAt: instant, messageId: id })
  if (!asksBack) await moveReceiver(tx, { ...about_, status, instant, reason: description })
}

type Moving = {
  readonly linkId: Uuid
  readonly documentKey: string
  readonly otherCode: string
  readonly status: StatusMessage['status']
  readonly instant: Date
  readonly reason: string
}

/** A receiver that refuses to give a document back keeps it: it stands where it stood, with the reason, never as taken back. */
async function moveReceiver(tx: Tx, { status, instant, reason, ...about }: Moving): Promise<void> {
  const sending = await sendingOf(tx, { linkId: about.linkId, documentKey: about.documentKey, toCode: about.otherCode })
  if (!sending?.documentId || sending.position === null) return
  const stands = standsAt(await roundOf(tx, about))
  const refusedRecall = status === '16'
  const state = (stands === null ? null : RECEIVER_STATES[stands]) ?? (refusedRecall ? 'sent' : null)
  if (state === null) return
  const at = { document: sending.documentId, position: sending.position }
  const error = state === 'refused' || refusedRecall ? reason : null
  await noteDispatch(tx, at, { state, at: instant, error, keepsIt: refusedRecall })
}

const RECEIVER_STATES = {
  '01': 'sent',
  '02': 'refused',
  '03': 'received',
  '04': 'received',
  '05': 'received',
  '06': 'received',
  '13': null,
  '15': 'recalled',
  '16': null,
} as const
