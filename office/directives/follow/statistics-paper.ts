import { formatDateCited, formatNumber } from '@kheo/viet-text'
import { writeDocx, type OfficialDocument, type Table } from '@kheo/official-document/write'
import type { Asker } from '../../../casework/asker.ts'
import { followText } from '../pages/follow/text.ts'
import type { FollowAddress } from './address.ts'
import { DOCX, type OutFile } from './download.ts'
import type { FollowRow } from '../pages/follow/counts.ts'
import { paperHead } from './letterhead.ts'
import { followView } from './view.ts'

/** The table of directives as a Word document with letterhead, title, period and place to sign (A087); exceptions stand under the table. */
export async function statisticsPaper(asker: Asker, address: FollowAddress): Promise<OutFile> {
  const view = await followView(asker, { ...address, expanded: true })
  const text = followText('vi')
  const head = await paperHead(asker)
  const document: OfficialDocument = {
    ...head,
    abstract: `Thống kê tình hình thực hiện ý kiến chỉ đạo, ${text.by[view.dimension].toLowerCase()} (từ ngày ${formatDateCited(view.from)} đến ngày ${formatDateCited(view.to)})`,
    body: [
      {
        kind: 'paragraph',
        text: `Số liệu đang mở tính đến ngày ${formatDateCited(asker.today)}; số hoàn thành tính từ ngày ${formatDateCited(view.from)} đến ngày ${formatDateCited(view.to)}.`,
      },
      { kind: 'landscape', body: [tableOf([...view.rows, ...view.localRows], view.total, text.dimension[view.dimension])] },
      { kind: 'paragraph', text: exceptionWords(view.exceptions, text) },
    ],
  }
  return { name: `thong-ke-${asker.today}.docx`, mediaType: DOCX, bytes: await writeDocx(document) }
}

export function exceptionWords(
  exceptions: ReadonlyArray<{ readonly name: string; readonly reason: string }>,
  text: ReturnType<typeof followText>,
): string {
  return exceptions.length === 0
    ? text.noExceptions
    : text.exceptions(exceptions.map(each => `${each.name} (${each.reason})`).join('; '))
}

const COLUMNS: ReadonlyArray<{ readonly head: string; readonly value: (row: FollowRow) => number }> = [
  { head: 'Chưa thực hiện, trong hạn', value: row => row.newInTime },
  { head: 'Chưa thực hiện, quá hạn', value: row => row.newLate },
  { head: 'Đang thực hiện, trong hạn', value: row => row.workInTime },
  { head: 'Đang thực hiện, quá hạn', value: row => row.workLate },
  { head: 'Chờ xác nhận', value: row => row.waiting },
  { head: 'Hoàn thành đúng hạn', value: row => row.doneInTime },
  { head: 'Hoàn thành quá hạn', value: row => row.doneLate },
  { head: 'Tổng', value: row => row.total },
]

function tableOf(rows: readonly FollowRow[], total: FollowRow, of: string): Table {
  return {
    kind: 'table',
    columns: [{ width: 10, align: 'center' }, { width: 70 }, ...COLUMNS.map(() => ({ width: 18, align: 'right' as const }))],
    header: [['STT', of, ...COLUMNS.map(column => column.head)]],
    rows: rows.map((row, i) => [String(i + 1), row.name, ...COLUMNS.map(column => formatNumber(column.value(row)))]),
    total: [[{ text: 'Tổng cộng', colspan: 2, align: 'center' }, ...COLUMNS.map(column => formatNumber(column.value(total)))]],
  }
}
