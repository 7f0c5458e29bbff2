/** Half-open range of UTF-16 code units in the text that was given. */
export type Span = readonly [start: number, end: number]

export interface Section {
  /** As printed: "I.", "Điều 2.", "a)". */
  label: string
  /** null where the unit is a paragraph and not a heading. */
  title: string | null
  /** Depth of nesting inside this document, from 1. */
  level: number
}

export interface LegalBasis {
  /** Without the lead word ("Căn cứ", "Thực hiện") and without the final mark. */
  text: string
  /** Full designation, or null where none is printed. */
  number: string | null
  issuedOn: string | null
}

export interface Signatory {
  /** First mark of the chain (TM., KT., T/M …), or null. */
  authority: string | null
  onBehalfOf: string | null
  position: string | null
  name: string
  chain: { sign: string; of: string | null }[]
}

/** What the document itself says. null or [] where it says nothing. */
export interface DocumentFields {
  type: string | null
  typeCode: string | null
  /** Running number as printed, with its leading zeros. */
  number: string | null
  year: string | null
  symbol: string | null
  designation: string | null
  /** ISO date. */
  issuedOn: string | null
  place: string | null
  agency: string | null
  parentAgency: string | null
  abstract: string | null
  urgency: string | null
  confidentiality: string | null
  addressees: string[]
  sections: Section[]
  legalBases: LegalBasis[]
  signatory: Signatory | null
  otherSignatories: Signatory[]
  recipients: string[]
  appendix: boolean
}

/**
 * How sure a field is. `printed`: stands so in the text. `repaired`: printed, with a slip of the scan or of the PDF undone.
 * `by-form`: the form shows it without a word (a công văn has no printed type). `missing`: the text does not say.
 */
export type Certainty = 'printed' | 'repaired' | 'by-form' | 'missing'

export interface Paragraph {
  text: string
  spans: Span[]
  /** Index into `sections`, or null before the first one. */
  section: number | null
}

export interface ParsedDocument extends DocumentFields {
  /**
   * Where each field was read: `type`, `issuedOn`, `signatory.name`, and with an index `recipients.0`, `sections.2` (its label and
   * title), `legalBases.1`. A value printed on several lines has several spans.
   */
  found: Record<string, Span[]>
  certainty: Record<keyof DocumentFields, Certainty>
  /** Guesses from other places of the text, for a person to confirm. Never repeated in the fields. */
  inferred: Partial<Pick<DocumentFields, 'type' | 'typeCode' | 'agency' | 'symbol'>>
  /** The body, lines joined (over page breaks too), from the opening to the end mark. */
  paragraphs: Paragraph[]
}
