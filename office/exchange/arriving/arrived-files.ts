import type { Canonical } from '../../../kernel/canonical.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { DOCUMENT_MAX_BYTES } from '../../../records/index.ts'
import { attachmentKind, fileNote, readFirst, readUploaded, scanOf, type FileNote } from '../../documents/index.ts'
import type { ArrivedFile } from './read-arriving.ts'

/** What is to be told of something that arrived: a code with its facts. */
export type Warning = { readonly code: string } & { readonly [key: string]: Canonical }

/** A file of a message, in the store. */
export type CameFile = Pick<ArrivedFile, 'name' | 'hash' | 'size'>

/** A file as it is kept: what it is by its own content, whatever the package calls it, and what is to be told of it. */
export type JudgedFile = CameFile & {
  readonly mediaType: string
  readonly warnings: readonly Warning[]
}

/** The text of the document itself, with what is to be told of its file; a scan waits to be recognised (`scan`: its hash). */
export type ReadMain = { readonly text: string; readonly file: FileNote; readonly scan: string | null }
export type ReadFiles = { readonly files: readonly JudgedFile[]; readonly main: ReadMain }

/** Who asks for the reading of what comes over the axis. */
export const EXCHANGE = 'exchange'
/** What no program of ours knows. Browsers save it and open nothing. */
const UNKNOWN = 'application/octet-stream'
const NOTHING: ReadMain = { text: '', file: { kind: 'txt', pages: null, warnings: [] }, scan: null }

type Parts = { readonly db: Database; readonly files: FileStore }

/**
 * Judges the files of a package, one after the other, and reads the text of the first that has one. A file that cannot be read or is
 * dangerous still comes in, with the reason beside it: the receiver must have what was sent. Only a mark of secrecy refuses the whole:
 * `documents/secret-refused`.
 */
export async function readFiles(parts: Parts, came: readonly CameFile[]): Promise<ReadFiles | Problem> {
  const first = came.find(({ name }) => WITH_TEXT.test(name)) ?? came[0]
  let main = NOTHING
  const files: JudgedFile[] = []
  for (const file of came) {
    if ((await scanOf(parts.db.kysely, file.hash))?.state === 'secret') return problem('documents/secret-refused')
    const judged = file === first ? await judgeMain(parts, file) : { file: await judge(parts.files, file), main: null }
    if (isProblem(judged)) return judged
    files.push(judged.file)
    main = judged.main ?? main
  }
  return { files, main }
}

const WITH_TEXT = /\.(?:pdf|docx|txt)$/iu
const MAY_ACT = /\.(?:pdf|docx|docm|dotx|dotm)$/iu

/** The document itself: read, or waiting to be recognised. */
async function judgeMain(
  { db, files }: Parts,
  file: CameFile,
): Promise<{ readonly file: JudgedFile; readonly main: ReadMain } | Problem> {
  const { name, hash, size } = file
  if (size > DOCUMENT_MAX_BYTES) return { file: await judge(files, file), main: NOTHING }
  const content = await contentOf(files, hash)
  const come = await readFirst({ db, files }, { name, content, by: EXCHANGE })
  if (isProblem(come) && come.problem === 'documents/secret-refused') return come
  const kind = attachmentKind({ name, content })
  const refusal: Warning[] = isProblem(kind) ? [{ code: kind.problem, name }] : []
  if (isProblem(come)) {
    const mediaType = isProblem(kind) ? UNKNOWN : kind
    return { file: { name, hash, size, mediaType, warnings: [...refusal, { code: come.problem, name }] }, main: NOTHING }
  }
  const { read, scan } = come
  const note = fileNote(read, scan)
  const waits = note.scan?.read === false
  // What the engine reads is a document, whatever the list of attachments says of it.
  const warnings = [...(read.scan ? [] : refusal), ...read.warnings]
  const judged = { name, hash, size, mediaType: isProblem(kind) ? (read.scan ? read.mediaType : UNKNOWN) : kind, warnings }
  return { file: judged, main: { text: read.text, file: { ...note, warnings: [] }, scan: waits ? hash : null } }
}

async function judge(store: FileStore, { name, hash, size }: CameFile): Promise<JudgedFile> {
  if (size > DOCUMENT_MAX_BYTES) return { name, hash, size, mediaType: UNKNOWN, warnings: [{ code: 'upload/too-large', name }] }
  const content = await contentOf(store, hash)
  const kind = attachmentKind({ name, content })
  const refusal: Warning[] = isProblem(kind) ? [{ code: kind.problem, name }] : []
  const mediaType = isProblem(kind) ? UNKNOWN : kind
  if (!MAY_ACT.test(name)) return { name, hash, size, mediaType, warnings: refusal }
  const read = await readUploaded({ name, content, by: EXCHANGE })
  if (isProblem(read)) return { name, hash, size, mediaType, warnings: [...refusal, { code: read.problem, name }] }
  return { name, hash, size, mediaType, warnings: [...refusal, ...read.warnings.filter(({ code }) => ACTIVE.includes(code))] }
}

async function contentOf(store: FileStore, hash: string): Promise<Buffer> {
  const content = await store.read(hash)
  if (isProblem(content)) throw new Error(`a file that was just stored: ${content.problem}`)
  return content
}

/** Of a file beside the document only what could do harm is told. */
const ACTIVE: readonly string[] = ['file/macro', 'file/remote-content', 'file/script']
