import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { writeXlsx } from '../../../platform/xlsx.ts'
import { asResponse } from '../as-response.ts'
import { bookLines, OUTGOING_BOOK } from '../book.ts'
import { bookAsked, IN_FILE } from '../book-view.ts'
import { seriesName } from '../series.ts'
import { whenWords } from '../../../casework/when-words.ts'
import { pageText } from './text.ts'

/** The register as XLSX, in the ten columns of the decree. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { lang, app, viewer, world } = asker
  const asked = await bookAsked(asker, new URL(request.url).searchParams)
  if (!asked?.series) throw notFound()
  const { body, series } = asked
  const lines = await bookLines(app.db.kysely, { body: body.id, series: series.key, period: series.period }, IN_FILE)
  const name = series.name ?? seriesName(series.key)
  const bytes = await writeXlsx([
    {
      name: `${name} ${series.period}`.slice(0, 31),
      title: [
        body.name,
        pageText(lang).bookOf({ name, period: series.period }),
        `${viewer.personName}, ${whenWords(world.clock.now().instant)}`,
      ],
      columns: OUTGOING_BOOK.map(column => ({ header: column.head[lang], width: column.width })),
      rows: lines.map(line => OUTGOING_BOOK.map(column => column.cell(line, lang))),
    },
  ])
  return asResponse({
    name: `so-van-ban-di-${series.period}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
    inline: false,
  })
}
