import type { Canonical } from '../../kernel/canonical.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { DOCUMENT_MAX_BYTES } from '../../records/index.ts'
import { attachmentKind, readUploaded } from '../documents/index.ts'
import type { ArrivedFile } from './read-arriving.ts'

/** What is to be told of something that arrived: a code with its facts. */
export type Warning = { readonly code: string } & { readonly [key: string]: Canonical }

/** A file as it is kept: what it is by its own content, whatever the package calls it, and what is to be told of it. */
export type JudgedFile = Pick<ArrivedFile, 'name' | 'hash' | 'size'> & {
  readonly mediaType: string
  readonly warnings: readonly Warning[]
}

export type ReadText = { readonly text: string; readonly kind: string; readonly pages: number | null }
export type ReadFiles = { readonly files: readonly JudgedFile[]; readonly main: ReadText }

/** What no program of ours knows. Browsers save it and open nothing. */
const UNKNOWN = 'application/octet-stream'
const NOTHING: ReadText = { text: '', kind: 'txt', pages: null }

/**
 * Judges the files of a package, one after the other, and reads the text of the first that has one. A file that cannot be read or is
 * dangerous still comes in, with the reason beside it: the receiver must have what was sent.
 */
export async function readFiles(store: FileStore, came: readonly ArrivedFile[]): Promise<ReadFiles> {
  const first = came.find(({ name }) => WITH_TEXT.test(name)) ?? came[0]
  let main = NOTHING
  const files: JudgedFile[] = []
  for (const file of came) {
    const { read, ...judged } = await judge(store, file, file === first)
    files.push(judged)
    if (file === first) main = read
  }
  return { files, main }
}

const WITH_TEXT = /\.(?:pdf|docx|txt)$/iu
const MAY_ACT = /\.(?:pdf|docx|docm|dotx|dotm)$/iu

async function judge(store: FileStore, file: ArrivedFile, isMain: boolean): Promise<JudgedFile & { readonly read: ReadText }> {
  const { name, hash, size } = file
  if (size > DOCUMENT_MAX_BYTES)
    return { name, hash, size, mediaType: UNKNOWN, warnings: [{ code: 'upload/too-large', name }], read: NOTHING }
  const content = await store.read(hash)
  if (isProblem(content)) throw new Error(`a file that was just stored: ${content.problem}`)
  const kind = attachmentKind({ name, content })
  const refusal: Warning[] = isProblem(kind) ? [{ code: kind.problem, name }] : []
  const mediaType = isProblem(kind) ? UNKNOWN : kind
  if (!isMain && !MAY_ACT.test(name)) return { name, hash, size, mediaType, warnings: refusal, read: NOTHING }
  const read = await readUploaded({ name, content })
  if (isProblem(read)) return { name, hash, size, mediaType, warnings: [...refusal, { code: read.problem, name }], read: NOTHING }
  const { text, pages = null } = read
  const told = read.warnings.filter(({ code }) => isMain || ACTIVE.includes(code))
  return { name, hash, size, mediaType, warnings: [...refusal, ...told], read: { text, kind: read.kind, pages } }
}

/** Of a file beside the document only what could do harm is told. */
const ACTIVE: readonly string[] = ['file/macro', 'file/remote-content', 'file/script']
