import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { bookLines, OUTGOING_BOOK } from '../../books/book.ts'
import { bookAsked, IN_FILE } from '../../books/book-view.ts'
import { bookXlsx } from '../../books/book-xlsx.ts'
import { seriesName } from '../../../../records/index.ts'
import { pageText } from '../text.ts'

/** The register as XLSX, in the ten columns of the decree. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const asked = await bookAsked(asker, new URL(request.url).searchParams)
  if (!asked?.series) throw notFound()
  const { body, series } = asked
  const { key, period } = series
  const name = series.name ?? seriesName(key)
  return bookXlsx(asker, {
    file: `so-van-ban-di-${period}`,
    sheet: `${name} ${period}`,
    body: body.name,
    title: pageText(asker.lang).bookOf({ name, period }),
    columns: OUTGOING_BOOK,
    lines: await bookLines(asker.app.db.kysely, { body: body.id, series: key, period, order: 'first' }, IN_FILE),
  })
}
