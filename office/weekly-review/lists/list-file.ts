import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { dateInVietnam, timeInVietnam } from '../../../kernel/clock.ts'
import { sheetCsv } from '../../../platform/web/csv.ts'
import { writeXlsx, type SheetCell, type SheetColumn } from '../../../platform/web/xlsx.ts'
import type { ListAddress } from './list-query.ts'
import { EXPORT_MAX, listRow, ofWords, rowsOfAddress, type ListRow } from './list-view.ts'
import type { ReportFile } from '../report/report-files.ts'
import { weeklyText, type WeeklyText } from '../text.ts'
import type { FoundWeek } from '../weeks/week-view.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A list as a file, with the filter in words, the day and who took it above the table. */
export async function listFile(
  asker: Asker,
  found: FoundWeek,
  asked: { address: ListAddress; csv: boolean },
): Promise<ReportFile> {
  const text = weeklyText(asker.lang)
  const { address } = asked
  const rows = (await rowsOfAddress(asker, found, { address, limit: EXPORT_MAX + 1, offset: 0 })).map(row =>
    listRow(row, asker, found),
  )
  const list = text.list[address.subset]
  const title = [
    text.listFilter({ list, of: ofWords(asker, found, address), words: address.words }),
    found.snapshot ? text.listFrozen(found.period) : text.listRunning(found.period),
    exportedBy(asker),
    ...(rows.length > EXPORT_MAX ? [text.exportCut(EXPORT_MAX)] : []),
  ]
  const columns = columnsOf(text)
  const cells = rows.slice(0, EXPORT_MAX).map(cellsOf)
  const name = `${found.period.toLowerCase()}-${address.subset}`
  if (asked.csv)
    return {
      name: `${name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: await sheetCsv(
        title,
        columns.map(column => column.header),
        cells,
      ),
    }
  return { name: `${name}.xlsx`, mediaType: XLSX, bytes: await writeXlsx([{ name: list, title, columns, rows: cells }]) }
}

/** Who took a file and when. */
export function exportedBy({ viewer, world, lang }: Asker): string {
  const { instant } = world.clock.now()
  const when = `${timeInVietnam(instant)}, ${formatDate(dateInVietnam(instant))}`
  return weeklyText(lang).exportedBy({ name: `${viewer.personName}, ${viewer.post.title}, ${viewer.post.bodyName}`, when })
}

function columnsOf({ row }: WeeklyText): SheetColumn[] {
  return [
    { header: row.code, width: 14 },
    { header: row.title, width: 60 },
    { header: row.lead, width: 28 },
    { header: row.assigner, width: 20 },
    { header: row.follower, width: 20 },
    { header: row.due, width: 12, kind: 'date' },
    { header: row.originalDue, width: 12, kind: 'date' },
    { header: row.state, width: 18 },
    { header: row.reason, width: 36 },
    { header: row.proposal, width: 36 },
  ]
}

function cellsOf(row: ListRow): SheetCell[] {
  return [
    row.code,
    row.title,
    row.bodyName,
    row.assignerName,
    row.followerName,
    row.dueOn,
    row.originalDueOn,
    row.stateWords,
    row.reason,
    row.proposal,
  ]
}
