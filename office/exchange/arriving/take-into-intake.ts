import { sql } from 'kysely'
import type { Canonical } from '../../../kernel/canonical.ts'
import { dateInVietnam, type Now } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, type Problem } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { insertIntake, storeUpload, type NewIntake, type NewIntakeFile } from '../../../records/index.ts'
import { askScan, INTAKE_FIELDS, proposalsOf, readWords, withKnown, type IntakeReading } from '../../documents/index.ts'
import { arrivalWarnings } from './arrival-warnings.ts'
import { EXCHANGE, readFiles, type CameFile, type JudgedFile } from './arrived-files.ts'
import type { DocumentSaid } from '../facts.ts'
import { issuerOf } from '../sending/issuer.ts'
import { knownAnswers } from '../relations/known-answers.ts'
import type { ExchangeParts } from '../parts.ts'
import type { Arriving } from './read-arriving.ts'

/** What the clerk will find, read before anything is locked. */
export type ReadForClerk = Pick<NewIntake, 'answers' | 'reading' | 'proposals' | 'textHash'> & {
  readonly files: readonly JudgedFile[]
  /** The document is a scan that waits to be recognised: its hash. */
  readonly scan: string | null
}

/**
 * Reads a document from the axis: fields as the sender's register has them, places and tasks from its text. Problems: `storage/full`,
 * `documents/secret-refused`.
 */
export async function readForClerk(
  parts: ExchangeParts,
  message: DocumentSaid,
  { files: came, tolerated, sentBy }: { files: readonly CameFile[]; tolerated: Arriving['warnings']; sentBy: string },
): Promise<ReadForClerk | Problem> {
  const { db, clock } = parts
  const { instant, today } = clock.now()
  const brought = await readFiles(parts, came)
  if (isProblem(brought)) return brought
  const { files, main: read } = brought
  const stored = await storeUpload(
    { db: db.kysely, files: parts.files, at: instant },
    { name: 'text.txt', content: Buffer.from(read.text || message.document.subject), mediaType: 'text/plain' },
  )
  if (isProblem(stored)) return stored
  const { calendar } = await parts.world()
  const { issuedOn } = message.document
  const author = await issuerOf(db.kysely, message)
  const issuer = author.name || null
  const words = await readWords({ db: db.kysely, by: EXCHANGE }, read.text, { issuedOn, receivedOn: today, issuer })
  const { reading, tasks } = words
  const proposals = await proposalsOf(db.kysely, { text: read.text, tasks }, { issuedOn, receivedOn: today, today, calendar })
  const known = { ...(read.file.scan ? NOTHING_READ : {}), ...knownAnswers(message, author.name) }
  const { answers, fields } = withKnown(reading, known)
  const told = await arrivalWarnings(db.kysely, { message, author, tolerated, sentBy, today })
  const file = { ...read.file, warnings: [...told, ...words.warnings, ...files.flatMap(({ warnings }) => warnings)] }
  return {
    answers,
    reading: plain({ ...reading, fields, file }),
    proposals: proposals.map(plain),
    textHash: stored.hash,
    files,
    scan: read.scan,
  }
}

/** Of what was recognised no field is taken: nobody here may correct what another office says of its document. */
const NOTHING_READ: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(INTAKE_FIELDS).map(name => [name, '']))

type Taking = {
  readonly body: Uuid
  readonly read: ReadForClerk
  /** It was here before, and was refused or taken back. */
  readonly again: { readonly on: Date; readonly reason: string } | null
  readonly now: Now
}

/** Puts the document before the clerk of its receiver. */
export async function takeIntoIntake(tx: Tx, { body, read: { files, scan, ...read }, again, now }: Taking): Promise<Uuid> {
  const { instant: at, today } = now
  const id = newId(at.getTime())
  const rows = await fileRows(tx, files, at)
  const reading = again ? toldAgain(read.reading, again) : read.reading
  await insertIntake(tx, { id, bodyId: body, source: 'exchange', receivedOn: today, ...read, reading, by: null, at }, rows)
  if (scan !== null) await askScan(tx, scan, at)
  return id
}

/** Beside what else is to be told of the document: when and why it was refused the last time. */
function toldAgain(reading: Canonical, { on, reason }: NonNullable<Taking['again']>): Canonical {
  const { file, ...rest } = reading as unknown as IntakeReading // as `readForClerk` wrote it
  const warnings = [{ code: 'exchange/sent-again', on: dateInVietnam(on), reason }, ...file.warnings]
  return plain({ ...rest, file: { ...file, warnings } })
}

/** The rows of files, and what an intake keeps of them. */
export async function fileRows(tx: Tx, came: readonly JudgedFile[], at: Date): Promise<NewIntakeFile[]> {
  for (const { hash, size, mediaType } of came) {
    await sql`insert into file (hash, size, media_type, created_at) values (${hash}, ${size}, ${mediaType}, ${at}) on conflict do nothing`.execute(
      tx,
    )
  }
  return came.map(({ name, hash, warnings }, n) => ({
    name,
    hash,
    role: n === 0 ? 'original' : 'attachment',
    warning: warnings.map(({ code }) => code).join(' ') || null,
  }))
}

/** Readings are plain data; this brings them into the form in which they are stored. */
const plain = (value: unknown): Canonical => JSON.parse(JSON.stringify(value)) as Canonical
