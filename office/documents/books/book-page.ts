import { askedOf, listLines, type ListAsked, type ListAsker } from '../../../casework/index.ts'
import { bookOrder, type BookOrder } from '../../../records/index.ts'
import { withParams } from '../../../casework/lists/address.ts'
import { incomingList, registerList } from '../list.ts'
import type { DocumentLine, Register } from '../store.ts'

/** So many numbers stand on one page of a register on the screen. */
const SHOWN = 50
/** A book is printed and exported whole; one that is longer is narrowed by its dates, and says so. */
export const BOOK_LINES = 20_000

/** The number under which the next page of a book begins. */
const bookBefore = (params: URLSearchParams): number | null => {
  const number = /^\d{1,7}$/u.exec(params.get('truoc-so') ?? '')?.[0]
  return number === undefined ? null : Number(number)
}

export type BookAsked = { readonly register: Register; readonly params: URLSearchParams }
type Lines<Line> = (asker: ListAsker, asked: BookAsked, limit: number) => Promise<Line[]>

/** Lines of a register that the viewer may see and the address keeps. */
export const bookLines: Lines<DocumentLine> = (asker, { register, params }, limit) => {
  const list = registerList(register)
  return listLines(asker, { list, asked: askedOf(list, params), limit })
}

/** A register as its page shows it. */
export type BookPage<Line> = {
  /** Its filters. */
  readonly asked: ListAsked
  readonly lines: readonly Line[]
  readonly order: BookOrder
  /** Parameters of the next page; null on the last, and where the whole book stands. */
  readonly more: string | null
  /** First and last number of a page that is not the whole book. */
  readonly part: { readonly from: number; readonly to: number } | null
  readonly tooLong: boolean
}

/** The latest numbers of a register, page by page; asked from number 1, all of it, to be printed. */
export async function bookPage<Line extends Pick<DocumentLine, 'number'>>(
  { asker, lines: linesOf }: { readonly asker: ListAsker; readonly lines: Lines<Line> },
  params: URLSearchParams,
  { year, shown = SHOWN }: { readonly year: string; readonly shown?: number },
): Promise<BookPage<Line>> {
  const order = bookOrder(params)
  const before = order === 'latest' ? bookBefore(params) : null
  const register = { body: asker.viewer.post.bodyId, year, order, before }
  const limit = order === 'first' ? BOOK_LINES : shown
  const found = await linesOf(asker, { register, params }, limit)
  const lines = found.slice(0, limit)
  const last = lines.at(-1)?.number ?? null
  const longer = found.length > limit
  return {
    asked: askedOf(incomingList, params),
    lines,
    order,
    more: longer && order === 'latest' && last !== null ? withParams(params, { 'truoc-so': String(last) }) : null,
    part: order === 'latest' && (longer || before !== null) ? { from: last ?? 0, to: lines[0]?.number ?? 0 } : null,
    tooLong: longer && order === 'first',
  }
}
