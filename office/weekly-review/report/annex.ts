import type { Asker } from '../../../casework/asker.ts'
import { DIMENSIONS } from '../../../casework/index.ts'
import { writeXlsx, type Sheet } from '../../../platform/web/xlsx.ts'
import { BALANCE_COLUMNS } from './document.ts'
import { exportedBy, XLSX } from '../lists/list-file.ts'
import type { ReportFile } from './report-files.ts'
import { weekWords } from './sentences.ts'
import { weeklyText } from '../text.ts'
import { weekNumber } from '../weeks/week.ts'
import { labelOf, type FoundWeek } from '../weeks/week-view.ts'

/** The balance of a week by body, leader, follower and source, one sheet each. */
export async function annexFile(asker: Asker, { period, figures, snapshot }: FoundWeek): Promise<ReportFile> {
  const text = weeklyText(asker.lang)
  const title = [
    `Kết quả theo dõi, đôn đốc thực hiện ý kiến chỉ đạo tuần ${weekNumber(period)}`,
    snapshot ? `${weekWords(figures)}; mã băm ${snapshot.hash.toString('hex')}` : text.listRunning(period),
    exportedBy(asker),
  ]
  const sheets = DIMENSIONS.map((dimension): Sheet => {
    const line = (name: string, row: typeof figures.total) => [name, ...BALANCE_COLUMNS.map(column => column.value(row))]
    const columns = [
      { header: text.dimension[dimension], width: 40 },
      ...BALANCE_COLUMNS.map(({ head }) => ({ header: head, width: 12, kind: 'number' as const })),
    ]
    const rows = figures.by[dimension].map(row =>
      line(row.key === null ? text.none[dimension] : labelOf(row, dimension, asker), row),
    )
    return { name: text.dimension[dimension], title, columns, rows: [...rows, line(text.whole, figures.total)] }
  })
  return { name: `kiem-diem-${period.toLowerCase()}.xlsx`, mediaType: XLSX, bytes: await writeXlsx(sheets) }
}
