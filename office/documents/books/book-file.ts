import type { LoaderFunctionArgs } from 'react-router'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { filterWords } from '../../../casework/lists/said.ts'
import { askedOf } from '../../../casework/index.ts'
import { appContext } from '../../../platform/http/context.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { askerOf } from '../asker.ts'
import { BOOK_LINES, type bookLines } from './book-page.ts'
import { incomingList } from '../list.ts'
import type { BookColumn } from './registers.ts'
import type { DocumentLine } from '../store.ts'
import { documentsText } from '../text.ts'

type Book<Line extends DocumentLine> = {
  readonly name: string
  readonly title: (words: ReturnType<typeof documentsText>, year: string) => string
  readonly columns: ReadonlyArray<BookColumn<Line>>
  readonly lines: (...asked: Parameters<typeof bookLines>) => Promise<Line[]>
}

/** Loader of the file of a book: exactly its rows as its address filters them, from number 1, in the columns of the decree. */
export const bookFile = <Line extends DocumentLine>({ name, title, columns, lines: linesOf }: Book<Line>) =>
  async function loader({ context, url }: LoaderFunctionArgs): Promise<Response> {
    const asker = await askerOf(context.get(appContext))
    const { viewer, lang, world, today } = asker
    const params = url.searchParams
    const year = /^\d{4}$/u.exec(params.get('nam') ?? '')?.[0] ?? today.slice(0, 4)
    const register = { body: viewer.post.bodyId, year, order: 'first' as const }
    const lines = await linesOf(asker, { register, params }, BOOK_LINES)
    const words = documentsText(lang)
    const filter = filterWords(incomingList, askedOf(incomingList, params), lang)
    const content = await writeXlsx([
      {
        name: year,
        title: [
          viewer.post.bodyName,
          title(words, year),
          ...(filter ? [`${words.filters}: ${filter}`] : []),
          `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`,
          ...(lines.length > BOOK_LINES ? [words.bookTooLong(BOOK_LINES)] : []),
        ],
        columns: columns.map(column => ({ header: column.head[lang], width: column.width })),
        rows: lines.slice(0, BOOK_LINES).map(line => columns.map(column => column.cell(line, lang))),
      },
    ])
    return new Response(new Uint8Array(content), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="${name}-${year}.xlsx"`,
        'cache-control': 'private, no-store',
      },
    })
  }
