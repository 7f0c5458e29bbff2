import { formatDate } from '@kheo/viet-text'

const nbsp = '\u00A0'
type Data = Readonly<Record<string, unknown>>
const said = (data: Data, key: string): string => (data[key] === undefined || data[key] === null ? '' : String(data[key]))
const day = (data: Data, key: string): string => (typeof data[key] === 'string' ? formatDate(data[key]) : '')
const dueTail = (data: Data): string => (typeof data['dueOn'] === 'string' ? `, hạn ${formatDate(data['dueOn'])}` : '')
const megabytes = (data: Data, key: string): string => `${Math.round(Number(data[key] ?? 0) / 1024 / 1024)}${nbsp}MB`

/** Words of the inbox, of matters, search and notices. A key missing in text.en.ts does not compile. */
export const vi = {
  inbox: 'Việc của tôi',
  inboxNote: (data: { open: string; overdue: number }) =>
    data.overdue > 0
      ? `${data.open} việc đang mở, ${data.overdue > 1000 ? '1.000+' : data.overdue} việc quá hạn; xếp theo hạn`
      : `${data.open} việc đang mở; xếp theo hạn`,
  filters: 'Bộ lọc',
  filterAndExport: 'Lọc, xuất danh sách',
  kindOfMatter: 'Loại việc',
  allKinds: 'Mọi loại việc',
  applyFilter: 'Lọc',
  savedFilters: 'Sửa bộ lọc',
  allGroups: 'Xem tất cả các nhóm',
  noMatter: 'Chọn một việc trong danh sách để đọc và xử lý ở đây.',
  noMatterKeys: 'J, K chuyển việc; Enter mở cả trang; ? xem mọi phím.',
  emptyInbox: 'Chưa có việc nào. Việc được giao, chuyển đến hoặc cần anh/chị quyết định sẽ hiện ở đây.',
  dayOffNotice: (name: string) => `Hôm nay nghỉ ${name}, không đếm là ngày làm việc; việc có giờ cố định vẫn đến hạn.`,
  dayOffPlain: 'Hôm nay là ngày nghỉ, không đếm là ngày làm việc; việc có giờ cố định vẫn đến hạn.',
  tabs: {
    'tat-ca': 'Tất cả',
    'cho-nhan': 'Chờ nhận',
    'toi-giu': 'Tôi giữ',
    'theo-doi': 'Tôi theo dõi',
    'cho-quyet-dinh': 'Chờ quyết định',
  },
  groups: {
    overdue: 'Quá hạn',
    today: 'Hôm nay',
    week: 'Trong tuần',
    later: 'Sau đó',
    waiting: 'Chờ người khác',
    know: 'Để biết',
  },
  groupEmpty: {
    overdue: 'Chưa có việc quá hạn.',
    today: 'Không có việc đến hạn hôm nay.',
    week: 'Không có việc nào khác đến hạn trong tuần.',
    later: 'Chưa có việc hạn xa hơn.',
    waiting: 'Không có việc nào chờ người khác.',
    know: '',
  },
  groupWaitingNote: 'người khác đang làm, hoặc anh/chị đã hoãn',
  groupTodayOff: 'ngày nghỉ, chỉ còn việc có giờ cố định',
  groupWeekNote: (data: { count: number; days: string }) => `còn ${data.count} ngày làm việc: ${data.days}`,
  groupWeekOver: 'tuần này hết ngày làm việc',
  urgency: { khan: 'Khẩn', 'thuong-khan': 'Thượng khẩn', 'hoa-toc': 'Hỏa tốc' },
  fromWhom: (who: string) => `từ ${who}`,
  heldByMe: 'tôi giữ',
  heldBy: (who: string) => `${who} giữ`,
  snoozedUntil: (date: string) => `hoãn đến ${formatDate(date)}`,
  snooze: 'Hoãn',
  snoozeTo: 'Hoãn đến ngày',
  snoozeHint: 'Việc chuyển xuống nhóm Chờ đến ngày này; thời hạn vẫn chạy.',
  snoozeButton: 'Hoãn việc này',
  wake: 'Thôi hoãn',
  snoozedDone: (date: string) => `Đã hoãn đến ${formatDate(date)}.`,
  starOn: 'Đánh dấu theo dõi riêng',
  starred: 'Đang đánh dấu riêng',
  starOff: 'Bỏ đánh dấu',
  starNote: 'Ghi chú riêng',
  starNoteHint: 'Chỉ anh/chị đọc được.',
  starSave: 'Lưu đánh dấu',
  openFull: 'Mở cả trang',
  keysLine: { nextPrevious: 'việc sau, trước', open: 'mở cả trang' },
  acts: 'Thao tác có thể làm',
  noActs: 'Anh/chị xem được việc này, hiện không có thao tác nào thuộc phần mình.',
  moreActs: 'Thao tác khác',
  done: (data: { act: string; code: string }) => `${data.act}: đã ghi, ${data.code}.`,
  quote: 'Câu giao việc',
  who: 'Trách nhiệm',
  dueHow: 'Hạn được tính thế nào',
  dueWhy: 'Thời hạn',
  history: 'Quá trình',
  print: 'In',
  assigner: 'Người giao',
  holder: 'Chủ trì',
  holderPerson: 'Người giữ',
  personIsMe: (name: string) => `${name} (tôi)`,
  follower: 'Theo dõi',
  receivedOn: (date: string) => `vào hệ thống ${formatDate(date)}`,
  originalDue: (date: string) => `hạn gốc ${formatDate(date)}`,
  bodyEnded: (data: { on: string; successors: string }) =>
    `đã kết thúc ngày ${formatDate(data.on)}${data.successors ? `; nơi tiếp nhận: ${data.successors}` : ''}`,
  children: 'Việc con',
  child: 'Việc',
  childHolder: 'Người giữ',
  childDue: 'Hạn',
  childState: 'Tình trạng',
  childrenDone: (data: { done: number; all: number }) => `${data.done}/${data.all} xong`,
  parent: 'Thuộc việc',
  linked: 'Việc liên quan',
  evidence: 'Chứng cứ',
  fileWithdrawn: (reason: string) => `đã rút: ${reason}`,
  note: 'Ghi chú',
  parts: 'Phần của việc',
  whole: 'Toàn bộ',
  closeForm: 'Đóng, giữ bản nháp',
  closePlain: 'Đóng',
  saveDraft: 'Lưu nháp',
  dropDraft: 'Bỏ bản nháp',
  draftFrom: (time: string) => `Bản nháp lưu lúc ${time}.`,
  continueDraft: (act: string) => `Có bản nháp: ${act}`,
  answersKept: 'Những gì đã nhập vẫn còn.',
  placesToMend: (count: number) => `Chưa ghi được: còn ${count} chỗ cần sửa`,
  fileLimits: 'PDF, Word, Excel, ảnh, văn bản; tối đa 50 MB mỗi tệp',
  filesKept: 'Tệp đã nhận (bỏ chọn để không gửi)',
  time: 'Giờ',
  timeHint: 'Ví dụ 16:30.',
  conflictHead: 'Có người vừa thay đổi việc này',
  conflictNote: 'Nội dung anh/chị nhập vẫn còn ở dưới. Xem thay đổi, sửa nếu cần, rồi ghi lại.',
  conflictNow: 'Hiện nay',
  conflictYours: 'Anh/chị nhập',
  conflictTake: 'Lấy giá trị hiện nay',
  conflictSame: 'giống',
  conflictDiffers: 'khác',
  conflictActs: 'Thay đổi từ khi anh/chị mở biểu mẫu',
  conflictKeep: (button: string) => `${button} (giữ nội dung của tôi)`,
  bulkResult: 'Kết quả xử lý nhiều việc',
  bulkDone: (count: number) => `Đã làm ${count} việc`,
  bulkRefused: (count: number) => `${count} việc chưa làm được`,
  bulkNone: 'Chưa chọn việc nào. Chọn việc bằng ô vuông hoặc phím X rồi bấm lại.',
  bulkWhy: 'Lý do',
  backToInbox: 'Về Việc của tôi',
  theSystem: 'Hệ thống',
  actedFor: (data: { by: string; whose: string }) => `${data.by} thay mặt ${data.whose}`,
  movedTo: (data: { body: string; reason: string }) => `Chuyển cho ${data.body}${data.reason ? `: ${data.reason}` : ''}`,
  recalculatedTo: (data: { dueOn: string; reason: string }) => `Hạn mới ${data.dueOn}; ${data.reason}`,
  risenTo: (data: { who: string; days: number }) => `Quá hạn ${data.days} ngày làm việc, báo cáo ${data.who}`,
  nowState: (state: string) => `Tình trạng: ${state}`,
  effectiveOn: (date: string) => `ngày thực hiện ${formatDate(date)}`,
  ruleOfLimit: (data: { amount: number; unit: 'working-day' | 'day' | 'month'; from: string; source: string }) =>
    `${data.amount}${nbsp}${{ 'working-day': 'ngày làm việc', day: 'ngày', month: 'tháng' }[data.unit]} kể từ ${data.from}; căn cứ: ${data.source}`,
  ruleOfGiven: (data: { source: string; from: string }) => `ngày do ${data.source} đặt, tính từ ${data.from}`,
  ruleOfWords: (data: { words: string; from: string }) => `“${data.words}”, tính từ ${data.from}`,
  dueChanged: (data: { kind: 'extended' | 'recalculated' | 'moved' | 'shortened'; who: string; on: string; reason: string }) =>
    [
      { extended: '', recalculated: 'tính lại theo lịch', moved: 'đổi hạn', shortened: 'rút ngắn' }[data.kind],
      `${data.who}, ngày ${data.on}`,
      data.reason,
    ]
      .filter(part => part !== '')
      .join('; '),
  dueCaption: (data: {
    counted: number
    unit: 'day' | 'working-day'
    from: string
    to: string
    weekend: number
    holidays: readonly string[]
  }) => {
    const skipped = [data.weekend > 0 ? `${data.weekend} ngày thứ Bảy, Chủ nhật` : '', ...data.holidays].filter(
      part => part !== '',
    )
    const counted = `${data.counted}${nbsp}${data.unit === 'day' ? 'ngày' : 'ngày làm việc'} sau ${data.from}, đến ${data.to}.`
    return skipped.length ? `${counted} Bỏ qua ${skipped.join(', ')}.` : counted
  },
  search: 'Tìm kiếm',
  searchLabel: 'Từ cần tìm',
  searchHint: 'Tên việc, mã, số văn bản, nội dung; có dấu hay không dấu đều được.',
  searchButton: 'Tìm',
  searchFilters: 'Lọc kết quả',
  openOnly: 'Chỉ việc đang mở',
  assignerName: 'Người giao hoặc người ký',
  followerName: 'Người theo dõi',
  holderName: 'Người giữ',
  bodyName: 'Cơ quan chủ trì',
  receivedFrom: 'Vào hệ thống từ ngày',
  receivedTo: 'Đến ngày',
  foundMatters: 'Việc và văn bản',
  foundPlaces: 'Trang',
  foundBodies: 'Cơ quan, đơn vị',
  foundPeople: 'Người',
  foundNone: (typed: string) =>
    typed === ''
      ? 'Không có việc nào khớp bộ lọc trong phần anh/chị được xem.'
      : `Không thấy “${typed}” trong phần anh/chị được xem. Thử ít từ hơn, hoặc bỏ bớt bộ lọc.`,
  searchAsk: 'Gõ từ cần tìm: “bao cao tuan” tìm thấy “Báo cáo tuần”; gõ đúng mã (NV-2026-0001) để mở ngay.',
  personUnknown: (name: string) => `không tìm thấy người tên “${name}”`,
  notices: 'Thông báo',
  noticesNote: (count: string) => (count === '0' ? 'Đã đọc hết.' : `${count} thông báo chưa đọc.`),
  noticesEmpty: 'Chưa có thông báo. Việc được giao, sắp đến hạn hoặc cần anh/chị quyết định sẽ báo ở đây.',
  noticeMarkAll: 'Đánh dấu đã đọc tất cả',
  noticeMark: 'Đã đọc',
  noticeUnread: 'chưa đọc',
  noticeHidden: 'Một việc nay không còn thuộc phần anh/chị được xem.',
  noticeChanged: (title: string) => `Có thay đổi ở việc “${title}”`,
  noticeKinds: {
    'matter.due-soon': data => `Còn ${said(data, 'days')} ngày làm việc, hạn ${day(data, 'dueOn')}: ${said(data, 'title')}`,
    'matter.overdue': data => `Quá hạn ${day(data, 'dueOn')}: ${said(data, 'title')}`,
    'matter.risen': data => `Quá hạn ${said(data, 'late')} ngày làm việc, báo cáo anh/chị: ${said(data, 'title')}`,
    'matter.recalculated': data => `Hạn tính lại theo lịch mới, nay là ${day(data, 'dueOn')}: ${said(data, 'title')}`,
    'matter.moved': data => `Chuyển đến vì đơn vị cũ đã kết thúc: ${said(data, 'title')}`,
    'part.given': data => `Phần việc mới${dueTail(data)}: ${said(data, 'title')}`,
    'part.done': data => `Phần việc đã xong: ${said(data, 'title')}`,
    'directive.given': data => `Việc mới${dueTail(data)}: ${said(data, 'title')}`,
    'directive.distributed': data => `Được phân công${dueTail(data)}: ${said(data, 'title')}`,
    'directive.progress': data => `Có báo cáo tiến độ: ${said(data, 'title')}`,
    'directive.extension-asked': data => `Xin gia hạn, chờ anh/chị quyết định: ${said(data, 'title')}`,
    'directive.extended': data => `Được gia hạn${dueTail(data)}: ${said(data, 'title')}`,
    'directive.extension-refused': data => `Không được gia hạn: ${said(data, 'title')}`,
    'directive.returned': data => `Bị trả lại vì không đúng thẩm quyền: ${said(data, 'title')}`,
    'directive.submitted': data => `Đã nộp kết quả, chờ nghiệm thu: ${said(data, 'title')}`,
    'directive.accepted': data => `Đã được nghiệm thu: ${said(data, 'title')}`,
    'directive.sent-back': data => `Yêu cầu làm lại${dueTail(data)}: ${said(data, 'title')}`,
    'directive.reopened': data => `Mở lại${dueTail(data)}: ${said(data, 'title')}`,
    'directive.cancelled': data => `Đã thu hồi: ${said(data, 'title')}`,
    'directive.superseded': data => `Đã thay bằng việc khác: ${said(data, 'title')}`,
    'directive.suspended': data => `Tạm dừng: ${said(data, 'title')}`,
    'directive.resumed': data => `Tiếp tục${dueTail(data)}: ${said(data, 'title')}`,
  } as Readonly<Record<string, ((data: Data) => string) | undefined>>,
  mailSubject: (words: string) => `[Khéo] ${words}`,
  mailBody: (data: { name: string; words: string; code: string; link: string }) =>
    `Kính gửi anh/chị ${data.name},\n\n${data.words}${data.code ? ` (${data.code})` : ''}.\n\nMở để xử lý: ${data.link}\n\nThư gửi tự động từ hệ thống Khéo. Trả lời trong hệ thống, không trả lời thư này.`,
  mailFailures: 'Thư thông báo chưa gửi được',
  mailFailuresNote: 'Các dòng dưới đây đã thử nhiều lần mà chưa được. Sửa nguyên nhân rồi gửi lại.',
  mailFailuresNone: 'Không có thư nào đang lỗi.',
  mailKind: 'Loại',
  mailWhen: 'Lúc',
  mailTries: 'Số lần thử',
  mailError: 'Lỗi',
  mailRetry: 'Gửi lại tất cả',
  mailRetryOne: 'Gửi lại',
  mailErrors: {
    'mail/not-configured': 'Chưa đặt máy chủ thư (SMTP_URL, MAIL_FROM).',
    'mail/refused': 'Máy chủ thư từ chối địa chỉ nhận.',
  } as Readonly<Record<string, string | undefined>>,
  exportXlsx: 'Xuất XLSX',
  exportCsv: 'Xuất CSV',
  exported: 'Danh sách việc',
  exportColumns: {
    code: 'Mã',
    title: 'Nội dung',
    kind: 'Loại việc',
    state: 'Tình trạng',
    holder: 'Chủ trì',
    person: 'Người giữ',
    assigner: 'Người giao',
    received: 'Ngày vào',
    due: 'Hạn',
    originalDue: 'Hạn gốc',
    deadline: 'Tình hình hạn',
  },
  exportFilter: (data: { tab: string; kind: string | null }) =>
    `Bộ lọc: ${data.tab}${data.kind ? `; loại việc: ${data.kind}` : ''}`,
  exportedBy: (data: { name: string; when: string }) => `${data.name} xuất lúc ${data.when}`,
  exportCut: (count: number) => `Danh sách dài hơn ${count} dòng: chỉ ghi ${count} dòng đầu theo hạn.`,
  filtersTitle: 'Bộ lọc đã lưu',
  filtersNote: 'Bộ lọc đã lưu hiện thành thẻ trên Việc của tôi.',
  filterName: 'Tên bộ lọc',
  filterLane: 'Nhóm việc',
  filterShare: 'Dùng chung cho cơ quan của tôi',
  filterSave: 'Lưu bộ lọc',
  filterNew: 'Thêm bộ lọc',
  filterDelete: 'Xóa',
  filterEdit: 'Sửa',
  filterSharing: 'Chia sẻ',
  filterUp: 'Lên trước',
  filterShared: (who: string) => `dùng chung, ${who} lập`,
  filterNone: 'Chưa có bộ lọc nào.',
  problemUnknown: (code: string) => `Chưa làm được. Mã lý do: ${code}. Nếu cần, báo người quản trị kèm mã này.`,
  problems: {
    'form/invalid': () => 'Chưa ghi được: có chỗ cần sửa.',
    'form/needed': () => 'chưa nhập',
    'form/choice-needed': () => 'chưa chọn',
    'form/date-needed': () => 'chưa ghi ngày',
    'form/file-needed': () => 'chưa có tệp; thêm ít nhất một tệp',
    'form/date-unreadable': data => `“${said(data, 'typed')}” không phải là một ngày; ghi dạng 27/11/2026`,
    'form/time-unreadable': data => `“${said(data, 'typed')}” không phải là giờ; ghi dạng 16:30`,
    'form/number-unreadable': data => `“${said(data, 'typed')}” không phải là số; ghi dạng 1.234,5`,
    'form/body-unknown': data => `không tìm thấy cơ quan “${said(data, 'typed')}”; gõ tên đầy đủ hoặc tên tắt`,
    'form/body-several': data => `“${said(data, 'typed')}” có nhiều cơ quan: ${said(data, 'names')}; chọn một`,
    'form/body-ended': data =>
      `${said(data, 'name')} đã kết thúc ngày ${day(data, 'endedOn')}${said(data, 'successors') ? `. Chọn ${said(data, 'successors')}?` : ''}`,
    'form/matter-unknown': data => `không tìm thấy việc có mã “${said(data, 'typed')}”`,
    'form/too-long': data => `dài quá ${said(data, 'maximum') || 'mức cho phép'}${said(data, 'maximum') ? ' ký tự' : ''}`,
    'form/too_small': data =>
      data['minimum'] === undefined || Number(data['minimum']) <= 1 ? 'chưa nhập' : `ít nhất ${said(data, 'minimum')}`,
    'form/too_big': data => `nhiều nhất ${said(data, 'maximum')}`,
    'form/invalid_type': () => 'chưa nhập hoặc chưa đúng kiểu',
    'form/invalid_value': () => 'chọn một trong các mục có sẵn',
    'form/invalid_format': () => 'chưa đúng dạng',
    'form/comment-needed': () => 'chưa ghi nội dung',
    'form/already-sent': data =>
      `Biểu mẫu này đã được ghi rồi${recordedCode(data)}. Nội dung lần này khác lần trước; nếu vẫn muốn ghi, bấm lại.`,
    'act/not-allowed': data => `“${said(data, 'act')}” không thuộc phần của anh/chị ở việc này. Việc có thể vừa đổi người giữ.`,
    'act/not-possible-now': data => `Chưa làm được “${said(data, 'act')}” khi việc đang ở tình trạng “${said(data, 'state')}”.`,
    'act/not-found': () => 'Thao tác này không có ở loại việc đang mở.',
    'act/changed-meanwhile': () => 'Chưa ghi: có người vừa thay đổi việc này từ khi anh/chị mở biểu mẫu.',
    'act/date-in-future': data => `ngày thực hiện ở sau hôm nay (${day(data, 'today')})`,
    'act/earlier-date-not-allowed': () => 'chỉ văn thư hoặc người theo dõi được ghi ngày sớm hơn',
    'act/before-last-act': () => 'ngày này ở trước thao tác gần nhất của việc',
    'matter/not-found': () => 'Không tìm thấy việc này, hoặc việc không thuộc phần anh/chị được xem.',
    'personal/filters-too-many': data => `Đã có ${said(data, 'maximum')} bộ lọc, nhiều nhất được lưu. Xóa bớt bộ lọc không dùng.`,
    'personal/snooze-not-later': data => `chọn một ngày sau hôm nay (${day(data, 'today')})`,
    'upload/empty': data => `${said(data, 'name')}: tệp rỗng, không có gì bên trong`,
    'upload/too-large': data => `${said(data, 'name')}: lớn hơn ${megabytes(data, 'maxBytes')}; chia nhỏ hoặc nén rồi gửi lại`,
    'upload/kind-not-taken': data => `${said(data, 'name')}: không nhận loại tệp này; gửi PDF, Word, Excel, ảnh hoặc văn bản`,
    'upload/macro': data => `${said(data, 'name')}: có chứa macro; lưu lại dạng không có macro (.docx, .xlsx) hoặc PDF`,
    'upload/encrypted': data => `${said(data, 'name')}: đang đặt mật khẩu; gỡ mật khẩu rồi gửi lại`,
    'upload/mislabelled': data =>
      `${said(data, 'name')}: đuôi .${said(data, 'extension')} nhưng nội dung là .${said(data, 'is')}; đổi lại tên tệp`,
    'storage/full': () => 'Nơi lưu tệp đã đầy. Nội dung đã nhập vẫn còn; báo người quản trị rồi gửi lại.',
    'storage/too-large': data => `tệp lớn hơn ${megabytes(data, 'maxBytes')}`,
    'series/number-moved': data =>
      `Số dự kiến đã có người lấy; số tiếp theo là ${said(data, 'number')}. Xem lại rồi bấm lần nữa.`,
  } as Readonly<Record<string, ((data: Data) => string) | undefined>>,
}

function recordedCode(data: Data): string {
  const { recorded } = data
  return typeof recorded === 'object' && recorded !== null && 'code' in recorded ? ` (${String(recorded.code)})` : ''
}

/** Same keys in every language; a function keeps its parameters. */
export type CaseworkText = Same<typeof vi>
type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends object
        ? Same<T[K]>
        : T[K]
}
