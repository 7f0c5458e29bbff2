import type { Asker } from '../../../casework/asker.ts'
import { isPlainDate, type PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { readDate } from '../../../ui/format.ts'
import type { BookColumn } from './book-column.ts'
import { IN_FILE, SHOWN } from './book-view.ts'
import { bookXlsx } from './book-xlsx.ts'
import { issuersFor } from '../paper/letterhead.ts'
import { withParams } from '../../../casework/lists/address.ts'
import { pageText } from '../pages/text.ts'

/** The lines of a body's book on a stretch of days; `open`: those that wait for something, whatever their day. */
type DayQuery = {
  readonly body: Uuid
  readonly from: PlainDate
  readonly to: PlainDate
  readonly open: boolean
  readonly order: 'latest' | 'first'
}

/** A line knows its document, and how it stands. */
export type DayLine = { readonly id: Uuid; readonly n: number; readonly struck: boolean; readonly open: boolean }

/** A book that is written day by day, in the columns of the decree. */
export type DayBook<Line extends DayLine> = {
  readonly id: 'buu-dien' | 'ban-luu'
  readonly columns: ReadonlyArray<BookColumn<Line>>
  readonly lines: (db: Reader, query: DayQuery, limit: number) => Promise<Line[]>
  /** Column that names the document, and the one in which an open line says what it waits for. */
  readonly document: string
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

/** Everything on the page of such a book. */
export async function dayBookView<Line extends DayLine>(asker: Asker, book: DayBook<Line>, params: URLSearchParams) {
  const asked = await dayBookAsked(asker, book, params)
  if (!asked) return null
  const { lang, viewer } = asker
  const { bodies, body, query } = asked
  const here = `/van-ban/di/so/${book.id}`
  const href = (changes: Record<string, string | null>) => `${here}${withParams(params, { ...changes, xong: null })}`
  const order = params.get('thu-tu') === 'tu-dau' ? 'first' : 'latest'
  const lines = await book.lines(asker.app.db.kysely, { ...query, order }, SHOWN + 1)
  const mayAct = book.waits !== null && viewer.rights.has('outgoing.issue')
  return {
    id: book.id,
    body: { id: body.id, name: body.name },
    bodies: bodies.map(each => ({ label: each.name, href: href({ 'co-quan': each.id }), current: each.id === body.id })),
    query,
    standing: book.waits
      ? [false, true].map(open => ({ open, href: href({ loc: open ? 'chua-tra' : null }), current: query.open === open }))
      : [],
    columns: book.columns.map(({ id, head }) => ({ id, head: head[lang] })),
    document: book.document,
    waits: book.waits?.column ?? null,
    rows: lines.slice(0, SHOWN).map(line => ({
      key: `${line.id}-${line.n}`,
      id: line.id,
      struck: line.struck,
      cells: book.columns.map(column => column.cell(line, lang)),
      actHref:
        mayAct && line.open && book.waits
          ? `/van-ban/di/${line.id}?mo=${book.waits.act}&ve=${encodeURIComponent(href({}))}#bieu-mau`
          : null,
    })),
    more: lines.length > SHOWN,
    order: { now: order, href: href({ 'thu-tu': order === 'latest' ? 'tu-dau' : null }) } as const,
    fileHref: `${here}/tep${withParams(params, { xong: null })}`,
  }
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
  const words = pageText(asker.lang)
  const lines = await book.lines(asker.app.db.kysely, { ...query, order: 'first' }, IN_FILE)
  return bookXlsx(asker, {
    file: query.open ? `so-${book.id}-chua-tra` : `so-${book.id}-${query.from}-${query.to}`,
    sheet: words.dayBooks[book.id],
    body: body.name,
    title: `${words.dayBooks[book.id]}, ${query.open ? words.notReturnedYet : words.onDays(query)}`,
    columns: book.columns,
    lines,
  })
}
