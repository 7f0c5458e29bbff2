import { parseDocument } from '@kheo/official-document'
import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { World } from '../../casework/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { insertIntake, storeUpload, type DocumentSource, type NewIntakeFile } from '../../records/index.ts'
import { INTAKE_FIELD_NAMES } from './fields.ts'
import { attachmentKind, readUploaded, type ReadUpload } from './read-upload.ts'
import { readProposals, type ReadProposal } from './proposals.ts'
import { readDocument, type Reading } from './reading.ts'

export type GivenFile = { readonly name: string; readonly content: Uint8Array }
export type TakeInParts = { readonly db: Database; readonly files: FileStore; readonly world: World }

/** What stays with an intake: the reading with what is to be told of the file. */
export type IntakeReading = Reading & {
  readonly file: { readonly kind: string; readonly pages: number | null; readonly warnings: readonly Canonical[] }
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
 * registered. A document that cannot be read or kept refuses the whole (`file/…`, `upload/…`, `storage/full`); a refused attachment is
 * named and the rest goes on.
 */
export async function takeIn(
  { db, files, world }: TakeInParts,
  viewer: Viewer,
  given: { readonly files: readonly GivenFile[]; readonly source?: DocumentSource },
): Promise<TakenIn | Problem> {
  const [first, ...others] = given.files
  if (!first) return problem('documents/no-file', { field: 'files' })
  const read = await readUploaded(first)
  if (isProblem(read)) return read
  const now = world.clock.now()
  const at = now.instant
  const stored = await keepAll({ db: db.kysely, files, at }, first, read, others)
  if (isProblem(stored)) return stored
  const reading: IntakeReading = {
    ...readDocument(read.text),
    file: { kind: read.kind, pages: read.pages ?? null, warnings: read.warnings },
  }
  const issuedOn = isoDate(reading.fields.issuedOn.value)
  const issuer = reading.fields.agency.value ?? parseDocument(read.text).inferred.agency ?? null
  const proposals = await readProposals(db.kysely, read.text, {
    issuedOn,
    receivedOn: now.today,
    today: now.today,
    issuer,
    calendar: world.calendar,
  })
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
  await inTransaction(db, tx => insertIntake(tx, row, stored.kept))
  return { id, reading, proposals, refused: stored.refused }
}

type Kept = { readonly textHash: string; readonly kept: readonly NewIntakeFile[]; readonly refused: readonly RefusedFile[] }
type StoreParts = Parameters<typeof storeUpload>[0]

async function keepAll(
  parts: StoreParts,
  first: GivenFile,
  read: ReadUpload,
  others: readonly GivenFile[],
): Promise<Kept | Problem> {
  const original = await storeUpload(parts, { ...first, mediaType: read.mediaType })
  if (isProblem(original)) return original
  const text = await storeUpload(parts, {
    name: 'text.txt',
    content: new TextEncoder().encode(read.text),
    mediaType: 'text/plain',
  })
  if (isProblem(text)) return text
  const warning = read.warnings.length > 0 ? read.warnings.map(({ code }) => code).join(' ') : null
  const kept: NewIntakeFile[] = [{ name: original.name, hash: original.hash, role: 'original', warning }]
  const refused: RefusedFile[] = []
  for (const file of others) {
    const result = await keepAttachment(parts, file)
    if (isProblem(result)) refused.push({ name: file.name, refusal: result })
    else kept.push(result)
  }
  return { textHash: text.hash, kept, refused }
}

/** Keeps one attachment. Refusals: `upload/…`, `storage/full`. */
export async function keepAttachment(parts: StoreParts, file: GivenFile): Promise<NewIntakeFile | Problem> {
  const mediaType = attachmentKind(file)
  if (isProblem(mediaType)) return mediaType
  const stored = await storeUpload(parts, { ...file, mediaType })
  return isProblem(stored) ? stored : { name: stored.name, hash: stored.hash, role: 'attachment', warning: null }
}

/** The form begins with what was read; what was not found stays empty. */
function firstAnswers(reading: Reading): Record<string, string> {
  return Object.fromEntries(INTAKE_FIELD_NAMES.map(name => [name, reading.fields[name].value ?? '']))
}

/** `dd/mm/yyyy` as the reading prints it → ISO. */
export function isoDate(printed: string | null): string | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(printed ?? '')
  return found ? `${found[3]}-${found[2]}-${found[1]}` : null
}

/** Readings are plain data; this brings them through JSON, as the table stores them. */
export function asCanonical(value: unknown): Canonical {
  return JSON.parse(JSON.stringify(value)) as Canonical
}
