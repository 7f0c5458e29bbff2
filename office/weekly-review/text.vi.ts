import { formatDate, formatDateShort, formatNumber } from '@kheo/viet-text'

const n = (value: number): string => formatNumber(value)
const week = (period: string): string => `tuần ${Number(period.slice(6))}`

/** Words of the weekly review. A key missing in text.en.ts does not compile. */
export const vi = {
  follow: 'Theo dõi',
  weeks: 'Kiểm điểm tuần',
  weeksNote: 'Mỗi tuần từ 15 giờ thứ Sáu đến 15 giờ thứ Sáu sau; đã chốt thì số liệu và tệp giữ nguyên mãi.',
  weekOf: week,
  weekTitle: (data: { period: string; from: string; to: string }) =>
    `Kiểm điểm ${week(data.period)}, từ ${formatDateShort(data.from, data.to)} đến ${formatDate(data.to)}`,
  weekNote: (data: { agencies: number; local: number }) =>
    `Ý kiến chỉ đạo của lãnh đạo UBND tỉnh; ${n(data.agencies)} cơ quan${data.local > 0 ? ` và ${n(data.local)} xã, phường` : ''} chủ trì`,
  weekRunningLink: (period: string) => `${week(period).replace('t', 'T')}, đang chạy`,
  weekLink: (period: string) => week(period).replace('t', 'T'),
  freeze: (period: string) => `Chốt ${week(period)}`,
  freezeHead: (period: string) => `Chốt ${week(period)}`,
  freezeWill: (data: { period: string; end: number; overdue: number; next: string }) =>
    `Số liệu ${week(data.period)} (${n(data.end)} việc đang mở, ${n(data.overdue)} quá hạn) cùng danh sách và mã băm được giữ nguyên mãi. Sửa sau giờ chốt tính vào ${week(data.next)}.`,
  freezeFrom: (data: { period: string; time: string; day: string }) =>
    `${week(data.period).replace('t', 'T')} chốt được từ ${data.time}, ${data.day}.`,
  freezeOnOther: (period: string) => `${week(period).replace('t', 'T')} đã hết mà chưa chốt.`,
  write: 'Soạn báo cáo',
  openReport: 'Mở báo cáo',
  frozenBy: (data: { time: string; day: string; by: string }) => `Đã chốt ${data.time}, ${data.day}, ${data.by}; mã băm`,
  frozenBySystem: 'Khéo tự chốt',
  frozenStays: (next: string) => `Số liệu tuần này không đổi nữa; sửa sau giờ chốt tính vào ${week(next)}.`,
  running: (data: { time: string; day: string }) => `Đang chạy: số liệu đến ${data.time}, ${data.day}; chưa chốt, còn thay đổi.`,
  over: (data: { time: string; day: string }) => `Tuần đã hết mà chưa chốt: số liệu đến ${data.time}, ${data.day}.`,
  checkHash: 'Kiểm mã băm',
  hashFits: 'Mã băm khớp: số liệu và danh sách còn nguyên như lúc chốt.',
  hashBroken: 'Mã băm KHÔNG khớp: số liệu hoặc danh sách đã bị sửa ngoài Khéo. Báo quản trị hệ thống, chạy kheo verify.',
  adjusted: (data: { recalculated: number; late: number }) =>
    [
      data.recalculated > 0 ? `${n(data.recalculated)} việc được tính lại hạn vì lịch làm việc thay đổi` : '',
      data.late > 0 ? `${n(data.late)} kết quả có ngày nộp thuộc các tuần đã chốt nay mới được ghi` : '',
    ]
      .filter(Boolean)
      .join('; '),
  adjustedHead: 'Điều chỉnh trong tuần',
  frozenDone: (period: string) => `Đã chốt ${week(period)}.`,
  balance: 'Cân đối tuần',
  openAtStart: ['đang mở', 'đầu tuần'],
  opened: ['mới giao', 'trong tuần'],
  reopened: ['mở lại', 'trong tuần'],
  done: 'hoàn thành',
  inTime: (count: number) => `${n(count)} đúng hạn`,
  late: (count: number) => `${n(count)} quá hạn`,
  void: ['thu hồi', 'có văn bản'],
  openAtEnd: 'đang mở cuối tuần',
  openNow: 'đang mở lúc này',
  notLate: (count: number) => `${n(count)} trong hạn`,
  withFigures: 'Con số kèm theo',
  onTimeRate: 'Tỷ lệ đúng hạn',
  noRate: 'chưa có việc để tính',
  rateHow: (data: { inTime: number; done: number; overdue: number }) =>
    `= ${n(data.inTime)} ÷ (${n(data.done)} + ${n(data.overdue)})`,
  dueNext: (next: string) => `Còn đến hạn ${week(next)}`,
  extendedInWeek: 'Gia hạn trong tuần',
  extensionAsked: 'Chờ duyệt gia hạn',
  waiting: 'Chờ nghiệm thu',
  returned: 'Trả lại vì không đúng thẩm quyền',
  sortedBy: 'Xếp theo',
  by: {
    body: 'Theo cơ quan chủ trì',
    assigner: 'Theo lãnh đạo giao',
    follower: 'Theo chuyên viên theo dõi',
    source: 'Theo nguồn văn bản',
  },
  dimension: { body: 'Cơ quan chủ trì', assigner: 'Lãnh đạo giao', follower: 'Chuyên viên theo dõi', source: 'Nguồn văn bản' },
  tableNote: 'Mỗi dòng tự cân: đầu tuần + mới + chuyển đến + mở lại − xong − thu hồi − chuyển đi = cuối tuần.',
  annex: 'Phụ lục XLSX',
  columns: {
    start: 'Đầu tuần',
    opened: 'Mới giao',
    movedIn: 'Chuyển đến',
    reopened: 'Mở lại',
    done: 'Hoàn thành',
    inTime: 'đúng hạn',
    late: 'quá hạn',
    void: 'Thu hồi',
    movedOut: 'Chuyển đi',
    end: 'Cuối tuần',
    open: 'Đang mở',
    notLate: 'trong hạn',
    extended: 'Gia hạn',
  },
  whole: 'Toàn tỉnh',
  none: { body: 'Không rõ', assigner: 'Không ghi người giao', follower: 'Không ghi người theo dõi', source: 'Không ghi nguồn' },
  groups: { agency: 'Sở, ban, ngành', local: 'Xã, phường' },
  localSum: (count: number) => `UBND ${n(count)} xã, phường`,
  localAll: 'Xem từng xã, phường',
  localLess: 'Gộp xã, phường thành một dòng',
  matters: 'việc',
  trend: (count: number) => `${count} tuần gần đây`,
  trendNote: 'theo số đã chốt của từng tuần',
  trendNone: 'Chưa có tuần nào được chốt.',
  perWeek: 'việc mỗi tuần',
  atEnd: 'việc, cuối tuần',
  weekWord: 'tuần',
  doneHead: 'Hoàn thành',
  overdueHead: 'Quá hạn',
  trendTable: 'Bảng số của biểu đồ',
  overdueCount: (count: number) => `Quá hạn, ${n(count)} việc`,
  overdueNote: (day: string) =>
    `Tính theo ngày làm việc, đến ${formatDateShort(day, day)}. Chưa có lý do thì báo cáo ghi rõ là chưa có.`,
  noneOverdue: 'Chưa có việc quá hạn.',
  ages: (data: { bounds: readonly number[]; counts: readonly number[] }) =>
    data.counts
      .map((count, i) => {
        const [low, high] = [data.bounds[i - 1], data.bounds[i]]
        return `${n(count)} việc ${low === undefined ? `đến ${high} ngày` : high === undefined ? `trên ${low} ngày` : `${low + 1}–${high} ngày`}`
      })
      .join(' · '),
  row: {
    title: 'Việc',
    lead: 'Chủ trì',
    due: 'Hạn',
    originalDue: 'Hạn gốc',
    state: 'Tình trạng',
    reason: 'Lý do',
    proposal: 'Đề xuất',
    assigner: 'Người giao',
    follower: 'Theo dõi',
    code: 'Mã',
    asked: 'Xin đến',
  },
  noReason: 'chưa báo cáo lý do',
  noProposal: 'chưa có đề xuất',
  noDue: 'không đặt hạn',
  more: 'Xem thêm',
  seeAll: 'Cả danh sách',
  dueNextCount: (data: { period: string; count: number }) => `Còn đến hạn ${week(data.period)}, ${n(data.count)} việc`,
  noneDueNext: 'Không có việc nào đến hạn trước kỳ chốt sau.',
  extendedCount: (count: number) => `Gia hạn trong tuần, ${n(count)} lượt`,
  returnedCount: (count: number) => `Trả lại trong tuần, ${n(count)} việc`,
  extendedTo: 'Hạn mới',
  list: {
    start: 'Đang mở đầu tuần',
    opened: 'Mới giao trong tuần',
    in: 'Chuyển đến trong tuần',
    out: 'Chuyển đi trong tuần',
    reopened: 'Mở lại trong tuần',
    done: 'Hoàn thành trong tuần',
    'done-in-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành quá hạn',
    void: 'Thu hồi, thay thế trong tuần',
    end: 'Đang mở cuối tuần',
    'in-time': 'Đang mở, trong hạn',
    overdue: 'Quá hạn',
    waiting: 'Chờ nghiệm thu',
    'due-next': 'Đến hạn trước kỳ chốt sau',
    extended: 'Gia hạn trong tuần',
    'extension-asked': 'Chờ duyệt gia hạn',
    returned: 'Trả lại vì không đúng thẩm quyền',
    recalculated: 'Được tính lại hạn vì đổi lịch',
  },
  listFrozen: (period: string) => `${week(period)}, như lúc chốt; chỉ các việc anh/chị được xem`,
  listRunning: (period: string) => `${week(period)}, lúc này; chỉ các việc anh/chị được xem`,
  listFilter: (data: { list: string; of: string | null; words: string }) =>
    [data.list, data.of ?? '', data.words === '' ? '' : `có từ “${data.words}”`].filter(Boolean).join('; '),
  listEmpty: 'Không có việc nào anh/chị được xem trong danh sách này.',
  search: 'Tìm trong danh sách',
  searchHint: 'Từ trong tên việc, mã; không cần dấu.',
  filter: 'Lọc',
  exportXlsx: 'Xuất XLSX',
  exportCsv: 'Xuất CSV',
  print: 'In',
  page: (page: number) => `trang ${page}`,
  before: 'Trang trước',
  exportCut: (most: number) => `Tệp có ${n(most)} dòng đầu của danh sách.`,
  exportedBy: (data: { name: string; when: string }) => `Người xuất: ${data.name}; lúc ${data.when}`,
  file: 'Tệp',
  listColumns: { week: 'Tuần', range: 'Từ – đến', state: 'Trạng thái', report: 'Báo cáo' },
  stateFrozen: (at: string) => `đã chốt ${at}`,
  stateRunning: 'đang chạy',
  stateOver: 'đã hết, chưa chốt',
  noReport: 'chưa soạn',
  noWeeks: 'Chưa có tuần nào được chốt. Tuần đầu tiên chốt được từ 15 giờ thứ Sáu.',
  setting: 'Báo cáo tuần',
  problems: {
    'weekly/unknown-week': (d: Data) => `Không có tuần ${str(d, 'period')}.`,
    'weekly/too-early': (d: Data) => `Chưa chốt được: tuần này chốt từ ${instant(d, 'from')}.`,
    'weekly/already-frozen': (d: Data) => `Tuần này đã chốt lúc ${instant(d, 'at')}${d['by'] ? `, ${str(d, 'by')}` : ''}.`,
    'weekly/not-frozen': () => 'Tuần này chưa chốt. Chốt tuần trước, rồi soạn báo cáo từ số đã chốt.',
    'weekly/report-exists': () => 'Báo cáo của tuần này đã được soạn; mở bản đó để sửa tiếp.',
    'weekly/no-office': () => 'Chưa biết kiểm điểm của cơ quan nào. Quản trị chọn Văn phòng ở Quản trị, Đôn đốc.',
  } as Readonly<Record<string, (data: Data) => string>>,
}
export type WeeklyText = typeof vi

type Data = Readonly<Record<string, unknown>>
const str = (data: Data, key: string): string => (data[key] === undefined || data[key] === null ? '' : String(data[key]))

/** "15 giờ 00, 27/11/2026" in Việt Nam, of an ISO instant. */
function instant(data: Data, key: string): string {
  const text = str(data, key)
  if (Number.isNaN(Date.parse(text))) return text
  const local = new Date(Date.parse(text) + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 13)} giờ ${local.slice(14, 16)}, ${formatDate(local.slice(0, 10))}`
}
