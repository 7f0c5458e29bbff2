import { formatDate } from '@kheo/viet-text'
import { timeInVietnam, dateInVietnam } from '../../kernel/clock.ts'
import { sheetCsv } from '../../platform/web/csv.ts'
import { writeXlsx, type SheetCell, type SheetColumn } from '../../platform/web/xlsx.ts'
import { deadlineWords } from '../../ui/parts/time/deadline-words.ts'
import type { Asker } from '../asker.ts'
import { inbox, type InboxCursor } from '../inbox/inbox.ts'
import type { MatterRow } from '../lists/matter-row.ts'
import { newestProcess, processOf, loadedProcesses } from '../registry.ts'
import { deadlineView } from '../lists/row-view.ts'
import { caseworkText } from '../text.ts'
import { TABS, workAddress, type WorkAddress } from '../inbox/work-query.ts'

/** Longer lists are cut, and the file says so. */
export const EXPORT_MAX = 5000
const PER_PAGE = 200

export type Exported = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }

/** The list of an inbox address as a file: the filter in words, the day and who took it stand above the table. */
export async function exportWork(asker: Asker, url: URL): Promise<Exported> {
  const address = workAddress(url.searchParams)
  const rows = await allRows(asker, address)
  const title = titleOf(asker, address, rows.length)
  const columns = columnsOf(asker)
  const cells = rows.map(row => cellsOf(row, asker))
  const name = `viec-${asker.today}`
  if (url.searchParams.get('dang') === 'csv')
    return {
      name: `${name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: await sheetCsv(
        title,
        columns.map(column => column.header),
        cells,
      ),
    }
  const content = await writeXlsx([{ name: caseworkText(asker.lang).exported, title, columns, rows: cells }])
  return { name: `${name}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content }
}

/** Page by page through the same keyset as the list itself: nothing else than the list shows is read. */
async function allRows({ app, viewer }: Asker, address: WorkAddress): Promise<MatterRow[]> {
  const rows: MatterRow[] = []
  let after: InboxCursor | null = null
  do {
    const page: Awaited<ReturnType<typeof inbox>> = await inbox(app.db.kysely, viewer, {
      lanes: TABS[address.tab],
      process: address.process ?? undefined,
      after,
      limit: PER_PAGE,
    })
    rows.push(...page.rows)
    after = page.next
  } while (after && rows.length < EXPORT_MAX)
  return rows.slice(0, EXPORT_MAX)
}

function titleOf({ viewer, lang, world }: Asker, address: WorkAddress, count: number): string[] {
  const text = caseworkText(lang)
  const known = loadedProcesses().some(process => process.id === address.process)
  const kind = address.process && known ? newestProcess(address.process).names[lang] : null
  const { instant } = world.clock.now()
  const when = `${timeInVietnam(instant)}, ${formatDate(dateInVietnam(instant))}`
  return [
    text.exported,
    text.exportFilter({ tab: text.tabs[address.tab], kind }),
    text.exportedBy({ name: `${viewer.personName}, ${viewer.post.title}, ${viewer.post.bodyName}`, when }),
    ...(count >= EXPORT_MAX ? [text.exportCut(EXPORT_MAX)] : []),
  ]
}

function columnsOf({ lang }: Asker): SheetColumn[] {
  const head = caseworkText(lang).exportColumns
  return [
    { header: head.code, width: 14 },
    { header: head.title, width: 60 },
    { header: head.kind, width: 18 },
    { header: head.state, width: 16 },
    { header: head.holder, width: 26 },
    { header: head.person, width: 20 },
    { header: head.assigner, width: 24 },
    { header: head.received, width: 12, kind: 'date' },
    { header: head.due, width: 12, kind: 'date' },
    { header: head.originalDue, width: 12, kind: 'date' },
    { header: head.deadline, width: 22 },
  ]
}

function cellsOf(row: MatterRow, { lang, reader, today }: Asker): SheetCell[] {
  const process = processOf(row.process, row.version)
  return [
    row.code,
    row.title,
    process.names[lang],
    process.stateNames[row.state]?.[lang] ?? row.state,
    [row.holder.bodyName, row.holder.unitName].filter(part => part).join(', '),
    row.holder.personName,
    row.assigner ? `${row.assigner.title} ${row.assigner.personName}` : null,
    row.receivedOn,
    row.dueOn,
    row.originalDueOn,
    deadlineWords(deadlineView(row, reader.at), today, lang).replaceAll('\u00A0', ' '),
  ]
}
