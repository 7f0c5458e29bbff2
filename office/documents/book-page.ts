import type { Viewer } from '../../kernel/access.ts'
import type { Reader } from '../../platform/database/open.ts'
import { bookBefore, bookOrder, listQuery, withParams, type ListQuery } from './list-query.ts'
import type { DocumentLine } from './store.ts'

/** So many numbers stand on one page of a register on the screen. */
const SHOWN = 50
/** A book is printed and exported whole; one that is longer is narrowed by its dates, and says so. */
export const BOOK_LINES = 20_000

type Lines<Line> = (db: Reader, viewer: Viewer, query: ListQuery, limit: number) => Promise<Line[]>

/** A register as its page shows it. */
export type BookPage<Line> = {
  readonly query: ListQuery
  readonly lines: readonly Line[]
  readonly order: 'latest' | 'first'
  /** Parameters of the next page; null on the last, and where the whole book stands. */
  readonly more: string | null
  /** First and last number of a page that is not the whole book. */
  readonly part: { readonly from: number; readonly to: number } | null
  readonly tooLong: boolean
}

/** The latest numbers of a register, page by page; asked from number 1, all of it, to be printed. */
export async function bookPage<Line extends Pick<DocumentLine, 'number'>>(
  { db, viewer, lines: linesOf }: { readonly db: Reader; readonly viewer: Viewer; readonly lines: Lines<Line> },
  params: URLSearchParams,
  { year, shown = SHOWN }: { readonly year: string; readonly shown?: number },
): Promise<BookPage<Line>> {
  const order = bookOrder(params)
  const before = order === 'latest' ? bookBefore(params) : null
  const query = listQuery(params, { body: viewer.post.bodyId, year, order, before })
  const limit = order === 'first' ? BOOK_LINES : shown
  const found = await linesOf(db, viewer, query, limit)
  const lines = found.slice(0, limit)
  const last = lines.at(-1)?.number ?? null
  const longer = found.length > limit
  return {
    query,
    lines,
    order,
    more: longer && order === 'latest' && last !== null ? withParams(params, { 'truoc-so': String(last) }) : null,
    part: order === 'latest' && (longer || before !== null) ? { from: last ?? 0, to: lines[0]?.number ?? 0 } : null,
    tooLong: longer && order === 'first',
  }
}
