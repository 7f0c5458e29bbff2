import { formatDateShort, formatNumber } from '@kheo/viet-text'

const n = (value: number): string => formatNumber(value)

/** Words of the leader's desk. A key missing in text.en.ts does not compile. */
export const vi = {
  desk: 'Bàn làm việc',
  title: (data: { count: string; who: string }) =>
    data.count === '0' ? `Không có việc chờ ${data.who} quyết định` : `${data.count} việc chờ ${data.who} quyết định`,
  note: (data: { pressing: string | null; risen: number; more: boolean }) =>
    [
      data.pressing ? `Gấp nhất: ${data.pressing}.` : '',
      data.risen > 0 ? `${n(data.risen)}${data.more ? '+' : ''} việc quá hạn đã báo lên tôi.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  give: 'Giao việc',
  onDesk: 'Trên bàn',
  groups: { submitted: 'Chờ nghiệm thu', extension: 'Xin gia hạn', returned: 'Bị trả lại', other: 'Chờ quyết định khác' },
  groupNotes: {
    submitted: 'đơn vị đã nộp kết quả',
    extension: 'hạn gốc vẫn giữ',
    returned: 'đơn vị cho là không đúng thẩm quyền',
    other: '',
  },
  risen: 'Đã báo lên tôi',
  risenNote: 'đã nhắc đủ bước mà chưa xong',
  noneRisen: 'Chưa có việc quá hạn nào phải báo lên.',
  nothing: 'Trên bàn không còn việc nào chờ quyết định.',
  decidedToday: 'Đã quyết hôm nay',
  decidedNone: 'Hôm nay chưa quyết việc nào.',
  result: (data: { text: string; document: string | null; on: string | null }) =>
    `“${data.text}”${data.document ? `, văn bản ${data.document}` : ''}${data.on ? `; nộp ${formatDateShort(data.on, data.on)}` : ''}`,
  extensionWords: ['từ', 'sang'] as readonly [string, string],
  extensionMore: (days: number) => `thêm ${n(days)} ngày làm việc`,
  extendedBefore: (count: number) => `đã gia hạn ${n(count)} lần`,
  returnedBy: (who: string) => `${who} trả lại`,
  suggested: (who: string) => `đề nghị giao ${who}`,
  noWords: 'Không ghi lý do.',
  ratings: { tot: 'Nghiệm thu: Tốt', dat: 'Nghiệm thu: Đạt', 'chua-dat': 'Chưa đạt' },
  sendBack: 'Yêu cầu làm lại',
  extend: (date: string) => `Gia hạn đến ${formatDateShort(date, date)}`,
  extendReason: 'Đồng ý theo đề nghị của đơn vị',
  refuse: 'Không gia hạn',
  giveTo: (who: string) => `Giao ${who}`,
  giveReason: (who: string) => `Giao theo đề nghị của ${who}`,
  giveOther: 'Giao đơn vị khác',
  instruct: 'Ghi ý kiến chỉ đạo',
  open: 'Mở việc',
  openReport: 'Mở báo cáo',
  ladder: 'Các bước nhắc',
  steps: {
    overdue: 'báo quá hạn cho người giữ',
    'rise-head': 'báo thủ trưởng đơn vị',
    'rise-chief': 'báo Chánh Văn phòng',
    'rise-chairman': 'báo Chủ tịch',
  } as Readonly<Record<string, string>>,
  remind: (days: number) => `nhắc trước ${n(days)} ngày`,
  why: (data: { reason: string | null; proposal: string | null }) =>
    data.reason === null
      ? 'Đơn vị chưa báo cáo lý do.'
      : `Lý do: ${data.reason}${data.proposal ? `. Đề xuất: ${data.proposal}` : ''}`,
  week: (data: { due: number; silent: number }) =>
    `${n(data.due)} việc đến hạn trong tuần, ${n(data.silent)} việc chưa báo tiến độ`,
  weekNote: 'các việc anh/chị được xem, theo cơ quan chủ trì',
  weekNone: 'Không còn việc nào đến hạn trong tuần này.',
  lead: 'Cơ quan chủ trì',
  others: (count: number) => `${n(count)} cơ quan khác`,
  sum: 'Cộng',
  silent: 'Chưa báo tiến độ',
  closest: 'Cần chú ý nhất',
  given: 'Tôi đã giao, chờ trả lời',
  givenNone: 'Không có việc nào đang chờ trả lời.',
  all: 'Cả danh sách',
  delegations: 'Vắng và ủy quyền',
  delegationsNone: 'Không có ủy quyền nào đang hiệu lực.',
  until: (date: string) => `đến ${formatDateShort(date, date)}`,
  stands: (data: { from: string; to: string }) => `${data.from}; ${data.to} thay`,
  weekLine: (period: string) => `Tuần ${Number(period.slice(6))}`,
  lineStart: 'đầu tuần',
  lineOpened: 'mới giao',
  lineDone: 'hoàn thành',
  lineVoid: 'thu hồi',
  lineEnd: 'đang mở',
  lineOverdue: 'trong đó quá hạn',
  weekly: 'Kiểm điểm tuần',
  matters: 'việc',
  done: (code: string) => `Đã ghi: ${code}.`,
}
export type DeskText = typeof vi
