import { HOUSE, type LawRow } from '../row.ts'

const house = { source: HOUSE, validFrom: '2020-01-01', validUntil: null, certainty: 'house-default' } as const
const decree09 = {
  validFrom: '2019-03-12',
  validUntil: null,
  certainty: 'verified',
  source: 'NĐ 09/2019/NĐ-CP, Điều 12',
} as const
const quoted =
  'lời văn đọc trong QĐ 01/2023/QĐ-UBND Khánh Hòa (điều 4) và TT 05/2023/TT-BYT (điều 3); số điều và ngày hiệu lực theo hiểu biết'

/** Periods of reports (NĐ 09/2019) and the freeze of the week. */
export const reportRows: readonly LawRow[] = [
  {
    ...decree09,
    key: 'reports.period-first-day',
    kind: 'number',
    value: 15,
    unit: 'ngày trong tháng',
    checked: quoted,
    note: 'Kỳ báo cáo bắt đầu từ ngày này của tháng trước.',
  },
  {
    ...decree09,
    key: 'reports.period-last-day',
    kind: 'number',
    value: 14,
    unit: 'ngày trong tháng',
    checked: quoted,
    note: 'Chốt số liệu ngày này của tháng cuối kỳ.',
  },
  {
    ...house,
    key: 'reports.send',
    kind: 'limit',
    value: 2,
    unit: 'working-day',
    roll: 'none',
    checked: 'theo QĐ 01/2023/QĐ-UBND Khánh Hòa; mỗi chế độ báo cáo tự định',
    note: 'Gửi báo cáo sau ngày chốt số liệu.',
  },
  {
    ...house,
    key: 'reports.week-freeze-weekday',
    kind: 'number',
    value: 5,
    unit: 'thứ ISO (1 = thứ Hai)',
    checked: 'NĐ 09/2019 không quy định kỳ tuần',
    note: 'Ngày chốt tuần.',
  },
  {
    ...house,
    key: 'reports.week-freeze-time',
    kind: 'time',
    value: '15:00',
    unit: 'HH:MM',
    checked: 'NĐ 09/2019 không quy định kỳ tuần',
    note: 'Giờ chốt tuần.',
  },
  {
    ...house,
    key: 'reports.repeated-sentence',
    kind: 'number',
    value: 9,
    unit: 'tiếng',
    checked: 'mức đề xuất, thử trên báo cáo giả định',
    note: 'Câu từ ngần này tiếng trở lên mà lặp lại trong báo cáo hoặc giống báo cáo trước thì được nêu.',
  },
  {
    ...house,
    key: 'reports.old-sentence',
    kind: 'number',
    value: 90,
    unit: '%',
    checked: 'mức đề xuất, thử trên báo cáo giả định',
    note: 'Câu có ngần này phần trăm số tiếng trùng với câu của báo cáo trước thì kể là văn cũ.',
  },
  {
    ...house,
    key: 'reports.absurd-times',
    kind: 'number',
    value: 50,
    unit: 'lần',
    checked: 'mức đề xuất',
    note: 'Ô số liệu lớn hơn ngần này lần số giữa của cột thì được nêu để kiểm tra lại.',
  },
  {
    ...house,
    key: 'reports.absurd-most',
    kind: 'number',
    value: 1_000_000_000,
    unit: 'đơn vị tính của cột (nghìn lần khi cột tính bằng đồng)',
    checked: 'mức đề xuất',
    note: 'Ô số liệu lớn hơn ngần này thì được nêu để kiểm tra lại, kể cả khi cột chưa có số khác để so.',
  },
]
