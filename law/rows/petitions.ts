import type { LawRow } from '../row.ts'

/** Petitions: the first rule that changed its unit, so that two regimes stand side by side. More rows come with the function. */
export const petitionRows: readonly LawRow[] = [
  {
    key: 'petitions.accept-complaint',
    kind: 'limit',
    value: 10,
    unit: 'day',
    roll: 'none',
    source: 'Luật Khiếu nại 02/2011/QH13, Điều 27, 36',
    validFrom: '2012-07-01',
    validUntil: '2026-06-30',
    certainty: 'verified',
    checked: 'đọc văn bản',
    note: 'Thụ lý hoặc báo không thụ lý, kể từ ngày nhận.',
  },
  {
    key: 'petitions.accept-complaint',
    kind: 'limit',
    value: 7,
    unit: 'working-day',
    roll: 'none',
    source: 'NĐ 155/2026/NĐ-CP, Điều 10 (NĐ 124/2020/NĐ-CP, Điều 16 khoản 1)',
    validFrom: '2026-07-01',
    validUntil: null,
    certainty: 'verified',
    checked: 'đọc văn bản',
    note: 'Thụ lý hoặc báo không thụ lý, kể từ ngày nhận.',
  },
]
