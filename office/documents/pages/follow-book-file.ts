import type { LoaderFunctionArgs } from 'react-router'
import { whenWords } from '../../../casework/when-words.ts'
import { appContext } from '../../../platform/http/context.ts'
import { writeXlsx } from '../../../platform/xlsx.ts'
import { askerOf } from '../asker.ts'
import { FOLLOW_BOOK, followLines } from '../follow-book.ts'
import { listQuery } from '../list-query.ts'
import { documentsText } from '../text.ts'

const LINES = 20_000

/** The same book as XLSX, in its seven columns. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang, world, today } = await askerOf(context.get(appContext))
  const params = new URL(request.url).searchParams
  const year = /^\d{4}$/u.exec(params.get('nam') ?? '')?.[0] ?? today.slice(0, 4)
  const query = { ...listQuery(params, { body: viewer.post.bodyId, year, order: 'first' }), tab: 'tat-ca' as const }
  const lines = await followLines(app.db.kysely, viewer, query, LINES)
  const title = documentsText(lang).followBookOf(year)
  const content = await writeXlsx([
    {
      name: String(year),
      title: [viewer.post.bodyName, title, `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`],
      columns: FOLLOW_BOOK.map(column => ({ header: column.head[lang], width: column.width })),
      rows: lines.slice(0, LINES).map(line => FOLLOW_BOOK.map(column => column.cell(line, lang))),
    },
  ])
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="so-theo-doi-giai-quyet-${year}.xlsx"`,
      'cache-control': 'private, no-store',
    },
  })
}
