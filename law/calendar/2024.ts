import type { CalendarYear } from './calendar-year.ts'

export const calendar2024: CalendarYear = {
  year: 2024,
  notices: ['5015/TB-LĐTBXH', '1570/TB-LĐTBXH', '2450/VPCP-KGVX ngày 12/4/2024'],
  checked: 'Tết theo hiểu biết; hoán đổi 29/4, Giỗ Tổ, Quốc khánh đọc trên báo',
  rows: [
    { date: '2024-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    { date: '2024-02-08', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'official' },
    { date: '2024-02-09', kind: 'statutory', name: 'Tết Nguyên đán (30 tháng Chạp)', status: 'official' },
    { date: '2024-02-10', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2024-02-11', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'official' },
    { date: '2024-02-12', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'official' },
    { date: '2024-02-13', kind: 'compensatory', name: 'Nghỉ bù ngày 10/02/2024', of: '2024-02-10', status: 'official' },
    { date: '2024-02-14', kind: 'compensatory', name: 'Nghỉ bù ngày 11/02/2024', of: '2024-02-11', status: 'official' },
    { date: '2024-04-18', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    {
      date: '2024-04-29',
      kind: 'swapOff',
      name: 'Nghỉ hoán đổi, làm bù 04/05/2024',
      pairedWith: '2024-05-04',
      status: 'official',
    },
    { date: '2024-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2024-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    { date: '2024-05-04', kind: 'makeupWork', name: 'Làm bù cho ngày 29/04/2024', pairedWith: '2024-04-29', status: 'official' },
    { date: '2024-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
    { date: '2024-09-03', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'official' },
  ],
}
