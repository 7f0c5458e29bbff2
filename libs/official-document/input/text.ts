import { detectLegacy, fromLegacy, isNfd, nfc } from '@kheo/viet-text'
import { fileProblem, type FileProblem, type FileText, type FileWarning } from './problem.ts'
import { isUtf16 } from './sniff.ts'

/** Reads plain text: UTF-8, UTF-16, or one of the old 8-bit encodings of Vietnamese. */
export function readText(bytes: Uint8Array): FileText | FileProblem {
  const { text, warnings } = decoded(bytes)
  if (!/\S/u.test(text)) return fileProblem('file/empty')
  return composed('txt', text, warnings)
}

/** Text in NFC, with old fonts turned into Unicode; notes what was done. */
export function composed(kind: FileText['kind'], given: string, warnings: readonly FileWarning[]): FileText {
  const notes = [...warnings]
  const encoding = detectLegacy(given)
  let text = given
  if (encoding) {
    text = fromLegacy(given, encoding)
    notes.push({ code: 'file/legacy-encoding', encoding })
  } else if (isNfd(given)) notes.push({ code: 'file/decomposed' })
  return { kind, text: nfc(text), warnings: notes }
}

function decoded(bytes: Uint8Array): { text: string; warnings: FileWarning[] } {
  const utf16 = isUtf16(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), warnings: [] }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return { text: utf8, warnings: [] }
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (detectLegacy(western)) return { text: western, warnings: [] }
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  return { text, warnings: [{ code: 'file/legacy-encoding', encoding: 'windows-1258' }] }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
