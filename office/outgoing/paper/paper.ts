import type { OfficialDocument } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { documentFiles } from '../../../records/index.ts'
import { fileStem } from './final-files.ts'
import { outgoingOf, type Outgoing } from '../outgoing.ts'
import { drawn } from './render.ts'
import { readWritten } from './written.ts'

export type PaperFile = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly inline: boolean
}

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What is written as the document that the writer sets: numbered and dated once it has been issued. */
export async function paperOf({ app }: Asker, document: Outgoing): Promise<OfficialDocument | Problem> {
  const written = await readWritten(app.files, document)
  if (written === null || isProblem(written)) return written ?? notHere()
  const number = document.number === null ? null : `${String(document.number).padStart(2, '0')}${document.suffix}`
  return written.paper({ number, date: document.issuedOn })
}

/**
 * A file of an outgoing document by its name in the address: `trang.svg` (the pages as a picture), `ban-in.pdf`, `ban-in.docx`, a position
 * in the record, or the hash of a file that the document names. Problems: `app/not-found`, those of drawing and of the store.
 */
export async function paperFile(
  asker: Asker,
  { matter }: ReadMatter,
  { name, number }: { readonly name: string; readonly number: string | null },
): Promise<PaperFile | Problem> {
  const document = outgoingOf(matter)
  if (/^\d{1,4}$/u.test(name)) return recordFile(asker, matter.id, Number(name))
  if (/^[0-9a-f]{64}$/u.test(name)) return namedFile(asker, document, name)
  if (name === 'trang.svg') return drawnFile(asker, withNumber(document, number, asker.today), 'svg', 'image/svg+xml')
  const stem = document.designation ? fileStem(document.designation) : matter.code
  if (name === 'ban-in.pdf') {
    if (document.drawn && document.number === null)
      return storedFile(asker, { hash: document.drawn.pdf, name: `${stem}.pdf` }, PDF, true)
    if (document.content.kind === 'file')
      return storedFile(asker, { hash: document.content.hash, name: `${stem}.pdf` }, PDF, true)
    return named(await drawnFile(asker, document, 'pdf', PDF), `${stem}.pdf`)
  }
  if (name === 'ban-in.docx') return named(await drawnFile(asker, document, 'docx', DOCX), `${stem}.docx`)
  return notHere()
}

/** As it would look when it is issued today under a number ("05", "12a"). */
function withNumber(document: Outgoing, number: string | null, today: string): Outgoing {
  const found = /^(\d{1,6})([a-zđ]|bis)?$/u.exec(number ?? '')
  if (document.number !== null || !found) return document
  return { ...document, number: Number(found[1]), suffix: found[2] ?? '', issuedOn: today }
}

const notHere = (): Problem => ({ ...problem('app/not-found'), status: 404 })

function named(file: PaperFile | Problem, name: string): PaperFile | Problem {
  return isProblem(file) ? file : { ...file, name }
}

async function drawnFile(
  asker: Asker,
  document: Outgoing,
  format: 'svg' | 'pdf' | 'docx',
  mediaType: string,
): Promise<PaperFile | Problem> {
  if (document.content.kind === 'file') return notHere()
  const paper = await paperOf(asker, document)
  if (isProblem(paper)) return paper
  const bytes = await drawn(paper, format)
  return isProblem(bytes) ? bytes : { name: `trang.${format}`, mediaType, bytes, inline: format !== 'docx' }
}

/** Files that the document itself names: attachments, opinions, the scan of the signed paper, what was submitted. */
async function namedFile(asker: Asker, document: Outgoing, hash: string): Promise<PaperFile | Problem> {
  const own = [
    ...document.attachments,
    ...document.opinions.flatMap(each => each.files),
    ...document.coSignatures.map(each => each.file),
    ...(document.signature?.files ?? []),
    ...document.files,
  ]
  const file = own.find(each => each.hash === hash)
  return file ? storedFile(asker, file, 'application/octet-stream', false) : notHere()
}

async function recordFile(asker: Asker, id: string, position: number): Promise<PaperFile | Problem> {
  const file = (await documentFiles(asker.app.db.kysely, id)).find(each => each.position === position)
  return file ? storedFile(asker, file, file.mediaType, false) : notHere()
}

async function storedFile(
  { app }: Asker,
  { hash, name }: { hash: string; name: string },
  mediaType: string,
  inline: boolean,
): Promise<PaperFile | Problem> {
  const bytes = await app.files.read(hash)
  return isProblem(bytes) ? bytes : { name, mediaType, bytes, inline }
}
