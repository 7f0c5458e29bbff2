import { createHash } from 'node:crypto'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { World } from '../../../casework/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { JobRunner } from '../../../platform/jobs.ts'
import {
  insertIntake,
  SIGNATURE_CHECK_JOB,
  storeUpload,
  type DocumentSource,
  type NewIntakeFile,
} from '../../../records/index.ts'
import { INTAKE_FIELD_NAMES } from './fields.ts'
import { attachmentKind, type UploadedFile } from './read-upload.ts'
import { readIncoming, type ReadIncoming } from './read-incoming.ts'
import { readWords } from './read-words.ts'
import { asCanonical, readText, type FileNote, type IntakeReading } from './read-text.ts'
import type { ReadProposal } from './proposals.ts'
import type { Reading } from './reading.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import type { secrecyOf } from '../scan/secrecy.ts'
import { sendScan } from '../scan/send.ts'
import { askScan, scanOf, type ScanRow } from '../scan/store.ts'
import { storedText } from '../document/stored-text.ts'

export type GivenFile = { readonly name: string; readonly content: Uint8Array }
/** `jobs`: wakes the reading of a scan at once; without it the next round finds it. */
export type TakeInParts = {
  readonly db: Database
  readonly files: FileStore
  readonly world: World
  readonly jobs?: Pick<JobRunner, 'send'>
}

export type TakenIn = {
  readonly id: Uuid
  readonly reading: IntakeReading
  readonly proposals: readonly ReadProposal[]
  readonly refused: readonly RefusedFile[]
}
export type RefusedFile = { readonly name: string; readonly refusal: Problem }

/**
 * Takes a document in: the first file is the document, the others its attachments. It is read, kept as it came, and waits to be
 * registered; a scan is read behind and its fields follow. A document that cannot be read or kept refuses the whole (`file/…`,
 * `upload/…`, `storage/full`), and so does a mark of secrecy (`documents/secret-refused`, nothing is kept); a refused attachment is named
 * and the rest goes on.
 */
export async function takeIn(
  parts: TakeInParts,
  viewer: Viewer,
  given: { readonly files: readonly GivenFile[]; readonly source?: DocumentSource },
): Promise<TakenIn | Problem> {
  const { db, files, world } = parts
  const [first, ...others] = given.files
  if (!first) return problem('documents/no-file', { field: 'files' })
  const now = world.clock.now()
  const at = now.instant
  const by = viewer.accountId
  const come = await readFirst(parts, { ...first, by })
  if (isProblem(come)) return come
  const { read, scan } = come
  const stored = await keepAll({ db: db.kysely, files, at }, first, read, others)
  if (isProblem(stored)) return stored
  const file = fileNote(read, scan)
  const { text } = read
  const words = await readWords({ db: db.kysely, by }, text, { receivedOn: now.today })
  const { reading, proposals } = await readText(db.kysely, world, { text, words, file, receivedOn: now.today })
  const id = newId(at.getTime())
  const row = {
    id,
    bodyId: viewer.post.bodyId,
    source: given.source ?? 'typed',
    receivedOn: now.today,
    answers: firstAnswers(reading),
    reading: asCanonical(reading),
    proposals: proposals.map(asCanonical),
    textHash: stored.textHash,
    by: viewer.accountId,
    at,
  }
  const waits = file.scan?.read === false
  await inTransaction(db, async tx => {
    await insertIntake(tx, row, stored.kept)
    if (waits) await askScan(tx, hashOf(first.content), at)
  })
  if (waits) await sendScan(parts.jobs, hashOf(first.content))
  await parts.jobs?.send(SIGNATURE_CHECK_JOB, {}, { onceKey: SIGNATURE_CHECK_JOB })
  return { id, reading, proposals, refused: stored.refused }
}

export type Come = { readonly read: ReadIncoming; readonly scan: ScanRow | null }

/**
 * What the document says now: its own text, or that of a scan which was read before. Refusals: those of `readIncoming`, and
 * `documents/secret-refused`.
 */
export async function readFirst({ db, files }: Pick<TakeInParts, 'db' | 'files'>, first: UploadedFile): Promise<Come | Problem> {
  const read = await readIncoming(first)
  if (isProblem(read)) return read
  const scan = read.scan ? await scanOf(db.kysely, hashOf(first.content)) : null
  if (scan?.state === 'secret' || (await isSecret(first.by, read.text)))
    return problem('documents/secret-refused', { field: 'files' })
  if (scan?.state !== 'read') return { read, scan }
  const text = await storedText(files, scan.textHash)
  return isProblem(text) ? text : { read: { ...read, text }, scan }
}

const secrecyBeside = beside<typeof secrecyOf>(new URL('../scan/secrecy.ts', import.meta.url), 'secrecyOf')

/** A text that cannot be read in time bears no mark that anybody could tell; its fields are entered by a person, who sees it. */
async function isSecret(by: string, text: string): Promise<boolean> {
  if (text.trim() === '') return false
  const found = await secrecyBeside({ by, ms: READING_MS.text }, text)
  return found !== null && !isProblem(found)
}

/** What is to be told of the file, and whether its letters are recognised. */
export function fileNote({ kind, pages, warnings, scan: isScan }: ReadIncoming, scan: ScanRow | null): FileNote {
  const plain = { kind, pages: pages ?? scan?.result?.pages.length ?? null, warnings }
  if (!isScan) return plain
  return { ...plain, scan: scan?.state === 'read' && scan.result ? { read: true, ...scan.result } : { read: false } }
}

/** Files are known by the SHA-256 of their content (`FileStore`). */
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

type Kept = {
  readonly textHash: string | null
  readonly kept: readonly NewIntakeFile[]
  readonly refused: readonly RefusedFile[]
}
type StoreParts = Parameters<typeof storeUpload>[0]

async function keepAll(
  parts: StoreParts,
  first: GivenFile,
  read: ReadIncoming,
  others: readonly GivenFile[],
): Promise<Kept | Problem> {
  const original = await storeUpload(parts, { ...first, mediaType: read.mediaType })
  if (isProblem(original)) return original
  const textHash = await keepText(parts, read.text)
  if (isProblem(textHash)) return textHash
  const warning = read.warnings.length > 0 ? read.warnings.map(({ code }) => code).join(' ') : null
  const kept: NewIntakeFile[] = [{ name: original.name, hash: original.hash, role: 'original', warning }]
  const refused: RefusedFile[] = []
  for (const file of others) {
    const result = await keepAttachment(parts, file)
    if (isProblem(result)) refused.push({ name: file.name, refusal: result })
    else kept.push(result)
  }
  return { textHash, kept, refused }
}

/** Keeps what was read, as the search and the page show it; null for nothing. Refusal: `storage/full`. */
export async function keepText(parts: StoreParts, text: string): Promise<string | null | Problem> {
  if (text === '') return null
  const stored = await storeUpload(parts, {
    name: 'text.txt',
    content: new TextEncoder().encode(text),
    mediaType: 'text/plain',
  })
  return isProblem(stored) ? stored : stored.hash
}

/** Keeps one attachment. Refusals: `upload/…`, `storage/full`, `documents/secret-refused` for a scan that was found to bear such a stamp. */
export async function keepAttachment(parts: StoreParts, file: GivenFile): Promise<NewIntakeFile | Problem> {
  const mediaType = attachmentKind(file)
  if (isProblem(mediaType)) return mediaType
  const scan = await scanOf(parts.db, hashOf(file.content))
  if (scan?.state === 'secret') return problem('documents/secret-refused', { field: 'attachments' })
  const stored = await storeUpload(parts, { ...file, mediaType })
  return isProblem(stored) ? stored : { name: stored.name, hash: stored.hash, role: 'attachment', warning: null }
}

/** The form begins with what was read; what was not found stays empty. */
function firstAnswers(reading: Reading): Record<string, string> {
  return Object.fromEntries(INTAKE_FIELD_NAMES.map(name => [name, reading.fields[name].value ?? '']))
}
