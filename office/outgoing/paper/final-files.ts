import { documentText } from '@kheo/official-document/write'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { storeUpload } from '../../../records/index.ts'
import { readUploaded } from '../../documents/index.ts'
import { designationOf, type Outgoing } from '../outgoing.ts'
import { drawn, type Draw } from './render.ts'
import type { FileRef } from '../terms.ts'
import { wholeTextRefusal } from './whole-text.ts'
import { readWritten, type WrittenHead } from './written.ts'

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Parts = { readonly db: Reader; readonly files: FileStore; readonly at: Date; readonly draw?: Draw | undefined }
type Numbered = { readonly number: number; readonly suffix: string; readonly date: PlainDate }

/** The files of a document that is about to leave, the one that counts first; its text; what was written. */
export type FinalFiles = {
  /** Go to the receivers. */
  readonly sent: readonly FileRef[]
  /** Stay with the record: the Word file of what was written. */
  readonly kept: readonly FileRef[]
  readonly textHash: string | null
  readonly text: string
  readonly head: WrittenHead | null
}

/** A file name without signs that some systems refuse: "05/BC-VPUBND" → "05-BC-VPUBND". */
export const fileStem = (designation: string): string => designation.replaceAll(/[/\\]+/gu, '-')

/** Draws and keeps what was written with its number and date, before any series is locked (ENGINE 1). */
export async function finalFiles(parts: Parts, document: Outgoing, given: Numbered): Promise<FinalFiles | Problem> {
  const stem = fileStem(designationOf(document, given))
  const { signature, attachments, content: written } = document
  if (!signature) return problem('outgoing/not-signed')
  const scans =
    signature.kind === 'giay' || document.cameSigned
      ? signature.files.map((file, i) => named(file, `${stem}${i === 0 ? '' : `-${i + 1}`}-ban-ky`))
      : []
  const signedFile = signature.kind === 'so' && !document.cameSigned ? signature.files.map(file => named(file, stem)) : []
  const pages = await readWritten(parts.files, document)
  if (isProblem(pages)) return pages
  if (pages === null) {
    const own = signedFile.length > 0 ? signedFile : [{ hash: written.hash, name: `${stem}.pdf`, kind: 'original' }]
    const text = await uploadedText(parts.files, written.hash)
    const kept = text === '' ? null : await keepText(parts, text)
    if (isProblem(kept)) return kept
    const all = [...scans, ...own, ...attachments]
    const sent = all.filter((file, i) => all.findIndex(other => other.hash === file.hash) === i)
    return { sent, kept: [], textHash: kept?.hash ?? null, text: text || document.abstract, head: null }
  }
  const number = `${String(given.number).padStart(2, '0')}${given.suffix}`
  const model = pages.paper({ number, date: given.date })
  const { draw = drawn } = parts
  const [pdf, docx] = [await draw(model, 'pdf'), await draw(model, 'docx')]
  if (isProblem(pdf)) return pdf
  if (isProblem(docx)) return docx
  const text = documentText(model)
  const notWhole = wholeTextRefusal(text)
  if (notWhole) return notWhole
  const stored = [
    await storeUpload(parts, { name: `${stem}.pdf`, content: pdf, mediaType: PDF }),
    await storeUpload(parts, { name: `${stem}.docx`, content: docx, mediaType: DOCX }),
    await keepText(parts, text),
  ] as const
  const [keptPdf, keptDocx, keptText] = stored
  if (isProblem(keptPdf)) return keptPdf
  if (isProblem(keptDocx)) return keptDocx
  if (isProblem(keptText)) return keptText
  const own = signedFile.length > 0 ? signedFile : [{ hash: keptPdf.hash, name: keptPdf.name }]
  return {
    sent: [...scans, ...own, ...attachments],
    kept: [{ hash: keptDocx.hash, name: keptDocx.name }],
    textHash: keptText.hash,
    text,
    head: pages.head,
  }
}

const keepText = (parts: Parts, text: string) =>
  storeUpload(parts, { name: 'text.txt', content: new TextEncoder().encode(text), mediaType: 'text/plain' })

/** What a PDF that was kept as it is says; empty for a scan. */
async function uploadedText(files: FileStore, hash: string): Promise<string> {
  const bytes = await files.read(hash)
  const read = isProblem(bytes)
    ? bytes
    : await readUploaded({ name: 'van-ban.pdf', content: new Uint8Array(bytes), by: 'outgoing' })
  return isProblem(read) ? '' : read.text
}

function named(file: FileRef, stem: string): FileRef {
  const extension = /\.[a-z0-9]{1,5}$/iu.exec(file.name)?.[0] ?? ''
  return { hash: file.hash, name: `${stem}${extension.toLowerCase()}` }
}
