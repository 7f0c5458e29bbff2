import type { CheckRuleId } from './rules.ts'

/** What one click does. `text` replaces the characters of a paragraph; `look` sets its runs or itself; `page` sets a section; `insert` puts a new paragraph. */
export type Mend =
  | { readonly kind: 'text'; readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'look'; readonly paragraph: number; readonly set: Look }
  | { readonly kind: 'page'; readonly section: number; readonly set: Readonly<Record<string, number | boolean | string>> }
  | { readonly kind: 'insert'; readonly before: number; readonly text: string }

/** Sizes and spaces in points, first line in millimetres. */
export interface Look {
  readonly font?: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: null
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  readonly firstLine?: number
  readonly after?: number
  readonly lineSpacing?: number
}

/** Where: characters of a paragraph (counted among all, tables included), a section (pages of one form), or the whole file. */
export type Place =
  | { readonly paragraph: number; readonly start: number; readonly end: number; readonly text: string }
  | { readonly section: number }
  | null

/** One departure from the form of NĐ 30/2020. */
export interface CheckFinding {
  readonly rule: CheckRuleId
  readonly article: string
  /** The part of the document, by the id of its style ("organ", "number", "body" …), or "page", "file". */
  readonly part: string
  readonly place: Place
  readonly found: string | null
  readonly expected: string | null
  readonly mend: Mend | null
}
