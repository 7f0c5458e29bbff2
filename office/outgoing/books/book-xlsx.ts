import type { Asker } from '../../../casework/asker.ts'
import { whenWords } from '../../../casework/clocks/when-words.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { asResponse } from '../paper/as-response.ts'
import type { BookColumn } from './book-column.ts'

type Printed<Line> = {
  /** Name of the file, without its ending. */
  readonly file: string
  readonly sheet: string
  readonly body: string
  readonly title: string
  readonly columns: ReadonlyArray<BookColumn<Line>>
  readonly lines: readonly Line[]
}

/** A book of the decree as XLSX: its body, its title, who took it out and when, then exactly its columns. */
export async function bookXlsx<Line>(
  { viewer, world, lang }: Asker,
  { file, sheet, body, title, columns, lines }: Printed<Line>,
): Promise<Response> {
  const bytes = await writeXlsx([
    {
      name: sheet.slice(0, 31),
      title: [body, title, `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`],
      columns: columns.map(column => ({ header: column.head[lang], width: column.width })),
      rows: lines.map(line => columns.map(column => column.cell(line, lang))),
    },
  ])
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return asResponse({ name: `${file}.xlsx`, mediaType, bytes, inline: false })
}
