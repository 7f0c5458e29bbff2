import { HOUSE, type LawRow } from '../row.ts'

const house = { source: HOUSE, validFrom: '2020-01-01', validUntil: null, certainty: 'house-default' } as const

/** The working day. Hours are a decision of each province. */
export const officeRows: readonly LawRow[] = [
  {
    ...house,
    key: 'office.hours',
    kind: 'hours',
    unit: 'HH:MM',
    value: [
      ['07:30', '11:30'],
      ['13:00', '17:00'],
    ],
    checked: 'thông lệ; mỗi tỉnh tự định',
    note: 'Giờ làm việc; tổng 8 giờ.',
  },
  {
    ...house,
    key: 'office.day-ends',
    kind: 'time',
    value: '17:00',
    unit: 'HH:MM',
    checked: 'thông lệ',
    note: 'Giờ in trên giấy hẹn; thời hạn tính theo ngày vẫn hết lúc 24 giờ.',
  },
  {
    ...house,
    key: 'office.recurring-lead',
    kind: 'number',
    value: 3,
    unit: 'working-day',
    checked: 'mức đề xuất',
    note: 'Việc lặp lại được mở trước kỳ ngần ấy ngày làm việc.',
  },
]
