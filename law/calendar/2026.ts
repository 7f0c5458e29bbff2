import type { CalendarYear } from './calendar-year.ts'

export const calendar2026: CalendarYear = {
  year: 2026,
  notices: ['9441/TB-BNV ngày 16/10/2025', '12729/VPCP-KGVX ngày 25/12/2025', '3383/BNV-CVL ngày 10/4/2026'],
  checked: 'đọc các bài dẫn thông báo và Nghị quyết 28/2026/QH16',
  rows: [
    { date: '2026-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    {
      date: '2026-01-02',
      kind: 'swapOff',
      name: 'Nghỉ hoán đổi, làm bù 10/01/2026',
      pairedWith: '2026-01-10',
      status: 'official',
    },
    { date: '2026-01-10', kind: 'makeupWork', name: 'Làm bù cho ngày 02/01/2026', pairedWith: '2026-01-02', status: 'official' },
    { date: '2026-02-16', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'official' },
    { date: '2026-02-17', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2026-02-18', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'official' },
    { date: '2026-02-19', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'official' },
    { date: '2026-02-20', kind: 'statutory', name: 'Tết Nguyên đán (mùng 4)', status: 'official' },
    { date: '2026-04-26', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    { date: '2026-04-27', kind: 'compensatory', name: 'Nghỉ bù ngày 26/04/2026', of: '2026-04-26', status: 'official' },
    { date: '2026-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2026-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    { date: '2026-08-22', kind: 'makeupWork', name: 'Làm bù cho ngày 31/08/2026', pairedWith: '2026-08-31', status: 'official' },
    {
      date: '2026-08-31',
      kind: 'swapOff',
      name: 'Nghỉ hoán đổi, làm bù 22/08/2026',
      pairedWith: '2026-08-22',
      status: 'official',
    },
    { date: '2026-09-01', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'official' },
    { date: '2026-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
    { date: '2026-11-24', kind: 'statutory', name: 'Ngày Văn hóa Việt Nam', status: 'official' },
  ],
}
