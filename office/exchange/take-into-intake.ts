import { formatDate } from '@kheo/viet-text'
import { sql } from 'kysely'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Now } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { DOCUMENT_MAX_BYTES, insertIntake, storeUpload, type NewIntake, type NewIntakeFile } from '../../records/index.ts'
import { readDocument, readProposals, readUploaded, URGENCIES, withKnown } from '../documents/index.ts'
import type { DocumentPackage } from '@kheo/edxml'
import type { ExchangeParts } from './parts.ts'
import type { ArrivedFile } from './read-arriving.ts'

/** What the clerk will find, read before anything is locked. */
export type ReadForClerk = Pick<NewIntake, 'answers' | 'reading' | 'proposals' | 'textHash'>

/** Reads a document from the axis: fields as the sender's register has them, places and tasks from its text. Problem: `storage/full`. */
export async function readForClerk(
  parts: ExchangeParts,
  message: DocumentPackage,
  files: readonly ArrivedFile[],
): Promise<ReadForClerk | Problem> {
  const { db, clock } = parts
  const { instant, today } = clock.now()
  const read = await textOf(parts, files)
  const stored = await storeUpload(
    { db: db.kysely, files: parts.files, at: instant },
    { name: 'text.txt', content: Buffer.from(read.text || message.document.subject), mediaType: 'text/plain' },
  )
  if (isProblem(stored)) return stored
  const reading = readDocument(read.text)
  const { calendar } = await parts.world()
  const { issuedOn } = message.document
  const issuer = message.from.name || null
  const proposals = await readProposals(db.kysely, read.text, { issuedOn, receivedOn: today, today, issuer, calendar })
  const { answers, fields } = withKnown(reading, knownAnswers(message))
  const file = { kind: read.kind, pages: read.pages, warnings: read.warnings }
  return { answers, reading: plain({ ...reading, fields, file }), proposals: proposals.map(plain), textHash: stored.hash }
}

type Taking = { readonly body: Uuid; readonly read: ReadForClerk; readonly files: readonly ArrivedFile[]; readonly now: Now }

/** Puts the document before the clerk of its receiver. */
export async function takeIntoIntake(tx: Tx, { body, read, files, now }: Taking): Promise<Uuid> {
  const { instant: at, today } = now
  const id = newId(at.getTime())
  const rows = await fileRows(tx, files, at)
  await insertIntake(tx, { id, bodyId: body, source: 'exchange', receivedOn: today, ...read, by: null, at }, rows)
  return id
}

/** The sender's register knows these better than any reading. */
function knownAnswers({ document, from, to }: DocumentPackage): Readonly<Record<string, string>> {
  const urgency = (['thuong', 'khan', 'thuong-khan', 'hoa-toc', 'hoa-toc'] as const)[document.priority ?? 0]
  return {
    type: document.typeName,
    designation: document.number === '' ? document.notation : `${document.number}/${document.notation}`,
    issuedOn: formatDate(document.issuedOn),
    agency: from.name,
    abstract: document.subject,
    signer: document.signer.name,
    position: document.signer.position ?? '',
    addressees: to.map(one => one.name).join('\n'),
    urgency: urgency === 'thuong' ? '' : URGENCIES[urgency].vi,
    confidentiality: '',
  }
}

type ReadText = {
  readonly text: string
  readonly kind: string
  readonly pages: number | null
  readonly warnings: readonly Canonical[]
}

/** The text of the first file that has one; a file that cannot be read still comes in, with the reason beside it. */
async function textOf({ files }: ExchangeParts, came: readonly ArrivedFile[]): Promise<ReadText> {
  const nothing: ReadText = { text: '', kind: 'txt', pages: null, warnings: [] }
  const first = came.find(({ name }) => /\.(pdf|docx|txt)$/i.test(name)) ?? came[0]
  if (first === undefined || first.size > DOCUMENT_MAX_BYTES) return nothing
  const content = await files.read(first.hash)
  if (isProblem(content)) throw new Error(`a file that was just stored: ${content.problem}`)
  const read = await readUploaded({ name: first.name, content })
  if (isProblem(read)) return { ...nothing, warnings: [{ code: read.problem }] }
  return { text: read.text, kind: read.kind, pages: read.pages ?? null, warnings: read.warnings.map(plain) }
}

async function fileRows(tx: Tx, came: readonly ArrivedFile[], at: Date): Promise<NewIntakeFile[]> {
  for (const { hash, size, contentType } of came) {
    await sql`insert into file (hash, size, media_type, created_at) values (${hash}, ${size}, ${contentType}, ${at}) on conflict do nothing`.execute(
      tx,
    )
  }
  return came.map(({ name, hash }, at) => ({ name, hash, role: at === 0 ? 'original' : 'attachment', warning: null }))
}

/** Readings are plain data; this brings them into the form in which they are stored. */
const plain = (value: unknown): Canonical => JSON.parse(JSON.stringify(value)) as Canonical
