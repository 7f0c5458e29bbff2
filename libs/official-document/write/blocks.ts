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

/** A label and what is filled in. */
export interface Field {
  label: string
  value: Inline
}

/** “Ông (bà): …”, “Chức vụ: …”: one line each, for forms and for the sides of a contract. */
export interface Fields {
  kind: 'fields'
  fields: readonly Field[]
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

export type Block = Heading | Paragraph | List | Fields | Table | PageBreak | Landscape
