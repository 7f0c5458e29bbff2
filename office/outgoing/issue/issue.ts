import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { addSearchText, perform, readMatter, type Performed } from '../../../casework/index.ts'
import { bodyAt, postsById } from '../../../org/index.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import {
  addDocumentFiles,
  dispatchesOf,
  documentById,
  forecastNumber,
  insertDocument,
  type DocumentRow,
} from '../../../records/index.ts'
import { finalFiles, type FinalFiles } from '../paper/final-files.ts'
import { designationOf, outgoingOf, type Outgoing } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import type { Draw } from '../paper/render.ts'
import { sendTo } from '../dispatch/send.ts'
import { readForUnits, type ReadForUnits } from '../dispatch/unit-intake.ts'
import { takenRefusal } from './taken-number.ts'
import { sealed, type SealRequest } from '../signing/seal.ts'
import { lockDocument } from '../store.ts'
import type { FileRef } from '../terms.ts'
import { inTurn } from './turn.ts'
import { typeFacts } from '../types.ts'

export type IssueRequest = {
  readonly matterId: Uuid
  readonly key: string
  readonly version: number | undefined
  /** The number that stands on the button: the forecast, a reserved one, or the one which gets a suffix. */
  readonly number: number
  readonly suffix: string
  readonly reserved: boolean
  /** When another document took the next number meanwhile, the one after it will do. */
  readonly orNext?: boolean
  /** Issue and send in one act. */
  readonly send: boolean
  /** The seal of the body for a document that was signed digitally. */
  readonly seal?: SealRequest | null
}

/** `draw`: what makes a paper of a document, when it is not the renderer of this server. */
type IssueParts = Parts & { readonly draw?: Draw }

/**
 * Numbers, registers and (asked so) sends a signed document in one transaction: record and files, incoming documents of the units, queue
 * for agencies and people, the act with its number. Documents of one series come one after the other (`turn.ts`), so that a paper is drawn
 * once and with the number it gets. Problems: `series/number-moved` (with the new one), `outgoing/nobody-to-send`, `outgoing/not-signed`,
 * `outgoing/cannot-be-set`, those of the act. Nothing is left behind by a refusal.
 */
export async function issueDocument(parts: IssueParts, request: IssueRequest): Promise<Performed | Problem> {
  const { db, world, viewer } = parts
  const read = await readMatter(db.kysely, world, viewer, request.matterId)
  if (isProblem(read)) return read
  if (read.matter.process !== 'van-ban-di') return problem('matter/not-found')
  const document = outgoingOf(read.matter)
  if (request.send && document.recipients.length === 0) return problem('outgoing/nobody-to-send')
  if (!document.signature) return problem('outgoing/not-signed')
  const { key, term } = document.series
  return inTurn(db, { key, term, body: document.issuer }, () => issueNumbered(parts, document, request))
}

/** Another server that issues from the same series may be quicker so often, before its number is shown to the clerk. */
const OVERTAKEN = 20

async function issueNumbered(parts: IssueParts, document: Outgoing, request: IssueRequest): Promise<Performed | Problem> {
  for (let times = 1; ; times++) {
    const number = await numberNow(parts, document, request)
    if (isProblem(number)) return number
    const done = await drawAndIssue(parts, document, { ...request, number })
    const again = isProblem(done) && done.problem === 'series/number-moved' && request.orNext && times < OVERTAKEN
    if (!again) return done
  }
}

/** The number that the document would get now; nothing is drawn for one that is gone. Problem: `series/number-moved`. */
async function numberNow({ db, world }: Parts, document: Outgoing, request: IssueRequest): Promise<number | Problem> {
  const { number, suffix, reserved, orNext } = request
  if (suffix !== '' || reserved) return number
  // A form that was sent twice: its answer is kept under the number it got.
  if (document.number !== null) return orNext ? document.number : number
  const { series, issuer } = document
  const place = { key: series.key, body: issuer, on: world.clock.now().today, term: series.term }
  const { number: next } = await inTransaction(db, tx => forecastNumber(tx, place))
  return next === number || orNext ? next : problem('series/number-moved', { expected: number, next })
}

async function drawAndIssue(parts: IssueParts, document: Outgoing, request: IssueRequest): Promise<Performed | Problem> {
  const { db, files, world, draw } = parts
  const { instant, today } = world.clock.now()
  const stamped = await withSeal(parts, document, request)
  if (isProblem(stamped)) return stamped
  const final = await finalFiles({ db: db.kysely, files, at: instant, draw }, stamped, { ...request, date: today })
  if (isProblem(final)) return final
  const record = await recordOf(parts, { id: request.matterId, document, final, request })
  const read = await readForUnits(db.kysely, { document: record, text: final.text }, today)
  return inTransaction(db, tx => issueIn(tx, parts, { request, read, final, document }))
}

/** A digitally signed document leaves under the body's own signature too. Problem: `outgoing/seal-needed`. */
async function withSeal(parts: Parts, document: Outgoing, { seal, number, suffix }: IssueRequest): Promise<Outgoing | Problem> {
  if (document.signature?.kind !== 'so' || document.cameSigned) return document
  if (!seal) return problem('outgoing/seal-needed', { field: 'sealKey' })
  const file = await sealed(parts, document, { number, suffix, seal })
  return isProblem(file) ? file : { ...document, signature: { ...document.signature, files: [file] } }
}

type Issuing = {
  readonly request: IssueRequest
  readonly read: ReadForUnits
  readonly final: FinalFiles
  readonly document: Outgoing
}

async function issueIn(
  tx: Tx,
  { world, viewer }: Parts,
  { request, read, final, document }: Issuing,
): Promise<Performed | Problem> {
  const { matterId, key, version, number, suffix, reserved, send } = request
  const at = world.clock.now().instant
  await lockDocument(tx, matterId)
  if (!(await documentById(tx, matterId))) {
    await insertDocument(tx, read.document, { at, by: viewer.accountId })
    const role = (file: FileRef, i: number) => ({
      ...file,
      role: i === 0 ? ('original' as const) : ('attachment' as const),
      warning: null,
    })
    await addDocumentFiles(
      tx,
      matterId,
      [...final.sent.map(role), ...final.kept.map(file => ({ ...file, role: 'rendering' as const, warning: null }))],
      at,
    )
    if (send) await sendTo(tx, world, { read, files: final.sent, recipients: document.recipients, from: 0 })
  }
  const holders = document.relates ? await holdersOf(tx, document.relates.document) : []
  const done = await perform(tx, world, viewer, {
    matterId,
    act: 'ban-hanh',
    key,
    version,
    input: { number, suffix, reserved, send, files: final.sent.map(({ hash, name }) => ({ hash, name })), holders },
  })
  if (isProblem(done)) return done
  const taken = await takenRefusal(tx, read.document)
  if (taken) return taken
  await addSearchText(tx, matterId, final.text)
  return done
}

/** Incoming documents of the units which have registered an issued document. */
async function holdersOf(tx: Tx, document: Uuid): Promise<Uuid[]> {
  const receivers = await dispatchesOf(tx, document)
  return receivers.filter(each => each.kind === 'unit' && each.state === 'received').flatMap(each => each.intakeId ?? [])
}

async function recordOf(
  { db, world }: Parts,
  { id, document, final, request }: { id: Uuid; document: Outgoing; final: FinalFiles; request: IssueRequest },
): Promise<DocumentRow> {
  const { today } = world.clock.now()
  const issuer = await bodyAt(db.kysely, document.issuer, today)
  const [signer] = document.signer ? await postsById(db.kysely, [document.signer], today) : []
  const type = typeFacts(document.type, document)
  const { head } = final
  return {
    id,
    direction: 'di',
    bodyId: document.issuer,
    type: type.name,
    typeCode: type.abbreviation || null,
    number: `${String(request.number).padStart(2, '0')}${request.suffix}`,
    symbol: document.sign,
    designation: designationOf(document, request),
    issuedOn: today,
    place: head?.place ?? null,
    agency: head?.fullName || (issuer?.name ?? null),
    agencyBody: document.issuer,
    abstract: document.abstract,
    urgency: document.urgency,
    confidentiality: null,
    signatory: {
      name: document.signature?.name || head?.signerName || (signer?.personName ?? null),
      position: document.signature?.position || head?.position || (signer?.title ?? null),
    },
    recipients: head?.printed ?? document.recipients.map(each => each.name),
    addressees: head?.addressees ?? [],
    legalBases: head?.legalBases ?? [],
    sections: [],
    citations: [],
    proposals: [],
    reading: {},
    textHash: final.textHash,
    source: 'typed',
    receivedOn: null,
    note: null,
  }
}
