import { bodyText } from './docx-body.ts'
import { LIMITS } from './limits.ts'
import { Numbering } from './numbering.ts'
import { wordWarnings } from './office-content.ts'
import { fileProblem, type FileProblem, type FileText } from './problem.ts'
import { composed } from './text.ts'
import { entriesOf, partText, type ZipEntry } from './zip.ts'

/** Reads the text of a Word document: paragraphs, cells of tables as lines, text boxes; no headers, footers, macros or deleted text. */
export function readDocx(bytes: Uint8Array): FileText | FileProblem {
  const entries = entriesOf(bytes)
  if (!Array.isArray(entries)) return entries
  const main = entries.find(e => e.name === 'word/document.xml')
  if (!main)
    return entries.some(e => e.encrypted)
      ? fileProblem('file/encrypted')
      : fileProblem('file/unsupported', { found: kindOf(entries) })
  const xml = partText(bytes, main)
  if (typeof xml !== 'string') return xml
  if (!/<\/w:document>\s*$/u.test(xml)) return fileProblem('file/corrupt')
  const list = entries.find(e => e.name === 'word/numbering.xml')
  const numbering = list ? partText(bytes, list) : null
  if (numbering && typeof numbering !== 'string') return numbering
  const text = bodyText(xml, new Numbering(numbering))
  if (text.length > LIMITS.textLength) return fileProblem('file/too-large')
  if (!/\S/u.test(text)) return fileProblem('file/empty')
  return composed('docx', text, wordWarnings(bytes, entries))
}

function kindOf(entries: readonly ZipEntry[]): string {
  const has = (start: string) => entries.some(e => e.name.startsWith(start))
  if (has('xl/')) return 'xlsx'
  if (has('ppt/')) return 'pptx'
  return has('content.xml') ? 'odt' : 'zip'
}
