import { makeCalendar, type CalendarRow } from './calendar.ts'

/** Days off and make-up Saturdays of 2025–2027 for the tests: what the notices 6150/TB-BLĐTBXH and 9441/TB-BNV set, and what follows for 2027. */
const OFF: [name: string, ...dates: string[]][] = [
  ['Tết Dương lịch', '2025-01-01', '2026-01-01', '2027-01-01'],
  ['Tết', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  ['Tết', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ['Tết', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'],
  ['Giỗ Tổ', '2025-04-07', '2026-04-26', '2027-04-16'],
  ['30/4', '2025-04-30', '2026-04-30', '2027-04-30'],
  ['1/5', '2025-05-01', '2026-05-01', '2027-05-01'],
  ['Quốc khánh', '2025-09-01', '2025-09-02', '2026-09-01', '2026-09-02', '2027-09-02', '2027-09-03'],
  ['Ngày Văn hóa Việt Nam', '2026-11-24', '2027-11-24'],
]

const OTHER: CalendarRow[] = [
  { date: '2025-05-02', kind: 'swapOff', pairedWith: '2025-04-26' },
  { date: '2025-04-26', kind: 'makeupWork', pairedWith: '2025-05-02' },
  { date: '2026-01-02', kind: 'swapOff', pairedWith: '2026-01-10' },
  { date: '2026-01-10', kind: 'makeupWork', pairedWith: '2026-01-02' },
  { date: '2026-04-27', kind: 'compensatory', of: '2026-04-26' },
  { date: '2026-08-31', kind: 'swapOff', pairedWith: '2026-08-22' },
  { date: '2026-08-22', kind: 'makeupWork', pairedWith: '2026-08-31' },
  { date: '2027-02-10', kind: 'compensatory', of: '2027-02-06', status: 'provisional' },
  { date: '2027-02-11', kind: 'compensatory', of: '2027-02-07', status: 'provisional' },
  { date: '2027-05-03', kind: 'compensatory', of: '2027-05-01' },
]

const statutory = OFF.flatMap(([name, ...dates]) => dates.map(date => ({ date, kind: 'statutory', name }) as const))

export const calendar = makeCalendar({ from: '2025-01-01', to: '2027-12-31', rows: [...statutory, ...OTHER] })
