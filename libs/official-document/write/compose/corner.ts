import type { Placed } from './composition.ts'
import { copyKinds } from './copies.ts'
import type { CopyKind, ElectronicCopy } from './copies.ts'
import { circulationMarks, circulationPlace, cornerText, page } from '../format.ts'
import { clean } from '../clean.ts'
import type { OfficialDocument } from '../model.ts'
import { numberAndSign } from '../phrases.ts'
import { line } from '../setting.ts'
import type { Setting } from '../setting.ts'
import { points, textWidthOf } from '../units.ts'

const vietnam = 7 * 60 * 60 * 1000

/** “05/01/2025 09:12:33 +07:00”: an instant as a signature shows it (ISO 8601 zone of Việt Nam). Throws RangeError for no instant. */
export function signedTime(instant: string | Date): string {
  const [date = '', time = ''] = new Date(new Date(instant).getTime() + vietnam).toISOString().split('T')
  return `${date.split('-').toReversed().join('/')} ${time.slice(0, 8)} +07:00`
}

/** What a signature shows on an annex file: “15/QĐ-UBND; 05/01/2025 09:12:33 +07:00” (III.1.d, II.8.b). */
export const annexSignatureText = (document: OfficialDocument, signedAt: string | Date): string =>
  `${numberAndSign(document)}; ${signedTime(signedAt)}`

/** What a signature shows on a copy: “Sao y; UBND tỉnh Trường Yên; 05/01/2025 09:12:33 +07:00” (Phần II, I.3). */
export function copySignatureText(copy: { kind: CopyKind; organ: string }, signedAt: string | Date): string {
  const words = copyKinds[copy.kind].words.toLocaleLowerCase('vi')
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}; ${clean(copy.organ)}; ${signedTime(signedAt)}`
}

/** Top right corner of a page for the text of a signature; points from the top left corner of the paper. */
export function cornerBox({ landscape = false, underMark = false }: { landscape?: boolean; underMark?: boolean } = {}) {
  const width = points(cornerText.width)
  const right = points((landscape ? page.height : page.width) - page.right[2])
  const height = 10 * 1.149 * cornerText.lines
  return { x: right - width, y: points(underMark ? cornerText.raisedTop : cornerText.top), width, height }
}

/** What stands in the top margin of page 1: the mark of circulation (cell 11), the text of a signature on a copy (cell 14). */
export function topOfDocument(document: OfficialDocument, setting: Setting): Placed[] {
  const mark = document.circulation ? circulationMarks[document.circulation] : null
  const last = document.copies?.findLast((copy): copy is ElectronicCopy => copy.medium === 'electronic')
  return [
    ...(mark ? [placedMark(mark)] : []),
    ...(last?.signedAt ? [placedText(copySignatureText(last, last.signedAt), setting, { underMark: mark !== null })] : []),
  ]
}

/** The same of an annex in a file of its own. */
export const topOfAnnex = (document: OfficialDocument, setting: Setting, landscape: boolean): Placed[] =>
  document.signedAt ? [placedText(annexSignatureText(document, document.signedAt), setting, { landscape })] : []

function placedText(text: string, setting: Setting, where: Parameters<typeof cornerBox>[0]): Placed {
  const { x, y, width } = cornerBox(where)
  return { x, y, width, item: line(setting, 'cornerText', text) }
}

function placedMark({ text, width, height }: { text: string; width: number; height: number }): Placed {
  const x = points(page.left[2]) + textWidthOf(false) * circulationPlace.left
  const item = { kind: 'mark', text, width: points(width), height: points(height), colour: 'black' } as const
  return { x, y: points(circulationPlace.top), width: item.width, item }
}
