import { printedBy, type Asker } from '../../../casework/asker.ts'
import type { Lang } from '../../../kernel/access.ts'
import { isPlainDate, type PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { readDate } from '../../../ui/format.ts'
import {
  bookOrder,
  bookTable,
  bookXlsx,
  otherOrder,
  type BookColumn,
  type BookOrder,
  type BookView,
} from '../../../records/index.ts'
import { bodyTabs, IN_FILE, SHOWN, takenBy } from './book-view.ts'
import { issuersFor } from '../paper/letterhead.ts'
import { withParams } from '../../../casework/lists/address.ts'
import { pageText } from '../pages/text.ts'

/** The lines of a body's book on a stretch of days; `open`: those that wait for something, whatever their day. */
type DayQuery = {
  readonly body: Uuid
  readonly from: PlainDate
  readonly to: PlainDate
  readonly open: boolean
  readonly order: BookOrder
}

/** A line knows its document, and how it stands. */
export type DayLine = { readonly id: Uuid; readonly n: number; readonly struck: boolean; readonly open: boolean }

/** A book that is written day by day, in the columns of the decree. */
export type DayBook<Line extends DayLine> = {
  readonly id: 'buu-dien' | 'ban-luu'
  readonly columns: ReadonlyArray<BookColumn<Line>>
  readonly lines: (db: Reader, query: DayQuery, limit: number) => Promise<Line[]>
  /** The column in which an open line says what it waits for, and the act that ends it. */
  readonly waits: { readonly column: string; readonly act: string } | null
}

const day = (typed: string | null): PlainDate | null => {
  const date = readDate(typed ?? '')
  return date !== undefined && isPlainDate(date) ? date : null
}

/** Which days of whose book: this year's up to today when the address does not say; days the wrong way round are turned. */
export async function dayBookAsked(
  { app, viewer, today }: Asker,
  { waits }: Pick<DayBook<DayLine>, 'waits'>,
  params: URLSearchParams,
) {
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const body = bodies.find(each => each.id === params.get('co-quan')) ?? bodies[0]
  if (!body) return null
  const last = day(params.get('den')) ?? today
  const first = day(params.get('tu')) ?? `${last.slice(0, 4)}-01-01`
  const [from, to] = first <= last ? [first, last] : [last, first]
  return { bodies, body, query: { body: body.id, from, to, open: waits !== null && params.get('loc') === 'chua-tra' } }
}

/** Such a book as its page shows it, with its days and what still waits; null: this body keeps none. */
export async function dayBookView<Line extends DayLine>(asker: Asker, book: DayBook<Line>, params: URLSearchParams) {
  const asked = await dayBookAsked(asker, book, params)
  if (!asked) return null
  const { lang, viewer } = asker
  const { bodies, body, query } = asked
  const words = pageText(lang)
  const here = `/van-ban/di/so/${book.id}`
  const href = (changes: Record<string, string | null>) => `${here}${withParams(params, { ...changes, xong: null })}`
  const order = bookOrder(params)
  const lines = await book.lines(asker.app.db.kysely, { ...query, order }, SHOWN + 1)
  const { office: _own, ...printed } = printedBy(asker)
  const name = words.dayBooks[book.id]
  const back = encodeURIComponent(href({}))
  return {
    id: book.id,
    body: { id: body.id },
    query,
    standing: book.waits
      ? [false, true].map(open => ({
          label: open ? words.notReturnedOnly : words.byDays,
          href: href({ loc: open ? 'chua-tra' : null }),
          current: query.open === open,
        }))
      : [],
    office: body.name,
    name,
    title: titleOf(book, query, lang),
    crumbs: [
      { label: words.outgoing, href: '/van-ban/di' },
      { label: words.book, href: `/van-ban/di/so?co-quan=${body.id}` },
      { label: name },
    ],
    acts: [
      { href: href({ 'thu-tu': otherOrder(order) }), label: words.bookOrder[order], look: 'text' as const },
      { href: `${here}/tep${withParams(params, { xong: null })}`, label: words.toXlsx, look: 'button' as const },
    ],
    tabs: bodyTabs({ bodies, body, words }, id => href({ 'co-quan': id })),
    notice: lines.length > SHOWN ? { kind: 'info' as const, words: words.bookLong({ shown: SHOWN, order }) } : null,
    ...bookTable({ columns: book.columns, lines: lines.slice(0, SHOWN), lang }, line => ({
      key: `${line.id}-${line.n}`,
      href: `/van-ban/di/${line.id}`,
      struck: line.struck,
      act:
        book.waits && line.open && viewer.rights.has('outgoing.issue')
          ? {
              column: book.waits.column,
              href: `/van-ban/di/${line.id}?mo=${book.waits.act}&ve=${back}#bieu-mau`,
              label: words.noteReturn,
            }
          : null,
    })),
    empty: query.open ? words.allReturned : words.dayBookEmpty[book.id],
    more: null,
    printed,
  } satisfies BookView & Record<string, unknown>
}

function titleOf<Line extends DayLine>({ id }: DayBook<Line>, query: Pick<DayQuery, 'open' | 'from' | 'to'>, lang: Lang): string {
  const words = pageText(lang)
  return `${words.dayBooks[id]}, ${query.open ? words.notReturnedYet : words.onDays(query)}`
}

/** The same lines as XLSX; null: there is no such book. */
export async function dayBookFile<Line extends DayLine>(
  asker: Asker,
  book: DayBook<Line>,
  params: URLSearchParams,
): Promise<Response | null> {
  const asked = await dayBookAsked(asker, book, params)
  if (!asked) return null
  const { body, query } = asked
  return bookXlsx({
    file: query.open ? `so-${book.id}-chua-tra` : `so-${book.id}-${query.from}-${query.to}`,
    sheet: pageText(asker.lang).dayBooks[book.id],
    above: [body.name, titleOf(book, query, asker.lang), takenBy(asker)],
    columns: book.columns,
    lines: await book.lines(asker.app.db.kysely, { ...query, order: 'first' }, IN_FILE),
    lang: asker.lang,
  })
}
