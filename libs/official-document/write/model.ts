import type { DocumentTypeId } from './types.ts'

/** A day of office life, `YYYY-MM-DD`; `YYYY-MM` leaves the day blank, to be filled in when the paper is issued. */
export type PlainDate = string

/** A piece of text in one style. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
}

/** Plain text, or text with bold and italic pieces. */
export type Inline = string | readonly Run[]

export type Align = 'left' | 'center' | 'right' | 'justify'

/** The levels of Phụ lục I, II.6: the legal layout (phần … điểm) and the report layout (`I.` `1.` `a)`). */
export type HeadingLevel = 'phan' | 'chuong' | 'muc' | 'tieu-muc' | 'dieu' | 'khoan' | 'diem' | 'I' | '1' | 'a'

/** `number` is counted when absent. `text` runs on in the same line after the title, as in “Điều 1. Ban hành …”. */
export interface Heading {
  kind: 'heading'
  level: HeadingLevel
  number?: string
  title?: string
  text?: Inline
}

export interface Paragraph {
  kind: 'paragraph'
  text: Inline
  align?: Align
  /** First-line indent; default yes, except for centred text. */
  indent?: boolean
}

export interface List {
  kind: 'list'
  marker: '-' | '+' | '1.' | 'a)'
  items: readonly Inline[]
}

/** `width` is a share: the columns divide the text width in proportion. */
export interface Column {
  width: number
  align?: Align
}

export type Cell = Inline | { text: Inline; bold?: boolean; align?: Align; colspan?: number; rowspan?: number }

/** Header rows are repeated on every page; `total` rows stand last, in bold. */
export interface Table {
  kind: 'table'
  columns: readonly Column[]
  header?: readonly (readonly Cell[])[]
  rows: readonly (readonly Cell[])[]
  total?: readonly (readonly Cell[])[]
  caption?: string
}

export interface PageBreak {
  kind: 'page-break'
}

/** A part on sideways pages, for wide tables. */
export interface Landscape {
  kind: 'landscape'
  body: readonly Block[]
}

export type Block = Heading | Paragraph | List | Table | PageBreak | Landscape

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `TL. CHỦ TỊCH`: Điều 13 of the decree; empty for a head who signs in his own right. */
  authority: readonly string[]
  position: string
  name: string
}

export interface Annex {
  title: string
  orientation?: 'portrait' | 'landscape'
  body: readonly Block[]
}

export type Urgency = 'khan' | 'thuong-khan' | 'hoa-toc'
export type Circulation = 'xem-xong-tra-lai' | 'luu-hanh-noi-bo'

/** One official document of NĐ 30/2020: what it says, not how it looks. `writeDocx` and `writePdf` give it its form. */
export interface OfficialDocument {
  type: DocumentTypeId
  /** Printed instead of the name of the type. */
  typeName?: string
  /** Set in capitals in the letterhead; `fullName` is how a sentence names it, “Văn phòng UBND tỉnh Trường Yên”. */
  organ: { parent?: string; name: string; fullName?: string }
  /** Given by the register; null leaves room for it. */
  number?: string | null
  /** `BC-VPUBND`. */
  sign: string
  place: string
  date?: PlainDate | null
  abstract: string
  urgency?: Urgency
  circulation?: Circulation
  /** The one who decides, above the legal bases of a decision: “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …”. */
  issuer?: string
  addressees: readonly string[]
  legalBases: readonly string[]
  body: readonly Block[]
  /** The end mark; default `./.`. */
  closing?: './.' | '.' | ''
  signature: Signature
  recipients: readonly string[]
  /** Drafter and number of copies, `PL.(300)`. */
  drafter?: string
  /** Address, telephone, e-mail: foot of page 1. */
  contact?: string
  annexes?: readonly Annex[]
  /** “kèm theo … số … ngày …” on an annex: filled in on paper (default), left blank in an electronic document. */
  medium?: 'paper' | 'electronic'
  /** A small line at the foot of every page, such as the hash of a frozen week. */
  footNote?: string
}
