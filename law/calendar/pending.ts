import type { PlainDate } from '../row.ts'

/** What is proposed and not decided. It changes no working day until a notice comes; the administrator is reminded of it. */
export type PendingDecision = { about: string; days: readonly PlainDate[]; seenOn: PlainDate }

export const pendingDecisions: readonly PendingDecision[] = [
  { about: 'Đề xuất hoán đổi ngày làm việc quanh Ngày Văn hóa Việt Nam 24/11/2026', days: ['2026-11-23'], seenOn: '2026-09-23' },
  {
    about: 'Tết Nguyên đán 2027: hai phương án nghỉ 7 hoặc 10 ngày liền',
    days: ['2027-02-05', '2027-02-12'],
    seenOn: '2026-09-22',
  },
  { about: 'Quốc khánh 2027: ngày liền kề 01/9 hay 03/9', days: ['2027-09-01', '2027-09-03'], seenOn: '2026-09-22' },
]
