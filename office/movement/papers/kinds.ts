import type { Named } from '../../../kernel/module.ts'

/** Papers that are made from the records of the movement and issued as outgoing documents; `of`: the process whose records they tell. */
export const PAPERS = {
  'bien-ban': { of: 'phien-xet', name: { vi: 'Biên bản họp xét', en: 'Minutes of the council' } },
  'quyet-dinh': { of: 'phien-xet', name: { vi: 'Quyết định công nhận', en: 'Decision of recognition' } },
  'to-trinh': { of: 'mo-hinh', name: { vi: 'Tờ trình đề nghị khen thưởng', en: 'Petition for a reward' } },
  'bao-cao': { of: 'mo-hinh', name: { vi: 'Báo cáo thành tích', en: 'Report of achievements' } },
  'nhan-rong': { of: 'mo-hinh', name: { vi: 'Kế hoạch nhân rộng', en: 'Plan of replication' } },
  'ke-hoach': { of: 'phong-trao', name: { vi: 'Kế hoạch năm', en: 'Plan of the year' } },
  'tong-ket': { of: 'phong-trao', name: { vi: 'Báo cáo kết quả năm', en: 'Report of the year' } },
} as const satisfies Record<string, { of: 'phien-xet' | 'mo-hinh' | 'phong-trao'; name: Named }>

export type PaperKind = keyof typeof PAPERS
export const paperKind = (typed: string | undefined): PaperKind | null =>
  (Object.keys(PAPERS) as PaperKind[]).find(kind => kind === typed) ?? null

/** The link of a paper: those of a year are told apart by it. */
export const linkKind = (kind: PaperKind, year: number | null): string => (year === null ? kind : `${kind}-${year}`)
