import type { Lang } from '../../../kernel/access.ts'
import type { Named } from '../../../kernel/module.ts'
import { RETENTIONS } from '../terms.ts'
import type { PlanEntry } from './store.ts'

type PlanColumn = {
  readonly id: string
  readonly head: Named
  readonly width: number
  readonly cell: (line: PlanEntry, lang: Lang) => string
}

const retentionWords = (code: string, lang: Lang): string =>
  Object.entries(RETENTIONS).find(([known]) => known === code)?.[1][lang] ?? code

/** Danh mục hồ sơ: the five columns of Phụ lục V, Nghị định 30/2020/NĐ-CP, in their order. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [
  {
    id: 'notation',
    head: { vi: 'Số và ký hiệu hồ sơ', en: 'Number and sign of the file' },
    width: 16,
    cell: line => line.notation,
  },
  {
    id: 'title',
    head: { vi: 'Tên đề mục và tiêu đề hồ sơ', en: 'Heading and title of the file' },
    width: 60,
    cell: line => line.title,
  },
  {
    id: 'retention',
    head: { vi: 'Thời hạn bảo quản', en: 'Kept for' },
    width: 16,
    cell: (line, lang) => retentionWords(line.retention, lang),
  },
  { id: 'keeper', head: { vi: 'Người lập hồ sơ', en: 'Made by' }, width: 28, cell: line => line.keeper },
  { id: 'note', head: { vi: 'Ghi chú', en: 'Remark' }, width: 24, cell: line => line.note },
]

/** Lines under their headings, in their order. */
export function underHeadings<L extends Pick<PlanEntry, 'heading'>>(lines: readonly L[]): Array<{ heading: string; lines: L[] }> {
  const groups: Array<{ heading: string; lines: L[] }> = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.heading === line.heading) last.lines.push(line)
    else groups.push({ heading: line.heading, lines: [line] })
  }
  return groups
}

/** When the plan was approved the last time, and by whom; null while nothing of it is. */
export function lastApproval(lines: ReadonlyArray<Pick<PlanEntry, 'approvedAt' | 'approver'>>): { at: Date; by: string } | null {
  const approved = lines.flatMap(({ approvedAt, approver }) => (approvedAt ? [{ at: approvedAt, by: approver ?? '' }] : []))
  return approved.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null
}
