import { fileProblem, type FileProblem, type FileText } from './problem.ts'
import { composed } from './text.ts'

/**
 * Reads a document of Word 97–2003. Cells of tables stand one a line, as of a .docx; Word's automatic numbers are not in the file's text
 * and are missing. What it cannot take apart is `file/unsupported`: older Word, Works, other programs under the same container.
 */
export async function readDoc(bytes: Uint8Array): Promise<FileText | FileProblem> {
  if (isLocked(bytes)) return fileProblem('file/encrypted')
  const { default: WordExtractor } = await import('word-extractor')
  const read = await new WordExtractor().extract(Buffer.from(bytes)).catch(() => null)
  if (!read) return fileProblem('file/unsupported', { found: 'doc' })
  const text = [read.getBody(), read.getTextboxes(), read.getFootnotes()].map(cellsOnLines).filter(Boolean).join('\n\n')
  return text === '' ? fileProblem('file/empty') : composed('doc', text, [])
}

/** The reader writes the end of a cell, and a tab, as a tab. */
const cellsOnLines = (text: string): string =>
  text
    .replaceAll(/^[\t ]+/gmu, '')
    .replaceAll(/ *\t+ */gu, '\n')
    .trim()

/** Under a password the header of the text says so ([MS-DOC] 2.5.2, FibBase: wIdent, fEncrypted). It begins a sector of the container. */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SECTOR; at + 12 <= bytes.length; at += SECTOR)
    if (view.getUint16(at, true) === WORD && (view.getUint16(at + 10, true) & ENCRYPTED) !== 0) return true
  return false
}

const SECTOR = 512
const WORD = 0xa5ec
const ENCRYPTED = 0x0100
