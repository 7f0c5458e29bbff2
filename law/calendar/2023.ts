import type { CalendarYear } from './calendar-year.ts'

export const calendar2023: CalendarYear = {
  year: 2023,
  notices: ['5034/TB-LĐTBXH'],
  checked: 'Tết theo hiểu biết; 29/4–3/5 và Quốc khánh đọc trên báo',
  rows: [
    { date: '2023-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    { date: '2023-01-02', kind: 'compensatory', name: 'Nghỉ bù ngày 01/01/2023', of: '2023-01-01', status: 'official' },
    { date: '2023-01-20', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'official' },
    { date: '2023-01-21', kind: 'statutory', name: 'Tết Nguyên đán (30 tháng Chạp)', status: 'official' },
    { date: '2023-01-22', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2023-01-23', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'official' },
    { date: '2023-01-24', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'official' },
    { date: '2023-01-25', kind: 'compensatory', name: 'Nghỉ bù ngày 21/01/2023', of: '2023-01-21', status: 'official' },
    { date: '2023-01-26', kind: 'compensatory', name: 'Nghỉ bù ngày 22/01/2023', of: '2023-01-22', status: 'official' },
    { date: '2023-04-29', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    { date: '2023-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2023-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    { date: '2023-05-02', kind: 'compensatory', name: 'Nghỉ bù ngày 29/04/2023', of: '2023-04-29', status: 'official' },
    { date: '2023-05-03', kind: 'compensatory', name: 'Nghỉ bù ngày 30/04/2023', of: '2023-04-30', status: 'official' },
    { date: '2023-09-01', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'official' },
    { date: '2023-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
    { date: '2023-09-04', kind: 'compensatory', name: 'Nghỉ bù ngày 02/09/2023', of: '2023-09-02', status: 'official' },
  ],
}
