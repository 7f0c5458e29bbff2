import { readDate, slashDate } from './dates.ts'

/** What a document's id on the axis is made of. */
export type DocumentName = {
  readonly organId: string
  readonly issuedOn: string
  readonly number: string
  readonly notation: string
}

/** The id of a document on the axis, the same in every later message about it: `000.00.00.G22,2015/09/30,7816/VPCP-TTĐT`. */
export const documentId = ({ organId, issuedOn, number, notation }: DocumentName): string =>
  `${organId},${slashDate(issuedOn)},${number}/${notation}`

/** The parts of such an id; null for other forms (some systems send a UUID), which are kept and compared as they are. */
export function readDocumentId(id: string): DocumentName | null {
  const [, organId, date, number, notation] = /^([^,]+),([^,]+),([^/,]+)\/(.+)$/.exec(id.trim()) ?? []
  const issuedOn = date === undefined ? null : readDate(date.trim())
  if (organId === undefined || number === undefined || notation === undefined || issuedOn === null) return null
  return { organId: organId.trim(), issuedOn, number: number.trim(), notation: notation.trim() }
}
