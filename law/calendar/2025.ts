import type { CalendarYear } from './calendar-year.ts'

export const calendar2025: CalendarYear = {
  year: 2025,
  notices: ['6150/TB-BLĐTBXH ngày 03/12/2024'],
  checked: 'đọc các ví dụ dẫn thông báo',
  rows: [
    { date: '2025-01-01', kind: 'statutory', name: 'Tết Dương lịch', status: 'official' },
    { date: '2025-01-27', kind: 'statutory', name: 'Tết Nguyên đán (28 tháng Chạp)', status: 'official' },
    { date: '2025-01-28', kind: 'statutory', name: 'Tết Nguyên đán (29 tháng Chạp)', status: 'official' },
    { date: '2025-01-29', kind: 'statutory', name: 'Tết Nguyên đán (mùng 1)', status: 'official' },
    { date: '2025-01-30', kind: 'statutory', name: 'Tết Nguyên đán (mùng 2)', status: 'official' },
    { date: '2025-01-31', kind: 'statutory', name: 'Tết Nguyên đán (mùng 3)', status: 'official' },
    { date: '2025-04-07', kind: 'statutory', name: 'Giỗ Tổ Hùng Vương', status: 'official' },
    { date: '2025-04-26', kind: 'makeupWork', name: 'Làm bù cho ngày 02/05/2025', pairedWith: '2025-05-02', status: 'official' },
    { date: '2025-04-30', kind: 'statutory', name: 'Ngày Chiến thắng 30/4', status: 'official' },
    { date: '2025-05-01', kind: 'statutory', name: 'Ngày Quốc tế Lao động 1/5', status: 'official' },
    {
      date: '2025-05-02',
      kind: 'swapOff',
      name: 'Nghỉ hoán đổi, làm bù 26/04/2025',
      pairedWith: '2025-04-26',
      status: 'official',
    },
    { date: '2025-09-01', kind: 'statutory', name: 'Quốc khánh (ngày liền kề)', status: 'official' },
    { date: '2025-09-02', kind: 'statutory', name: 'Quốc khánh 2/9', status: 'official' },
  ],
}
