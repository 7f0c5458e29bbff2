import type { CalendarYear } from './calendar-year.ts'

export const calendar2027: CalendarYear = {
  year: 2027,
  notices: [],
  checked: 'suy ra từ Điều 111, 112; ngày Tết và ngày liền kề chưa công bố',
  rows: [
    { date: '2027-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    { date: '2027-02-05', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'provisional' },
    { date: '2027-02-06', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2027-02-07', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'provisional' },
    { date: '2027-02-08', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'provisional' },
    { date: '2027-02-09', kind: 'statutory', name: 'Tết Nguyên đán (mùng 4)', status: 'provisional' },
    { date: '2027-02-10', kind: 'compensatory', name: 'Nghỉ bù ngày 06/02/2027', of: '2027-02-06', status: 'provisional' },
    { date: '2027-02-11', kind: 'compensatory', name: 'Nghỉ bù ngày 07/02/2027', of: '2027-02-07', status: 'provisional' },
    { date: '2027-04-16', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    { date: '2027-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2027-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    { date: '2027-05-03', kind: 'compensatory', name: 'Nghỉ bù ngày 01/05/2027', of: '2027-05-01', status: 'official' },
    { date: '2027-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
    { date: '2027-09-03', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'provisional' },
    { date: '2027-11-24', kind: 'statutory', name: 'Ngày Văn hóa Việt Nam', status: 'official' },
  ],
}
