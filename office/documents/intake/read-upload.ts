import { sniff } from '../../../casework/index.ts'
import type { Canonical } from '../../../kernel/canonical.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { READING_MS } from '../../../platform/threads/beside.ts'
import { readFileBeside } from '../../../platform/threads/read-file.ts'
import { cleanFileName, DOCUMENT_MAX_BYTES, tooLarge } from '../../../records/index.ts'

export type ReadUpload = {
  readonly kind: 'docx' | 'doc' | 'pdf' | 'txt'
  readonly mediaType: string
  /** NFC; pages of a PDF are parted by form feeds. */
  readonly text: string
  readonly pages?: number
  readonly warnings: ReadonlyArray<{ readonly code: string } & { readonly [key: string]: Canonical }>
}

/** A file with the one who asks for it: an account, or a part of the system. */
export type UploadedFile = { readonly name: string; readonly content: Uint8Array; readonly by: string }

const MEDIA = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
  txt: 'text/plain',
} as const

/**
 * The text of an uploaded document. Refusals keep the library's codes with the file's name: `file/empty`, `file/too-large`,
 * `file/encrypted`, `file/corrupt`, `file/zip-bomb`, `file/unsupported`; a name that says another kind than the content is
 * `file/mislabelled`. Read beside the server for whoever asks: `reading/too-slow`, `reading/too-large`, `reading/busy`.
 */
export async function readUploaded({ name, content, by }: UploadedFile): Promise<ReadUpload | Problem> {
  const shown = cleanFileName(name)
  if (content.byteLength > DOCUMENT_MAX_BYTES) return tooLarge(shown)
  const read = await readFileBeside({ by, ms: READING_MS.file }, content, shown)
  if (isProblem(read)) return { ...read, data: { ...read.data, name: shown, field: 'files' } }
  if ('code' in read)
    return {
      ...problem(read.code, { ...read.data, name: shown, field: 'files' }),
      status: read.code === 'file/too-large' ? 413 : 422,
    }
  return { kind: read.kind, mediaType: MEDIA[read.kind], text: read.text, pages: read.pages, warnings: read.warnings }
}

/** What an attachment is, by its content; refuses programs, macros, encryption and false names (`upload/…`). */
export function attachmentKind({ name, content }: { name: string; content: Uint8Array }): string | Problem {
  const shown = cleanFileName(name)
  if (content.byteLength === 0) return problem('upload/empty', { name: shown })
  if (content.byteLength > DOCUMENT_MAX_BYTES) return tooLarge(shown)
  const found = sniff(content, shown)
  return isProblem(found) ? found : found.mediaType
}
