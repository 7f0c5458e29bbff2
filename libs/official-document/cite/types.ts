/**
 * numbered: has a running number; law: law, code, ordinance or constitution by name; dated: only date and agency;
 * plenum, congress: Party resolutions named by their meeting; titled: only a title in quotation marks (an incomplete citation).
 */
export type CitationKind = 'numbered' | 'law' | 'dated' | 'plenum' | 'congress' | 'titled'

/** A reference to an instrument. Spans are half-open UTF-16 offsets into the given text; null where the text does not say. */
export type Citation = {
  kind: CitationKind
  span: [number, number]
  type: string
  number: string | null
  year: string | null
  symbol: string | null
  designation: string | null
  /** ISO date; null where the text prints none, none with a year, or an impossible one. */
  issuedOn: string | null
  agency: string | null
  /** The name of a law, or the words that say what the document is about. */
  title: string | null
  /** Party terms that the text names ("khóa XII"). */
  terms: string[]
  /** It stands inside the title of another citation. */
  nested: boolean
}

/** "điểm a khoản 1 Điều 24 Mục 1 Chương III": a place inside an instrument. */
export type Provision = {
  span: [number, number]
  point: string | null
  clause: string | null
  article: string | null
  subsection: string | null
  section: string | null
  chapter: string | null
  part: string | null
}
