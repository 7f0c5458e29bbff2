import { partyTermOn } from '../gazetteer/party-congress.ts'
import type { Citation } from './types.ts'

export type TermCheck = { stated: string[]; expected: string; agrees: boolean }

const CENTRAL_ORGAN = /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|BCH Trung ương)/

/** Does the "khóa" that the text names agree with the date? null where the question does not arise: no term, no date, not an organ of the Party's centre. */
export function checkTerm(citation: Citation): TermCheck | null {
  const { terms, issuedOn, agency, symbol } = citation
  if (!terms.length || issuedOn === null) return null
  if (!CENTRAL_ORGAN.test(agency ?? '') && !symbol?.endsWith('/TW')) return null
  const expected = partyTermOn(issuedOn)
  return expected === null ? null : { stated: terms, expected, agrees: terms.includes(expected) }
}
