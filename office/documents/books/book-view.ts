import type { ListAsker } from '../../../casework/index.ts'
import { printedBy } from '../../../casework/asker.ts'
import { askedOf } from '../../../casework/index.ts'
import { withParams } from '../../../casework/lists/address.ts'
import { filterWords } from '../../../casework/lists/said.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { bookTable, bookXlsx, otherOrder, type BookView } from '../../../records/index.ts'
import { incomingList } from '../list.ts'
import type { DocumentLine } from '../store.ts'
import { documentsText } from '../text.ts'
import { BOOK_LINES, bookPage } from './book-page.ts'
import { REGISTER, type IncomingBook } from './incoming-books.ts'

type Asked = {
  readonly params: URLSearchParams
  readonly year: string
  readonly years: readonly string[]
  /** What its head says of it, and leads to besides. */
  readonly note?: string
  readonly beside?: BookView['acts']
  /** Said where it has no line. */
  readonly empty: string
}

/** A book of incoming documents as its page shows it. */
export async function incomingBookView<Line extends DocumentLine>(
  asker: ListAsker,
  book: IncomingBook<Line>,
  { params, year, years, note, beside = [], empty }: Asked,
): Promise<BookView> {
  const { lang } = asker
  const words = documentsText(lang)
  const { lines, order, more, part, tooLong, asked } = await bookPage({ asker, lines: book.lines }, params, { year })
  const here = `/${book.path}`
  const href = (changes: Record<string, string | null>) => `${here}${withParams(params, { 'truoc-so': null, ...changes })}`
  const { office, ...printed } = printedBy(asker)
  const whole = { label: words.incoming, href: '/van-ban' }
  const name = book.name(lang)
  const filter = [part ? words.bookPart(part) : '', filterWords(incomingList, asked, lang)].filter(Boolean).join('; ')
  return {
    office,
    name,
    title: book.title(year, lang),
    note,
    crumbs:
      book.path === REGISTER.path
        ? [whole, { label: name }]
        : [whole, { label: REGISTER.name(lang), href: `/${REGISTER.path}` }, { label: name }],
    quiet: order === 'first' ? words.print : undefined,
    acts: [
      { href: href({ 'thu-tu': otherOrder(order) }), label: words.bookOrder[order], look: 'text' },
      ...beside,
      {
        href: `${here}/tep${withParams(params, { nam: year, 'thu-tu': null, 'truoc-so': null })}`,
        label: words.exportBook,
        look: 'button',
      },
    ],
    tabs: {
      label: words.year,
      items: years.map(each => ({ href: href({ nam: each }), label: each, current: each === year })),
    },
    filter: filter === '' ? undefined : filter,
    notice: tooLong ? { kind: 'warning', words: words.bookTooLong(BOOK_LINES) } : null,
    ...bookTable({ columns: book.columns, lines, lang }, line => ({
      key: line.id,
      href: `/van-ban/${line.id}`,
      struck: line.state === 'cancelled',
    })),
    empty,
    more: more === null ? null : { href: `${here}${more}`, label: words.bookMore },
    printed,
  }
}

/** The file of a book: exactly its rows as its address filters them, from number 1, in the columns of the decree. */
export async function incomingBookFile<Line extends DocumentLine>(
  asker: ListAsker,
  book: IncomingBook<Line>,
  params: URLSearchParams,
): Promise<Response> {
  const { viewer, lang, world, today } = asker
  const year = /^\d{4}$/u.exec(params.get('nam') ?? '')?.[0] ?? today.slice(0, 4)
  const register = { body: viewer.post.bodyId, year, order: 'first' as const }
  const lines = await book.lines(asker, { register, params }, BOOK_LINES)
  const words = documentsText(lang)
  const filter = filterWords(incomingList, askedOf(incomingList, params), lang)
  return bookXlsx({
    file: `${book.file}-${year}`,
    sheet: year,
    above: [
      viewer.post.bodyName,
      book.title(year, lang),
      ...(filter ? [`${words.filters}: ${filter}`] : []),
      `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`,
      ...(lines.length > BOOK_LINES ? [words.bookTooLong(BOOK_LINES)] : []),
    ],
    columns: book.columns,
    lines: lines.slice(0, BOOK_LINES),
    lang,
  })
}
