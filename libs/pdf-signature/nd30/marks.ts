import type { Rectangle } from '../appearance/place.ts'
import { shownTime } from '../words/say.ts'
import { markRules } from './mark-rules.ts'

/** Text of the agency's signature on an annex in a file of its own: `15/QĐ-UBND; 05/01/2025 09:12:33 +07:00`. */
export const annexMark = (designation: string, signedAt: Date): string => `${designation}; ${shownTime(signedAt)}`

/** Text of the agency's signature on a copy: `SAO Y; Văn phòng UBND tỉnh; 05/01/2025 09:12:33 +07:00`. */
export const copyMark = (form: string, agency: string, signedAt: Date): string => `${form}; ${agency}; ${shownTime(signedAt)}`

const edge = 28
const markHeight = 14

/** Where the text stands: upper right of the first page, within its margin. */
export const markPlace = (pageWidth: number, width = 320): Rectangle => ({
  page: 1,
  left: pageWidth - edge - width,
  top: edge,
  width,
  height: markHeight,
})

/** Where the seal stands: over a third of the person's signature, to its left, middle on middle. */
export function sealPlace(person: Rectangle, seal: { readonly width: number; readonly height: number }): Rectangle {
  const covered = person.width * markRules.sealShare
  return {
    page: person.page,
    left: person.left + covered - seal.width,
    top: person.top + (person.height - seal.height) / 2,
    ...seal,
  }
}
