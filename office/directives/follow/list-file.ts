import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../../casework/asker.ts'
import { dateInVietnam, timeInVietnam } from '../../../kernel/clock.ts'
import { sheetCsv } from '../../../platform/web/csv.ts'
import { writeXlsx, type SheetCell, type SheetColumn } from '../../../platform/web/xlsx.ts'
import { deadlineWords } from '../../../ui/parts/time/deadline-words.ts'
import { followText } from '../pages/follow/text.ts'
import type { FollowText } from '../pages/follow/text.ts'
import type { FollowAddress } from './address.ts'
import type { OutFile } from './download.ts'
import { EXPORT_MAX, followLines, type FollowLine } from './list.ts'
import { filterWords, keyWords } from './list-view.ts'

/** The list of an address as XLSX or CSV: exactly the rows of the page, with the filter in words, the day and who took it. */
export async function followFile(asker: Asker, address: FollowAddress, csv: boolean): Promise<OutFile> {
  const text = followText(asker.lang)
  const lines = await followLines(asker, address, { limit: EXPORT_MAX + 1, offset: 0 })
  const { viewer, world } = asker
  const { instant } = world.clock.now()
  const when = `${timeInVietnam(instant)}, ${formatDate(dateInVietnam(instant))}`
  const title = [
    text.title,
    await filterWords(asker, address, await keyWords(asker, address)),
    text.exportedBy({ name: `${viewer.personName}, ${viewer.post.title}, ${viewer.post.bodyName}`, when }),
    ...(lines.length > EXPORT_MAX ? [text.exportCut(EXPORT_MAX)] : []),
  ]
  const columns = columnsOf(text)
  const rows = lines.slice(0, EXPORT_MAX).map(line => cellsOf(line, asker))
  const name = `theo-doi-${address.subset}-${asker.today}`
  if (csv)
    return {
      name: `${name}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: await sheetCsv(
        title,
        columns.map(column => column.header),
        rows,
      ),
    }
  return {
    name: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await writeXlsx([{ name: text.list[address.subset], title, columns, rows }]),
  }
}

function columnsOf({ row }: FollowText): SheetColumn[] {
  return [
    { header: row.code, width: 14 },
    { header: row.title, width: 60 },
    { header: row.lead, width: 28 },
    { header: row.assigner, width: 20 },
    { header: row.follower, width: 20 },
    { header: row.received, width: 12, kind: 'date' },
    { header: row.due, width: 12, kind: 'date' },
    { header: row.originalDue, width: 12, kind: 'date' },
    { header: row.extensions, width: 10, kind: 'number' },
    { header: row.deadline, width: 22 },
    { header: row.state, width: 16 },
    { header: row.result, width: 40 },
    { header: row.reason, width: 36 },
  ]
}

function cellsOf(line: FollowLine, { lang, today }: Asker): SheetCell[] {
  const deadline = deadlineWords(line.deadline, today, lang).replaceAll('\u00A0', ' ')
  const { code, title, lead, assigner, follower, receivedOn, dueOn, originalDueOn, extensions, state, result, reason } = line
  return [code, title, lead, assigner, follower, receivedOn, dueOn, originalDueOn, extensions, deadline, state, result, reason]
}
