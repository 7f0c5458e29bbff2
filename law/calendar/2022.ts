import type { CalendarYear } from './calendar-year.ts'

export const calendar2022: CalendarYear = {
  year: 2022,
  notices: ['119/TB-LĐTBXH'],
  checked: 'ngày theo hiểu biết, khớp các phép kiểm; chưa đọc thông báo',
  rows: [
    { date: '2022-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    { date: '2022-01-03', kind: 'compensatory', name: 'Nghỉ bù ngày 01/01/2022', of: '2022-01-01', status: 'official' },
    { date: '2022-01-31', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'official' },
    { date: '2022-02-01', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2022-02-02', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'official' },
    { date: '2022-02-03', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'official' },
    { date: '2022-02-04', kind: 'statutory', name: 'Tết Nguyên đán (mùng 4)', status: 'official' },
    { date: '2022-04-10', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    { date: '2022-04-11', kind: 'compensatory', name: 'Nghỉ bù ngày 10/04/2022', of: '2022-04-10', status: 'official' },
    { date: '2022-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2022-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    { date: '2022-05-02', kind: 'compensatory', name: 'Nghỉ bù ngày 30/04/2022', of: '2022-04-30', status: 'official' },
    { date: '2022-05-03', kind: 'compensatory', name: 'Nghỉ bù ngày 01/05/2022', of: '2022-05-01', status: 'official' },
    { date: '2022-09-01', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'official' },
    { date: '2022-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
  ],
}
