import type { PlainDate, Signature } from '../model.ts'

/** The three forms of copying of NĐ 30/2020, Điều 25, with the words of Phụ lục I, Phần II and the abbreviations of Phụ lục III.I. */
export const copyKinds = {
  'sao-y': { words: 'SAO Y', abbreviation: 'SY' },
  'trich-sao': { words: 'TRÍCH SAO', abbreviation: 'TrS' },
  'sao-luc': { words: 'SAO LỤC', abbreviation: 'SL' },
} as const

export type CopyKind = keyof typeof copyKinds

/** A copy on paper: set below a full line after the last words of the document (Phần II, II; mẫu 3.1). */
export interface PaperCopy {
  medium: 'paper'
  kind: CopyKind
  /** Who copies, as the letterhead names it. */
  organ: string
  number?: string | null
  /** Abbreviation of the body: `UBND` makes “Số: 05/SY-UBND”. */
  sign: string
  place: string
  date?: PlainDate | null
  signature: Signature
  recipients: readonly string[]
}

/** A copy as a file: only the text of its digital signature, top right of page 1 (Phần II, I.3; mẫu 3.2). */
export interface ElectronicCopy {
  medium: 'electronic'
  kind: CopyKind
  organ: string
  /** Instant of signing; while null the corner stays free for it. */
  signedAt: string | null
}

export type Copy = PaperCopy | ElectronicCopy
