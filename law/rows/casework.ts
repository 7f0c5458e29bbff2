import { HOUSE, type LawRow } from '../row.ts'

const house = {
  source: HOUSE,
  validFrom: '2020-01-01',
  validUntil: null,
  certainty: 'house-default',
  checked: 'mức đề xuất',
} as const

/** Follow-up of every kind of matter that sets no days of its own. No rule sets them; these are proposals, as for tasks. */
export const caseworkRows: readonly LawRow[] = [
  {
    ...house,
    key: 'casework.reminders',
    kind: 'numbers',
    value: [7, 3, 1],
    unit: 'working-day',
    note: 'Nhắc trước hạn còn ngần ấy ngày làm việc.',
  },
  {
    ...house,
    key: 'casework.rise-to-head',
    kind: 'number',
    value: 1,
    unit: 'working-day',
    note: 'Quá hạn ngần ấy ngày: báo thủ trưởng đơn vị giữ việc.',
  },
  {
    ...house,
    key: 'casework.rise-to-chief-of-office',
    kind: 'number',
    value: 3,
    unit: 'working-day',
    note: 'Quá hạn ngần ấy ngày: báo Chánh Văn phòng.',
  },
  {
    ...house,
    key: 'casework.rise-to-chairman',
    kind: 'number',
    value: 7,
    unit: 'working-day',
    note: 'Quá hạn ngần ấy ngày: báo Chủ tịch.',
  },
]
