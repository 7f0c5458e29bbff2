import { printedBy, type Asker } from '../../../casework/asker.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { bookOrder, bookTable, bookXlsx, otherOrder, type BookView, seriesName } from '../../../records/index.ts'
import { pageText, type PageText } from '../pages/text.ts'
import { bookLines, bookSeries, OUTGOING_BOOK, type BookLine } from './book.ts'
import { issuersFor } from '../paper/letterhead.ts'
import { withParams } from '../../../casework/lists/address.ts'

/** A printed register of a year fits; a longer one goes to the file. */
export const SHOWN = 5000
export const IN_FILE = 50_000

/** Which register is asked for: body, series, period; the newest of the own body when the address does not say. */
export async function bookAsked({ app, viewer, today }: Asker, params: URLSearchParams) {
  const bodies = await issuersFor(app.db.kysely, viewer.post.bodyId, today)
  const body = bodies.find(each => each.id === params.get('co-quan')) ?? bodies[0]
  if (!body) return null
  const all = await bookSeries(app.db.kysely, body.id)
  const year = today.slice(0, 4)
  const series =
    all.find(each => each.key === params.get('so') && each.period === params.get('ky')) ??
    all.find(each => each.key === params.get('so')) ??
    all.find(each => each.period === year) ??
    all[0] ??
    null
  return { bodies, body, all, series }
}

/** The book as its page shows it; null: this body numbers nothing. */
export async function bookView(asker: Asker, params: URLSearchParams): Promise<BookView | null> {
  const asked = await bookAsked(asker, params)
  if (!asked) return null
  const { bodies, body, all, series } = asked
  const { lang, viewer, app } = asker
  const words = pageText(lang)
  const order = bookOrder(params)
  const lines = series
    ? await bookLines(app.db.kysely, { body: body.id, series: series.key, period: series.period, order }, SHOWN + 1)
    : []
  const href = (changes: Record<string, string | null>) => `/van-ban/di/so${withParams(params, changes)}`
  const { office: _own, ...printed } = printedBy(asker)
  return {
    office: body.name,
    name: words.book,
    title: series ? words.bookOf({ name: nameOf(series), period: series.period }) : words.book,
    note: series ? words.bookLast(series.last) : undefined,
    crumbs: [{ label: words.outgoing, href: '/van-ban/di' }, { label: words.book }],
    acts: [
      ...(viewer.rights.has('outgoing.registers')
        ? [{ href: `/van-ban/di/so/quan-ly?co-quan=${body.id}`, label: words.keepRegisters, look: 'button' as const }]
        : []),
      { href: href({ 'thu-tu': otherOrder(order) }), label: words.bookOrder[order], look: 'text' },
      { href: `/van-ban/di/so/tep${withParams(params, {})}`, label: words.toXlsx, look: 'button' },
      ...DAY_BOOKS.map(id => ({
        href: `/van-ban/di/so/${id}?co-quan=${body.id}`,
        label: words.dayBooks[id],
        look: 'text' as const,
      })),
    ],
    tabs: bodyTabs({ bodies, body, words }, id => href({ 'co-quan': id, so: null, ky: null })),
    registers: {
      label: words.registersOfBody,
      items: all.map(each => ({
        label: `${nameOf(each)}, ${each.period}`,
        href: href({ so: each.key, ky: each.period }),
        current: each.key === series?.key && each.period === series.period,
      })),
    },
    notice: lines.length > SHOWN ? { kind: 'info', words: words.bookLong({ shown: SHOWN, order }) } : null,
    ...bookTable({ columns: OUTGOING_BOOK, lines: lines.slice(0, SHOWN), lang }, line => ({
      key: `${line.number}${line.suffix}`,
      href: hrefOf(line),
      struck: line.state === 'cancelled' || line.state === 'recalled',
    })),
    empty: words.bookEmpty,
    more: null,
    printed,
  }
}

/** Books of the decree that stand beside it. */
const DAY_BOOKS = ['buu-dien', 'ban-luu'] as const
const nameOf = ({ name, key }: { readonly name: string | null; readonly key: string }): string => name ?? seriesName(key)

function hrefOf({ id, process }: BookLine): string | null {
  if (id === null) return null
  return process === 'van-ban-di' ? `/van-ban/di/${id}` : `/viec/${id}`
}

type Bodies = { readonly bodies: ReadonlyArray<Named>; readonly body: Named; readonly words: PageText }
type Named = { readonly id: Uuid; readonly name: string }

/** Bodies whose books one keeps, as tabs. */
export function bodyTabs({ bodies, body, words }: Bodies, href: (id: Uuid) => string): BookView['tabs'] {
  const items = bodies.map(each => ({ label: each.name, href: href(each.id), current: each.id === body.id }))
  return { label: words.issuer, items }
}

/** The register as XLSX, in the ten columns of the decree; null: there is none. */
export async function bookFile(asker: Asker, params: URLSearchParams): Promise<Response | null> {
  const asked = await bookAsked(asker, params)
  if (!asked?.series) return null
  const { body, series } = asked
  const { key, period } = series
  const name = nameOf(series)
  return bookXlsx({
    file: `so-van-ban-di-${period}`,
    sheet: `${name} ${period}`,
    above: [body.name, pageText(asker.lang).bookOf({ name, period }), takenBy(asker)],
    columns: OUTGOING_BOOK,
    lines: await bookLines(asker.app.db.kysely, { body: body.id, series: key, period, order: 'first' }, IN_FILE),
    lang: asker.lang,
  })
}

/** Who took a book out, and when. */
export const takenBy = ({ viewer, world, lang }: Asker): string =>
  `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`
