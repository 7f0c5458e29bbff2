import type { Asker } from '../../../casework/asker.ts'
import { bookLines, bookSeries, OUTGOING_BOOK, type BookLine } from './book.ts'
import { issuersFor } from '../paper/letterhead.ts'
import { withParams } from '../../../casework/lists/address.ts'
import { seriesName } from '../../../records/index.ts'

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

export async function bookView(asker: Asker, params: URLSearchParams) {
  const asked = await bookAsked(asker, params)
  if (!asked) return null
  const { bodies, body, all, series } = asked
  const { lang } = asker
  const order = params.get('thu-tu') === 'tu-dau' ? 'first' : 'latest'
  const lines = series
    ? await bookLines(asker.app.db.kysely, { body: body.id, series: series.key, period: series.period, order }, SHOWN + 1)
    : []
  const href = (changes: Record<string, string | null>) => `/van-ban/di/so${withParams(params, changes)}`
  return {
    body: { id: body.id, name: body.name },
    bodies: bodies.map(each => ({
      label: each.name,
      href: href({ 'co-quan': each.id, so: null, ky: null }),
      current: each.id === body.id,
    })),
    series: series
      ? { key: series.key, period: series.period, name: series.name ?? seriesName(series.key), last: series.last }
      : null,
    all: all.map(each => ({
      label: `${each.name ?? seriesName(each.key)}, ${each.period}`,
      href: href({ so: each.key, ky: each.period }),
      current: each.key === series?.key && each.period === series.period,
    })),
    heads: OUTGOING_BOOK.map(column => column.head[lang]),
    rows: lines.slice(0, SHOWN).map(line => ({
      href: line.id === null ? null : line.process === 'van-ban-di' ? `/van-ban/di/${line.id}` : `/viec/${line.id}`,
      key: `${line.number}${line.suffix}`,
      struck: struck(line),
      cells: OUTGOING_BOOK.map(column => column.cell(line, lang)),
    })),
    more: lines.length > SHOWN,
    order: { now: order, href: href({ 'thu-tu': order === 'latest' ? 'tu-dau' : null }) } as const,
    fileHref: `/van-ban/di/so/tep${withParams(params, {})}`,
  }
}

const struck = ({ state }: BookLine): boolean => state === 'cancelled' || state === 'recalled'
