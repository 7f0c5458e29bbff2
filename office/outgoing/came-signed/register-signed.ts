import type { CopyKind } from '@kheo/official-document/write'
import type { Uuid } from '../../../kernel/ids.ts'
import { fieldProblem, formProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { addSearchText, openMatter, readMatter, type Performed } from '../../../casework/index.ts'
import { bodyAt, postsById } from '../../../org/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import {
  addDocumentFiles,
  COPY_SERIES,
  documentById,
  forecastNumber,
  insertDocument,
  numberLines,
  seriesFor,
  storeUpload,
  type DocumentRow,
} from '../../../records/index.ts'
import { readUploaded } from '../../documents/index.ts'
import { CameSigned, signedTitle } from './came-signed.ts'
import { COPY_NAMES, copiedWords, copySign } from '../copies/copies.ts'
import { issuersFor, letterheadOf, signOf, systemOf } from '../paper/letterhead.ts'
import { designationOf } from '../outgoing.ts'
import type { Parts } from '../parts.ts'
import { sendTo } from '../dispatch/send.ts'
import type { CopyOf, FileRef, Recipient } from '../terms.ts'
import { takenRefusal } from '../issue/taken-number.ts'
import { isTypeOf, typeFacts, type DraftType } from '../types.ts'
import { readForUnits } from '../dispatch/unit-intake.ts'

export type SignedRequest = {
  readonly key: string
  readonly type: DraftType
  readonly issuer: Uuid
  readonly abstract: string
  readonly number: string
  /** Empty: as the type and the body give it. */
  readonly sign: string
  readonly issuedOn: string
  readonly secret: CameSigned['secret']
  /** A permitted signer, or who signed as the paper says it. */
  readonly signer: Uuid | null
  readonly signerName: string
  readonly signerPosition: string
  readonly files: readonly FileRef[]
  readonly recipients: readonly Recipient[]
  readonly send: boolean
  /** It is a copy of that document. */
  readonly copy?: { readonly kind: CopyKind; readonly document: Uuid } | null
}

/**
 * Enters a document that was signed elsewhere into the register of outgoing documents, with the number that it bears: the next one, or one
 * that was reserved. Problems: `outgoing/not-your-body`, `outgoing/signed-file-needed`, `outgoing/not-a-pdf`, `outgoing/paper-signer-needed`,
 * `outgoing/paper-number-used`, `outgoing/paper-number-ahead`, `outgoing/nobody-to-send`, those of the act.
 */
export async function registerSigned(parts: Parts, request: SignedRequest): Promise<Performed | Problem> {
  const { db, files, world, viewer } = parts
  const { today, instant } = world.clock.now()
  const asked = await inputOf(parts, request)
  if (isProblem(asked)) return asked
  const [original] = asked.files
  if (!original) return fieldProblem('outgoing/signed-file-needed', 'tep')
  if (asked.send && asked.recipients.length === 0) return fieldProblem('outgoing/nobody-to-send', 'recipients')
  const text = await textOf(files, original, asked.abstract, viewer.accountId)
  const kept = await storeUpload(
    { db: db.kysely, files, at: instant },
    { name: 'text.txt', content: new TextEncoder().encode(text), mediaType: 'text/plain' },
  )
  if (isProblem(kept)) return kept
  const record = await recordOf(parts, asked, kept.hash)
  const read = await readForUnits(db.kysely, { document: record(''), text }, today)
  return inTransaction(db, async tx => {
    const { post } = viewer
    const opened = await openMatter(tx, world, viewer, {
      key: request.key,
      process: 'van-ban-di',
      act: 'dang-ky-ban-ky',
      title: signedTitle(asked),
      holder: { body: post.bodyId, unit: post.unitId, post: post.id },
      input: JSON.parse(JSON.stringify(asked)),
    })
    if (isProblem(opened)) return opened
    const id = opened.matterId
    if (await documentById(tx, id)) return opened
    const document = record(id)
    const taken = await takenRefusal(tx, document)
    if (taken) return taken
    await insertDocument(tx, document, { at: instant, by: viewer.accountId })
    const role = (i: number) => (i === 0 ? ('original' as const) : ('attachment' as const))
    await addDocumentFiles(
      tx,
      id,
      asked.files.map((file, i) => ({ hash: file.hash, name: file.name, role: role(i), warning: null })),
      instant,
    )
    if (asked.send)
      await sendTo(tx, world, { read: { ...read, document }, files: asked.files, recipients: asked.recipients, from: 0 })
    await addSearchText(tx, id, text)
    return opened
  })
}

/** What the act is asked with: series, sign and number as the register has them, the signer by name. */
async function inputOf(parts: Parts, request: SignedRequest): Promise<CameSigned | Problem> {
  const { db, files, world, viewer } = parts
  const { today } = world.clock.now()
  const { type, recipients, send, secret } = request
  const issuer = (await issuersFor(db.kysely, viewer.post.bodyId, today)).find(each => each.id === request.issuer)
  if (!issuer) return fieldProblem('outgoing/not-your-body', 'issuer')
  const of = systemOf(issuer)
  if (!isTypeOf(type, of)) return fieldProblem('outgoing/type-of-other-system', 'type')
  const copy = request.copy ? await copied(parts, request.copy) : null
  if (isProblem(copy)) return copy
  const [byType] = await seriesFor(db.kysely, issuer.id, { type, ...of })
  const series = copy ? COPY_SERIES : byType
  if (!series) return fieldProblem('outgoing/term-register-needed', 'type')
  const [post] = request.signer ? await postsById(db.kysely, [request.signer], today) : []
  const [original] = request.files
  const signedAs = original ? await signedHow(files, original) : 'giay'
  if (isProblem(signedAs)) return signedAs
  const head = await letterheadOf(db.kysely, issuer, today)
  const parsed = CameSigned.safeParse({
    ...of,
    type,
    abstract: request.abstract,
    sign: request.sign || (copy ? copySign(copy.kind, head.mark) : signOf({ type, ...of, mark: head.mark, division: null })),
    issuer: issuer.id,
    series: { key: series.key, name: series.name, term: series.term },
    secret,
    content: { kind: 'file', hash: original?.hash ?? '0'.repeat(64) },
    recipients,
    signer: post?.id ?? null,
    note: null,
    number: request.number,
    reserved: false,
    issuedOn: request.issuedOn,
    signedAs,
    signerName: post?.personName ?? request.signerName,
    signerPosition: post?.title ?? request.signerPosition,
    files: request.files,
    send,
    copyOf: copy,
  })
  if (!parsed.success) return faultsIn(parsed.error.issues)
  const place = { key: series.key, body: issuer.id, on: parsed.data.issuedOn, term: series.term }
  const reserved = await isReserved(parts, place, parsed.data.number)
  return isProblem(reserved) ? reserved : { ...parsed.data, reserved }
}

/** The document that is copied, which the viewer may see. Problem: `matter/not-found`. */
async function copied(
  { db, world, viewer }: Parts,
  { kind, document }: NonNullable<SignedRequest['copy']>,
): Promise<CopyOf | Problem> {
  const read = await readMatter(db.kysely, world, viewer, document)
  if (isProblem(read)) return read
  const original = await documentById(db.kysely, document)
  return original ? { kind, document, words: copiedWords(original) } : problem('matter/not-found')
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** Every field that is wrong, at the field of the page where it is typed. */
function faultsIn(issues: readonly Issue[]): Problem {
  const field = ({ path }: Issue): string => (path[0] === 'files' ? 'tep' : String(path[0] ?? ''))
  return formProblem(issues.map(issue => ({ field: field(issue), code: issue.message })))
}

type Place = { readonly key: string; readonly body: Uuid; readonly on: string; readonly term: string | null }

/** A paper's number is the next of its register, or one reserved for it; a gap is never made, a number never given twice. */
async function isReserved({ db }: Parts, place: Place, number: number): Promise<boolean | Problem> {
  const { number: next, period } = await inTransaction(db, tx => forecastNumber(tx, place))
  if (number === next) return false
  if (number > next) return fieldProblem('outgoing/paper-number-ahead', 'number', { number, next })
  const lines = await numberLines(db.kysely, { key: place.key, body: place.body, period, number })
  const isFree = lines.some(line => line.state === 'reserved' && line.suffix === '')
  return isFree ? true : fieldProblem('outgoing/paper-number-used', 'number', { number })
}

/** A PDF that bears signatures was signed digitally; any other is the scan of a paper. Problem: `outgoing/not-a-pdf`. */
async function signedHow(files: FileStore, { hash }: FileRef): Promise<'giay' | 'so' | Problem> {
  const bytes = await files.read(hash)
  if (isProblem(bytes)) return bytes
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.startsWith('%PDF-')) return problem('outgoing/not-a-pdf', { field: 'tep' })
  return /\/ByteRange\s*\[/u.test(text) ? 'so' : 'giay'
}

async function textOf(files: FileStore, { hash, name }: FileRef, abstract: string, by: string): Promise<string> {
  const bytes = await files.read(hash)
  const read = isProblem(bytes) ? bytes : await readUploaded({ name, content: new Uint8Array(bytes), by })
  return isProblem(read) ? abstract : read.text || abstract
}

/** The record of the register; its id is that of the matter, which is not open yet. */
async function recordOf({ db, world }: Parts, asked: CameSigned, textHash: string): Promise<(id: Uuid) => DocumentRow> {
  const issuer = await bodyAt(db.kysely, asked.issuer, world.clock.now().today)
  const facts = typeFacts(asked.type, asked)
  const number = String(asked.number).padStart(2, '0')
  return id => ({
    id,
    direction: 'di',
    bodyId: asked.issuer,
    type: asked.copyOf ? COPY_NAMES[asked.copyOf.kind].vi : facts.name,
    typeCode: asked.copyOf ? null : facts.abbreviation || null,
    number,
    symbol: asked.sign,
    designation: designationOf(asked, { number: asked.number, suffix: '' }),
    issuedOn: asked.issuedOn,
    place: null,
    agency: issuer?.name ?? null,
    agencyBody: asked.issuer,
    abstract: asked.copyOf ? asked.copyOf.words : asked.abstract,
    urgency: asked.urgency,
    confidentiality: null,
    signatory: { name: asked.signerName, position: asked.signerPosition || null },
    recipients: asked.recipients.map(each => each.name),
    addressees: [],
    legalBases: [],
    sections: [],
    citations: [],
    proposals: [],
    reading: {},
    textHash,
    source: 'typed',
    receivedOn: null,
    note: null,
  })
}
