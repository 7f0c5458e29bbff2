import type { getDocumentProxy as Open } from 'unpdf'
import { LIMITS } from './limits.ts'
import { pageText } from './pdf-page.ts'
import { pdfWords } from './pdf-words.ts'
import { fileProblem, type FileProblem, type FileText, type FileWarning } from './problem.ts'
import { composed } from './text.ts'

type PdfDocument = Awaited<ReturnType<typeof Open>>

/** Reads the text of a PDF, page by page, lines by their height; columns that stand side by side stay apart by blanks. */
export async function readPdf(bytes: Uint8Array): Promise<FileText | FileProblem> {
  const opened = await open(bytes)
  if ('code' in opened) return opened
  try {
    return await pagesOf(opened.document)
  } catch {
    return fileProblem('file/corrupt')
  } finally {
    await opened.document.loadingTask.destroy()
  }
}

/** The reader of PDF is big: it is loaded with the first PDF. pdf.js takes the buffer over and refuses those of Node, so it is given a copy. Its errors are told apart by name. */
async function open(bytes: Uint8Array): Promise<{ document: PdfDocument } | FileProblem> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    return {
      document: await getDocumentProxy(new Uint8Array(bytes), {
        isEvalSupported: false,
        stopAtErrors: false,
        maxImageSize: LIMITS.pagePixels,
        verbosity: 0,
      }),
    }
  } catch (error) {
    return fileProblem(error instanceof Error && error.name === 'PasswordException' ? 'file/encrypted' : 'file/corrupt')
  }
}

async function pagesOf(document: PdfDocument): Promise<FileText | FileProblem> {
  if (document.numPages > LIMITS.pdfPages) return fileProblem('file/too-large', { pages: document.numPages })
  const pages: string[] = []
  const signed: string[] = []
  let length = 0
  let scanned = 0
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const { items, apart, rotten } = await pdfWords(page)
    const text = pageText(items)
    signed.push(...apart)
    if (rotten) scanned++
    page.cleanup()
    length += text.length
    if (length > LIMITS.textLength) return fileProblem('file/too-large')
    pages.push(text)
  }
  const text = [pages.join('\f'), ...signed].join('\n\n')
  const warnings: FileWarning[] = /\S/u.test(text) ? [] : [{ code: 'file/no-text' }]
  if (scanned > 0) warnings.push({ code: 'file/rotten-text', pages: scanned })
  if (await hasScripts(document)) warnings.push({ code: 'file/script' })
  const read = composed('pdf', text, warnings)
  return { ...read, pages: pages.length }
}

const holdsAny = (actions: object | null | undefined): boolean => Object.keys(actions ?? {}).length > 0

/** Scripts of the file, of its fields and of its pages. pdf.js gives them as text and runs none. */
async function hasScripts(document: PdfDocument): Promise<boolean> {
  if (holdsAny(await document.getJSActions())) return true
  // Fields without actions leave them out: `hasJSActions` of pdf.js takes every signature for a script.
  const fields = Object.values((await document.getFieldObjects()) ?? {}) as ReadonlyArray<
    ReadonlyArray<{ actions?: object | null }>
  >
  if (fields.flat().some(({ actions }) => holdsAny(actions))) return true
  if (((await document.getOpenAction()) as { action?: string } | null)?.action) return true
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    if (holdsAny(await page.getJSActions())) return true
  }
  return false
}
