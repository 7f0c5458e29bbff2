import type { Lang } from '../../kernel/access.ts'
import { writeXlsx } from '../../platform/web/xlsx.ts'
import type { BookColumn } from './column.ts'

type BookFile<Line> = {
  /** Name of the file, without its ending. */
  readonly file: string
  readonly sheet: string
  /** Lines above the table: whose book, which, its filter, who took it out and when. */
  readonly above: readonly string[]
  readonly columns: ReadonlyArray<BookColumn<Line>>
  readonly lines: readonly Line[]
  readonly lang: Lang
}

/** A book of the decree as XLSX: its head, then exactly its columns. */
export async function bookXlsx<Line>({ file, sheet, above, columns, lines, lang }: BookFile<Line>): Promise<Response> {
  const bytes = await writeXlsx([
    {
      name: sheet.slice(0, 31),
      title: above,
      columns: columns.map(column => ({ header: column.head[lang], width: column.width })),
      rows: lines.map(line => columns.map(column => column.cell(line, lang))),
    },
  ])
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${file}.xlsx"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
