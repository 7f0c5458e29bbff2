import { readDoc } from './doc.ts'
import { readDocx } from './docx.ts'
import { LIMITS } from './limits.ts'
import { readPdf } from './pdf.ts'
import { fileProblem, isProblem, type FileProblem, type FileText } from './problem.ts'
import { sniff } from './sniff.ts'
import { readText } from './text.ts'

/**
 * The text of a file from outside, told by its content and not by its name. Limits: `LIMITS`. A file that cannot be read gives a
 * problem with a stable code, never an exception; macros are noted and never opened.
 */
export async function readFileText(bytes: Uint8Array, name: string): Promise<FileText | FileProblem> {
  if (bytes.length === 0) return fileProblem('file/empty')
  if (bytes.length > LIMITS.fileBytes) return fileProblem('file/too-large', { bytes: bytes.length, limitBytes: LIMITS.fileBytes })
  const read = await byContent(bytes)
  if (isProblem(read)) return read
  const named = /\.(\p{L}[\p{L}\d]{1,4})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
  const fits = !named || !(named in KINDS) || KINDS[named] === read.kind
  return fits ? read : { ...read, warnings: [...read.warnings, { code: 'file/mislabelled', named, found: read.kind }] }
}

const KINDS: Record<string, FileText['kind'] | 'other'> = {
  docx: 'docx', docm: 'docx', dotx: 'docx', pdf: 'pdf', txt: 'txt', text: 'txt', doc: 'doc', dot: 'doc', rtf: 'other', xlsx: 'other', xls: 'other', odt: 'other', png: 'other', jpg: 'other', jpeg: 'other', tif: 'other', zip: 'other', pptx: 'other', exe: 'other',
} // prettier-ignore

async function byContent(bytes: Uint8Array): Promise<FileText | FileProblem> {
  const found = sniff(bytes)
  switch (found) {
    case 'pdf':
      return readPdf(bytes)
    case 'zip':
      return readDocx(bytes)
    case 'text':
      return readText(bytes)
    case 'ole2':
      return isEncryptedPackage(bytes) ? fileProblem('file/encrypted') : readDoc(bytes)
    case 'rtf':
    case 'image':
    case 'binary':
      return fileProblem('file/unsupported', { found })
  }
}

/** Word keeps an encrypted document as streams named in UTF-16 inside an OLE2 file. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const wanted = [...'EncryptedPackage'].map(c => c.charCodeAt(0))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true
  }
  return false
}
