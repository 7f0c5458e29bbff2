/** A stretch of text in one look. Sizes in points; null where the file does not say (or names a theme that it lacks). */
export interface WordRun {
  readonly text: string
  readonly font: string | null
  readonly size: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** RRGGBB, null for automatic. */
  readonly colour: string | null
}

export type WordAlign = 'left' | 'center' | 'right' | 'justify'

export interface WordParagraph {
  /** Its place among all paragraphs of the body, tables included, from 0. */
  readonly index: number
  readonly text: string
  readonly runs: readonly WordRun[]
  readonly align: WordAlign
  /** Points. */
  readonly firstLine: number
  readonly before: number
  readonly after: number
  /** Lines, or exact points. */
  readonly line: { readonly rule: 'auto' | 'exact' | 'atLeast'; readonly value: number }
  readonly borders: readonly string[]
  /** Table, row and column counted from 0; null outside of tables. */
  readonly cell: {
    readonly table: number
    readonly row: number
    readonly column: number
    readonly columns: number
    readonly ruled: boolean
  } | null
  /** Which section of `WordFile.sections` it stands in. */
  readonly section: number
}

/** Twentieths of a point, as Word keeps them. */
export interface WordSection {
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
  /** The first page has a head of its own. */
  readonly titlePage: boolean
  readonly pageNumberStart: number | null
  /** Heads by kind: default, first, even. A number field stands as U+FFFC in the text. */
  readonly headers: Readonly<Record<string, readonly WordParagraph[]>>
  readonly footers: Readonly<Record<string, readonly WordParagraph[]>>
}

export interface WordFile {
  readonly paragraphs: readonly WordParagraph[]
  readonly sections: readonly WordSection[]
}

/** Stands for a field that prints the number of the page. */
export const PAGE_FIELD = '\uFFFC'
