import type { CalendarYear } from './calendar-year.ts'

export const calendar2021: CalendarYear = {
  year: 2021,
  notices: ['4875/TB-LĐTBXH'],
  checked: 'ngày theo hiểu biết, khớp các phép kiểm; chưa đọc thông báo',
  rows: [
    { date: '2021-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    { date: '2021-02-10', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'official' },
    { date: '2021-02-11', kind: 'statutory', name: 'Tết Nguyên đán (30 tháng Chạp)', status: 'official' },
    { date: '2021-02-12', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2021-02-13', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'official' },
    { date: '2021-02-14', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'official' },
    { date: '2021-02-15', kind: 'compensatory', name: 'Nghỉ bù ngày 13/02/2021', of: '2021-02-13', status: 'official' },
    { date: '2021-02-16', kind: 'compensatory', name: 'Nghỉ bù ngày 14/02/2021', of: '2021-02-14', status: 'official' },
    { date: '2021-04-21', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    { date: '2021-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2021-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    { date: '2021-05-03', kind: 'compensatory', name: 'Nghỉ bù ngày 01/05/2021', of: '2021-05-01', status: 'official' },
    { date: '2021-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
    { date: '2021-09-03', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'official' },
  ],
}
