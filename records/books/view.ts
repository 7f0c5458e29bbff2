import type { Lang } from '../../kernel/access.ts'
import type { BookColumn, BookLook } from './column.ts'

type Link = { readonly href: string; readonly label: string }
type Choice = Link & { readonly current: boolean }

/** A line of a book as its page shows it. */
export type BookRow = {
  readonly key: string
  /** Of its document; null for a number without one. */
  readonly href: string | null
  readonly struck: boolean
  readonly cells: readonly string[]
  /** What the line still waits for, beside the cell of a column. */
  readonly act: (Link & { readonly column: string }) | null
}

/** A book as its page shows it: words and links, nothing to decide. */
export type BookView = {
  /** Whose book it is. */
  readonly office: string
  /** The book's name; `title` names its year, its series, its days too. */
  readonly name: string
  readonly title: string
  readonly note?: string
  readonly crumbs: ReadonlyArray<{ readonly label: string; readonly href?: string }>
  /** Beside the title: said quietly, then links. */
  readonly quiet?: string
  readonly acts: ReadonlyArray<Link & { readonly look: 'text' | 'button' }>
  readonly tabs: { readonly label: string; readonly items: readonly Choice[] } | null
  /** Other registers of the same body. */
  readonly registers?: { readonly label: string; readonly items: readonly Choice[] }
  readonly filter?: string
  readonly notice: { readonly kind: 'info' | 'warning'; readonly words: string } | null
  readonly columns: ReadonlyArray<{ readonly id: string; readonly head: string; readonly look: BookLook }>
  readonly rows: readonly BookRow[]
  readonly empty: string
  readonly more: Link | null
  readonly printed: { readonly by: string; readonly at: string }
}

/** Columns and rows of a book; `of`: what a line knows beside its cells. */
export function bookTable<Line>(
  {
    columns,
    lines,
    lang,
  }: { readonly columns: ReadonlyArray<BookColumn<Line>>; readonly lines: readonly Line[]; readonly lang: Lang },
  of: (line: Line) => Omit<BookRow, 'cells' | 'act'> & Partial<Pick<BookRow, 'act'>>,
): Pick<BookView, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ id, head, look = {} }) => ({ id, head: head[lang], look })),
    rows: lines.map(line => ({ act: null, ...of(line), cells: columns.map(column => column.cell(line, lang)) })),
  }
}
