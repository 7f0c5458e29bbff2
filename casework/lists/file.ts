import { sheetCsv } from '../../platform/web/csv.ts'
import { writeXlsx, type SheetCell, type SheetColumn } from '../../platform/web/xlsx.ts'
import type { Asker } from '../asker.ts'
import { caseworkText } from '../text.ts'
import { whenWords } from '../clocks/when-words.ts'
import { cellText } from './cell.ts'
import type { ListAsked, ListColumn, ListDef, ListLine } from './declare.ts'
import { filterWords } from './said.ts'
import { listLines } from './store.ts'

/** Longer lists are narrowed by their days, and the file says so. */
const LINES = 20_000

export type ListFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** Exactly the rows of the list as its address filters it, every page of it, as XLSX or CSV. */
export async function listFile<Facts>(
  asker: Asker,
  { list, asked, csv }: { readonly list: ListDef<Facts>; readonly asked: ListAsked; readonly csv: boolean },
): Promise<ListFile> {
  const { viewer, lang, world } = asker
  const head = await list.head?.(asker, asked)
  const lines = await listLines(asker, { list, asked: { ...asked, after: null, page: 1 }, limit: LINES })
  const columns = inFile(list)
  const tab = list.tabs[asked.tab]?.label[lang] ?? ''
  const filter = head?.said ?? [tab, filterWords(list, asked, lang)].filter(Boolean).join(', ')
  // A hidden tab names the page; the filter says it already.
  const name = list.tabsHidden ? list.title[lang] : (head?.title ?? list.title[lang])
  const file = typeof list.file === 'string' ? list.file : list.file(asker, asked)
  const title = [
    viewer.post.bodyName,
    `${name}: ${filter}`,
    `${viewer.personName}, ${whenWords(world.clock.now().instant, lang)}`,
    ...(lines.length > LINES ? [caseworkText(lang).listCut(LINES)] : []),
  ]
  const sheet = columns.map(({ head, file }): SheetColumn => ({
    header: (file.head ?? head)[lang],
    width: file.width,
    kind: file.kind,
  }))
  const rows = lines.slice(0, LINES).map(line => columns.map(column => fileValue(column, line, asker)))
  if (csv)
    return {
      name: `${file}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: await sheetCsv(
        title,
        sheet.map(column => column.header),
        rows,
      ),
    }
  const bytes = await writeXlsx([{ name: list.title[lang], title, columns: sheet, rows }])
  return { name: `${file}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
}

type FileColumn<Line> = ListColumn<Line> & { readonly file: NonNullable<ListColumn<Line>['file']> }

/** Columns that leave the house, in their order. */
export function inFile<Facts>({ columns }: ListDef<Facts>): Array<FileColumn<ListLine & Facts>> {
  return columns.flatMap(column => (column.file ? [{ ...column, file: column.file }] : []))
}

/** What a line says in a column of the file. */
export function fileValue<Line>(column: FileColumn<Line>, line: Line, asker: Asker): SheetCell {
  return column.file.value ? column.file.value(line, asker) : cellText(column.cell?.(line, asker) ?? null)
}
