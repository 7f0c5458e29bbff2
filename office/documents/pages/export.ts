import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { writeXlsx } from '../../../platform/xlsx.ts'
import { askerOf } from '../asker.ts'
import { BOOK_LINES } from '../book-page.ts'
import { listQuery } from '../list-query.ts'
import { filterWords } from '../list-view.ts'
import { bookCells, bookHeads, INCOMING_BOOK } from '../registers.ts'
import { documentLines } from '../store.ts'
import { documentsText } from '../text.ts'
import { whenWords } from '../../../casework/when-words.ts'

/** Exactly the rows of the list or register as it is filtered, in the ten columns of the book. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app, viewer, lang, world } = await askerOf(context.get(appContext))
  const params = new URL(request.url).searchParams
  const year = /^\d{4}$/u.exec(params.get('so') ?? '')?.[0]
  const query = {
    ...listQuery(params, year && viewer.rights.has('records.book') ? { body: viewer.post.bodyId, year, order: 'first' } : null),
    after: null,
  }
  const words = documentsText(lang)
  const lines = await documentLines(app.db.kysely, viewer, query, BOOK_LINES)
  const filter = filterWords(query, lang)
  const title = [
    viewer.post.bodyName,
    query.register ? words.bookOf(query.register.year) : `${words.incoming}: ${words.tabs[query.tab]}`,
    ...(filter ? [`${words.filters}: ${filter}`] : []),
    `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`,
    ...(lines.length > BOOK_LINES ? [words.bookTooLong(BOOK_LINES)] : []),
  ]
  const heads = bookHeads(lang)
  const content = await writeXlsx([
    {
      name: query.register ? `${words.numberColumn} ${query.register.year}` : words.incoming,
      title,
      columns: INCOMING_BOOK.map((column, i) => ({ header: heads[i] ?? column.id, width: column.width })),
      rows: lines.slice(0, BOOK_LINES).map(line => bookCells(line, lang)),
    },
  ])
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="so-van-ban-den.xlsx"`,
      'cache-control': 'private, no-store',
    },
  })
}
