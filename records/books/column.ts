import { sql, type RawBuilder } from 'kysely'
import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import type { Named } from '../../kernel/module.ts'

/** A column of a book of Phụ lục IV, Nghị định 30/2020/NĐ-CP: its printed head, its width in the file, what stands in it, how it looks. */
export type BookColumn<Line> = {
  readonly id: string
  readonly head: Named
  /** Width in characters. */
  readonly width: number
  readonly cell: (line: Line, lang: Lang) => string
  readonly look?: BookLook
}

export type BookLook = {
  /** Names the line and leads to its document. */
  readonly rowHead?: true
  readonly wide?: true
  readonly number?: true
  /** Stays on one line. */
  readonly together?: true
  /** Struck where the line no longer holds. */
  readonly struck?: true
  /** Empty on the screen and in the file; on paper room for a hand or a stamp. */
  readonly byHand?: true
}

export const dateCell = (day: string | null): string => (day === null ? '' : formatDate(day))
export const joined = (parts: ReadonlyArray<string | null>, by: string): string => parts.filter(Boolean).join(by)
/** As the decree joins them in one column: "Công văn: Về việc…". */
export const typeAndAbstract = ({ type, abstract }: { readonly type: string | null; readonly abstract: string | null }): string =>
  joined([type, abstract], ': ')

/** A book on the screen begins at its latest entry; for print and in the file it runs from its first. */
export type BookOrder = 'latest' | 'first'
export const bookOrder = (params: URLSearchParams): BookOrder => (params.get('thu-tu') === 'tu-dau' ? 'first' : 'latest')
/** What turns the order of an address round. */
export const otherOrder = (order: BookOrder): string | null => (order === 'latest' ? 'tu-dau' : null)

/** Lines of a book that is written day by day: from its first entry on, or from its latest back. `n`: their place in a document. */
export function byDay(order: BookOrder, n: RawBuilder<unknown>): RawBuilder<unknown> {
  const way = order === 'latest' ? sql`desc` : sql``
  return sql`"on" ${way}, d.issued_on ${way}, d.designation ${way}, ${n} ${way}`
}
