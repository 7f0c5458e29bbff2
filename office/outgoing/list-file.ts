import type { Asker } from '../../casework/asker.ts'
import type { Lang } from '../../kernel/access.ts'
import { formatDate } from '@kheo/viet-text'
import { bookXlsx } from './book-xlsx.ts'
import type { ListQuery } from './list-query.ts'
import { listRow } from './list-row.ts'
import { outgoingLines, type OutgoingLine } from './list-store.ts'
import { pageText } from './pages/text.ts'

/** Longer lists are narrowed by their days. */
export const IN_LIST_FILE = 20_000

type Cell = (row: ReturnType<typeof listRow>) => string
const COLUMNS: ReadonlyArray<{
  readonly head: keyof ReturnType<typeof pageText> & `${string}Column`
  readonly width: number
  readonly cell: Cell
}> = [
  { head: 'numberColumn', width: 18, cell: row => row.designation || row.code },
  { head: 'documentColumn', width: 60, cell: row => row.title },
  { head: 'signerColumn', width: 24, cell: row => row.signer },
  { head: 'withColumn', width: 24, cell: row => row.withWhom },
  { head: 'dayColumn', width: 12, cell: row => row.day },
  { head: 'stateColumn', width: 18, cell: row => row.state },
]

/** The list of drafts and outgoing documents as it is filtered, every row of it, as XLSX. */
export async function listFile(asker: Asker, query: ListQuery): Promise<Response> {
  const { app, viewer, lang } = asker
  const words = pageText(lang)
  const lines = await outgoingLines(app.db.kysely, viewer, { ...query, after: null }, IN_LIST_FILE)
  const titles = { vi: pageText('vi'), en: pageText('en') }
  return bookXlsx(asker, {
    file: 'van-ban-di',
    sheet: words.outgoing,
    body: viewer.post.bodyName,
    title: [words.outgoing, words.tabs[query.tab], filterWords(query, lang)].filter(Boolean).join(': '),
    columns: COLUMNS.map(({ head, width, cell }) => ({
      id: head,
      head: { vi: String(titles.vi[head]), en: String(titles.en[head]) },
      width,
      cell: (line: OutgoingLine, inLang: Lang) => cell(listRow(line, inLang)),
    })),
    lines: lines.slice(0, IN_LIST_FILE),
  })
}

/** The filter in words, above the table of the file. */
function filterWords({ text, from, to }: ListQuery, lang: Lang): string {
  const words = pageText(lang)
  return [
    text ? `“${text}”` : '',
    from ? `${words.begunFrom} ${formatDate(from)}` : '',
    to ? `${words.begunUntil} ${formatDate(to)}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
