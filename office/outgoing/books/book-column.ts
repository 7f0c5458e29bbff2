import { sql, type RawBuilder } from 'kysely'
import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import type { Named } from '../../../kernel/module.ts'

/** A column of a book of Phụ lục IV, Nghị định 30/2020/NĐ-CP: its printed head, its width in the file, what stands in it. */
export type BookColumn<Line> = {
  readonly id: string
  readonly head: Named
  /** Width in characters. */
  readonly width: number
  readonly cell: (line: Line, lang: Lang) => string
}

export const dateCell = (day: string | null): string => (day === null ? '' : formatDate(day))

/** Lines of a book that is written day by day: from its first entry on, or from its latest back. `n`: their place in a document. */
export function byDay(order: 'latest' | 'first', n: RawBuilder<unknown>): RawBuilder<unknown> {
  const way = order === 'latest' ? sql`desc` : sql``
  return sql`"on" ${way}, d.issued_on ${way}, d.designation ${way}, ${n} ${way}`
}
