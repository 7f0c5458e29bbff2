import { fold } from '@kheo/viet-text'
import { parseDocument } from '@kheo/official-document'

/** Lines at the head of a page among which a stamp of secrecy stands (NĐ 30/2020/NĐ-CP, Phụ lục I, ô số 10a). */
const HEAD_LINES = 16
const STAMP = /^(?:(?:muc )?do mat )?(?:(?:tuyet|toi) )?mat$/u
/** How MẬT is printed, or read from a bad stamp; MẶT, MẮT and MẤT are other words. */
const MAT = /(?:MẬT|MÂT|MẠT|MAT)$/u

/** The degree of secrecy that a text bears, as printed; null for none. */
export function secrecyOf(text: string): string | null {
  return secretDegree(parseDocument(text).confidentiality)
}

/**
 * The same for recognised text: a stamp stands in a frame that reads as strokes, and may have lost its marks. Looked for at the head of
 * every page: capitals that stand alone in their column.
 */
export function secrecyInScan(page: string): string | null {
  const pieces = page
    .split('\n')
    .filter(line => line.trim() !== '')
    .slice(0, HEAD_LINES)
    .flatMap(line => line.split(/ {3,}|[|[\]]/u))
  return pieces.map(bareWord).find(piece => piece === piece.toUpperCase() && secretDegree(piece) !== null) ?? secrecyOf(page)
}

/** How the words of a mark are read in red ink where strokes of a seal cross them: MẬT may have lost its end, TUYỆT MẬT all but its first word. */
const RED_MARKS = [/^M(?:[ẬÂẠ]T?|AT)$/u, /^TUY[ỆÊE]T/u, /^T[ỐỎÔO]{1,2}I ?M/u]

/**
 * The same for the words that lie in red ink on a page, seals among them: a mark that touches a seal is taken off with it, and stands
 * between strokes of all kinds. Marks of urgency, the one other thing stamped in red, begin otherwise.
 */
export function secrecyInRedInk(words: string): string | null {
  const pieces = bareLines(words).flatMap(line => line.split(' ').map((word, i, all) => [word, `${word} ${all[i + 1] ?? ''}`]))
  return pieces.flat().find(piece => RED_MARKS.some(mark => mark.test(piece))) ?? null
}

/** By its text or by its red ink: one of them is enough. */
export const secrecyOnPage = (page: string, redInk: string): string | null => secrecyInScan(page) ?? secrecyInRedInk(redInk)

const bareLines = (text: string): string[] => text.split('\n').map(bareWord)

/** "Mật", "TUYỆT MẬT", "Độ mật: Tối mật" → as given; null for anything else. */
export function secretDegree(words: string | null | undefined): string | null {
  const bare = bareWord(words ?? '')
  return STAMP.test(fold(bare)) && MAT.test(bare.toUpperCase()) ? bare : null
}

const bareWord = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\s]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
