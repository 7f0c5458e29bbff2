import { groupsVi } from './text.groups.vi.ts'
import { formatDate } from '@kheo/viet-text'
import { vi as filesVi } from './pages/files/text.files.vi.ts'
import { vi as slipVi } from './pages/text.slip.vi.ts'
import { passedOn, sending, senderAnswered, senderSays, senderTold } from './text.sender.vi.ts'
import { doubles } from './pages/intake/text.doubles.vi.ts'

const nbsp = '\u00A0'
type Data = Readonly<Record<string, unknown>>
const asked = (data: Data) => ({ on: day(data, 'on'), by: said(data, 'by'), reason: said(data, 'reason') })
const said = (data: Data, key: string): string => (data[key] === undefined || data[key] === null ? '' : String(data[key]))
/** What a file really is, in words. */
const kindIn = (data: Data): string => filesVi.fileKinds[said(data, 'found')] ?? said(data, 'found')
const day = (data: Data, key: string): string => (typeof data[key] === 'string' ? formatDate(data[key]) : '')
const megabytes = (data: Data, key: string): string => `${Math.round(Number(data[key] ?? 0) / 1024 / 1024)}${nbsp}MB`

/** Words of incoming documents: intake, register, tasks. A key missing in text.en.ts does not compile. */
export const vi = {
  documents: 'Văn bản',
  incoming: 'Văn bản đến',
  // Tiếp nhận
  takeIn: 'Tiếp nhận văn bản',
  takeInNote: 'Thả tệp hoặc dán nội dung; Khéo đọc các trường để đối chiếu, rồi vào sổ.',
  file: 'Tệp văn bản',
  fileLimits:
    'PDF, Word (.docx, .doc), văn bản thường, bản quét (PDF, TIFF, JPG, PNG); tối đa 50 MB mỗi tệp; tệp đầu là văn bản, các tệp sau là kèm theo',
  attachmentLimits: 'PDF, Word, Excel, ảnh, văn bản; tối đa 50 MB mỗi tệp',
  fileEarlier: 'Chọn lại các tệp này vì trình duyệt không giữ được:',
  paste: 'Hoặc dán nội dung văn bản',
  pasteHint: 'Dùng khi không có tệp. Nội dung dán được giữ nguyên làm bản gốc.',
  pastedName: 'noi-dung-dan.txt',
  read: 'Đọc văn bản',
  notRead: 'Chưa tiếp nhận được',
  attachmentsRefused: 'Một số tệp kèm theo không nhận được',
  waiting: 'Chờ vào sổ',
  waitingCount: (count: number) => `Chờ vào sổ, ${count}${nbsp}văn bản`,
  waitingNone: 'Không có văn bản nào chờ vào sổ.',
  waitingOne: (nth: number) => `văn bản${nbsp}${nth}`,
  waitingOpenBy: (name: string) => `${name} đang mở`,
  cameAt: 'Nhận lúc',
  abstractColumn: 'Trích yếu',
  openColumn: 'Đang mở',
  noAbstract: 'chưa đọc được trích yếu',
  continueIntake: 'Làm tiếp',
  ...filesVi,
  ...slipVi,
  // Vào sổ
  registerTitle: 'Vào sổ văn bản đến',
  fileNote: (data: { name: string; pages: number | null; size: string }) =>
    data.pages === null ? `${data.name}, ${data.size}` : `${data.name}, ${data.pages}${nbsp}trang, ${data.size}`,
  receivedVia: (data: { source: 'typed' | 'internal' | 'exchange'; at: string }) =>
    ({ typed: 'tiếp nhận', internal: 'đơn vị trong cơ quan gửi', exchange: 'nhận qua trục liên thông' })[data.source] +
    ` ${data.at}`,
  previous: 'Văn bản trước',
  next: 'Văn bản sau',
  openedByOther: (data: { name: string; at: string }) =>
    `${data.name} cũng đang mở văn bản này từ ${data.at}. Ai lưu sau sẽ được báo, không ghi đè lên nhau.`,
  withoutNumber: 'Văn bản không có số',
  withoutDate: 'Văn bản không ghi ngày',
  typedKept: (time: string) => `Chữ đã gõ lúc ${time} được giữ lại, chưa vào sổ.`,
  readHead: 'Đọc từ văn bản',
  readCount: (data: { found: number; missing: number }) =>
    `${data.found}${nbsp}trường có chỗ đọc, ${data.missing}${nbsp}trường để trống`,
  byForm: 'theo thể thức',
  place: (data: { page: number; pages: number; line: number }) =>
    data.pages > 1 ? `trang${nbsp}${data.page}, dòng${nbsp}${data.line}` : `dòng${nbsp}${data.line}`,
  textGoesOn: 'Văn bản dài: ở đây là phần đầu.',
  readOn: 'Đọc tiếp ở thẻ mới',
  tasksBefore: 'Các việc trước',
  tasksAfter: 'Các việc sau',
  tasksShown: ({ first, last, all }: { first: number; last: number; all: number }) => `Việc ${first}–${last} trong ${all}`,
  textPart: ({ nth, of }: { nth: number; of: number }) => `Phần ${nth} của ${of}`,
  partBefore: 'Phần trước',
  partAfter: 'Phần sau',
  reading: 'Đang đọc',
  wholeText: 'Toàn bộ nội dung',
  original: 'Tải bản gốc',
  receivedOn: 'Ngày đến',
  receivedDayOff: 'ngày nghỉ; thời hạn đếm từ ngày làm việc kế tiếp',
  replyBy: 'Hạn xử lý',
  replyHint: 'Để trống nếu văn bản không đặt hạn.',
  forwardTo: 'Trình, chuyển tới',
  forwardLater: 'chuyển sau',
  registerOf: 'Sổ',
  registerNext: (data: { year: string; number: number }) =>
    `Văn bản đến năm${nbsp}${data.year}, số tiếp theo ${data.number} (dự kiến)`,
  paperCopy: 'Bản giấy',
  paperHere: 'Đã nhận bản giấy',
  note: 'Ghi chú',
  sections: 'Bố cục',
  citations: 'Văn bản được viện dẫn',
  attachments: 'Tệp kèm theo',
  addAttachment: 'Thêm tệp kèm theo',
  saveLater: 'Lưu, làm sau',
  savedDraft: 'Đã lưu, chưa vào sổ.',
  registerAct: (number: number) => `Vào sổ – số đến${nbsp}${number}`,
  registeredDone: (data: { number: number; at: string; forecast: number | null }) =>
    data.forecast !== null && data.forecast !== data.number
      ? `Đã vào sổ: số đến${nbsp}${data.number}, lúc ${data.at}. Số dự kiến ${data.forecast} đã cấp cho văn bản vào trước.`
      : `Đã vào sổ: số đến${nbsp}${data.number}, lúc ${data.at}.`,
  numberNote: 'Số đến chỉ cấp khi bấm, không để trống số.',
  doubleBlocks: 'Chưa vào sổ được: còn chọn cách xử lý văn bản trùng.',
  notRegistered: (count: number) => (count > 0 ? `Chưa vào sổ được: còn ${count}${nbsp}chỗ cần sửa` : 'Chưa vào sổ được'),
  putAside: 'Không vào sổ văn bản này',
  putAsideReason: 'Lý do không vào sổ',
  putAsideAct: 'Bỏ khỏi danh sách chờ',
  ...doubles,
  senderSays,
  ...sending,
  senderTold,
  senderAnswered,
  // Việc đề xuất
  tasksHead: (count: number) => `Việc văn bản này giao, ${count}${nbsp}đề xuất`,
  tasksNone: 'Không thấy việc nào được giao trong văn bản.',
  followTasks: 'Theo dõi, tổng hợp kết quả',
  tasksNote: 'Văn thư đánh dấu; chuyên viên hoặc lãnh đạo xác nhận thì mới thành ý kiến chỉ đạo.',
  leadFromIssuer: 'suy từ cơ quan ban hành',
  leadGroup: 'cả nhóm đơn vị; chọn giao đủ khi giao việc',
  leadUnknown: 'không khớp đơn vị nào đang hoạt động',
  leadEnded: (data: { on: string; successors: string }) =>
    data.successors
      ? `đã kết thúc ngày${nbsp}${data.on}; kế thừa: ${data.successors}`
      : `đã kết thúc ngày${nbsp}${data.on}, chưa có đơn vị kế thừa`,
  dueUntil: (words: string) => `hết ${words}`,
  dueWords: (words: string) => `(“${words}”)`,
  dueDayBefore: (on: string) => `trước ngày${nbsp}${on}: hết ngày liền trước`,
  dueCounted: (data: { amount: number; unit: 'working-day' | 'day' | 'month'; from: string }) =>
    `ngày thứ${nbsp}${data.amount}${data.unit === 'working-day' ? ' (ngày làm việc)' : data.unit === 'month' ? ' (tháng)' : ''}, đếm từ ${data.from}`,
  dueNone: 'văn bản không nêu hạn',
  dueFlags: {
    past: 'đã qua: đặt lại hạn, hoặc giao thì tính quá hạn ngay',
    'day-off': 'rơi vào ngày nghỉ',
    impossible: 'không có ngày này trên lịch',
    recurring: 'việc định kỳ, không có một hạn',
    event: 'tùy sự việc, chưa có ngày',
    far: 'năm bất thường, cần xem lại',
  },
  mark: 'Đánh dấu để giao',
  marked: 'đã đánh dấu',
  dropped: (reason: string) => (reason ? `đã bỏ: ${reason}` : 'đã bỏ'),
  given: 'đã giao',
  drop: 'Bỏ',
  takeBack: 'Lấy lại',
  taskNumber: (n: number) => `việc${nbsp}${n}`,
  // Trang văn bản
  documentPart: 'Nội dung văn bản',
  filesPart: 'Tệp của văn bản',
  notesPart: 'Bút phê, ý kiến',
  sentPart: 'Nơi nhận',
  tasksPart: 'Việc giao từ văn bản',
  noNotes: 'Chưa có bút phê.',
  notSent: 'Chưa chuyển cho ai.',
  readAt: (at: string) => `đã đọc ${at}`,
  notRead2: 'chưa đọc',
  sentAs: { handler: 'xử lý', recipient: 'để biết', noter: 'xin ý kiến' },
  registerFacts: 'Đăng ký',
  giveTasks: 'Giao việc từ văn bản',
  returnedBecause: (data: { who: string; at: string; reason: string }) => `${data.who} gửi trả lúc ${data.at}: ${data.reason}`,
  noteDue: (on: string) => `hạn ${on}`,
  noteFor: (who: string) => `giao ${who}`,
  cancelledNumber: 'số đã hủy',
  // Giao việc
  giveTitle: 'Giao việc từ văn bản',
  giveNote: 'Sửa, gộp, bỏ rồi giao; mỗi việc thành một ý kiến chỉ đạo, gắn với câu đã giao việc.',
  giveFailed: (count: number) => `Chưa giao được: còn ${count}${nbsp}chỗ cần sửa`,
  giveCommon: 'Chung cho các việc',
  assigner: 'Người giao',
  assignerHint: 'Người ký văn bản hoặc lãnh đạo cho ý kiến.',
  follower: 'Người theo dõi',
  sourceKind: 'Nguồn giao',
  urgency: 'Độ khẩn',
  task: (n: number) => `Việc${nbsp}${n}`,
  chosen: 'Giao việc này',
  content: 'Nội dung',
  lead: 'Chủ trì',
  leadHint: 'Nhiều đơn vị cách nhau bằng dấu chấm phẩy; mỗi đơn vị một ý kiến chỉ đạo.',
  cooperating: 'Phối hợp',
  dueField: 'Hạn',
  product: 'Sản phẩm',
  merge: 'Gộp vào việc trước',
  dropTask: 'Bỏ việc này',
  addTask: 'Thêm việc',
  ...groupsVi,
  giveOne: 'Giao riêng việc này',
  giveAll: 'Giao các việc đã chọn',
  wholeDocument: 'Mở trang văn bản',
  givenOne: 'Đã giao một việc; các việc còn lại vẫn ở đây.',
  giveFinish: 'Việc đã giao hiện ngay trong hộp việc của đơn vị chủ trì.',
  noTask: 'Thật ra không có việc phải giao? Dùng “Để biết, không giao việc” ở trang văn bản.',
  // Danh sách, sổ
  tabs: {
    'dang-xu-ly': 'Đang xử lý',
    'toi-giu': 'Tôi giữ',
    'chua-doc': 'Chưa đọc',
    'da-giao-viec': 'Đã giao việc',
    'da-ket-thuc': 'Đã kết thúc',
    'tat-ca': 'Tất cả',
  },
  filters: 'Bộ lọc',
  keyword: 'Từ khóa, số, nội dung',
  anyType: 'Mọi loại',
  anyUrgency: 'Mọi độ khẩn',
  fromDate: 'Đến từ ngày',
  toDate: 'Đến hết ngày',
  filter: 'Lọc',
  noneFound: 'Không có văn bản nào theo bộ lọc này.',
  numberColumn: 'Số đến',
  documentColumn: 'Văn bản',
  agencyColumn: 'Cơ quan ban hành',
  receivedColumn: 'Ngày đến',
  holderColumn: 'Đang giữ',
  heldBy: (who: string) => `Đang giữ: ${who}`,
  stateColumn: 'Tình trạng',
  more: 'Xem thêm',
  markRead: 'Đánh dấu đã đọc',
  pick: 'Chọn',
  book: 'Sổ đăng ký văn bản đến',
  bookOf: (year: string) => `Sổ đăng ký văn bản đến năm${nbsp}${year}`,
  followBook: 'Sổ theo dõi giải quyết',
  followBookOf: (year: string) => `Sổ theo dõi giải quyết văn bản đến năm${nbsp}${year}`,
  exportBook: 'Xuất Excel',
  print: 'In: Ctrl P',
  bookOrder: { latest: 'Xem cả sổ từ số 1, để in', first: 'Xem từ số mới nhất' },
  bookMore: 'Các số trước đó',
  bookPart: ({ from, to }: { from: number; to: number }) => `từ số${nbsp}${from} đến số${nbsp}${to}`,
  year: 'Năm',
  bookState: (data: { last: number; cancelled: number; closed: string | null }) =>
    [
      `số cuối ${data.last}`,
      data.cancelled > 0 ? `${data.cancelled}${nbsp}số hủy` : '',
      data.closed ? `đã đóng ${data.closed}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  bookEmpty: 'Chưa có số nào trong sổ này.',
  closeBook: (year: string) => `Đóng sổ năm${nbsp}${year}`,
  closeBookNote: (year: string) =>
    `Sau khi đóng, văn bản vào sau sẽ lấy số của sổ năm${nbsp}${Number(year) + 1}. Không mở lại được.`,
  bookTooLong: (count: number) => `Chỉ có ${count}${nbsp}dòng đầu; thu hẹp khoảng ngày để lấy đủ.`,
  noteAct: 'Bút phê',
  inWorkFiles: 'Trong hồ sơ',
  sendAct: 'Chuyển',
  correctAct: 'Sửa đăng ký',
  correctNote: 'Nội dung trước khi sửa vẫn nằm trong lịch sử.',
  reason: 'Lý do',
  reasonHint: 'Ít nhất 10 ký tự.',
  taskColumn: 'Việc',
  dueColumn: 'Hạn',
  sendTitle: 'Chuyển văn bản',
  sendLead: 'Người xử lý chính',
  sendLeadHint: 'Giữ văn bản và chịu trách nhiệm xử lý.',
  sendLeaders: 'Trình lãnh đạo cho ý kiến',
  sendOthers: 'Gửi để phối hợp, để biết',
  wholeUnit: (unit: string) => `Cả ${unit}`,
  often: 'Hay gửi',
  quickList: 'Danh sách nhanh của tôi',
  quickUse: 'Chọn cả danh sách',
  quickKeep: 'Lưu nơi nhận đang chọn làm danh sách nhanh',
  noUnit: 'Không thuộc phòng',
  sendNote: 'Lời nhắn',
  noteTitle: 'Bút phê',
  noteText: 'Nội dung bút phê',
  noteHandlers: 'Giao người xử lý',
  noteBy: 'Bút phê của',
  noteByHint: 'Văn thư nhập thay từ bản giấy thì chọn lãnh đạo; lãnh đạo tự ghi thì để trống.',
  noteSave: 'Ghi bút phê',
  // Đọc tệp
  sectionMissing: (gap: { label: string; after: string; before: string }) =>
    `Đề mục nhảy từ ${gap.after} sang ${gap.before}: văn bản không có mục ${gap.label}. Đối chiếu bản gốc.`,
  warnings: {
    'file/macro': () => 'Tệp có macro; Khéo không mở macro, chỉ đọc chữ.',
    'file/mislabelled': (data: Data) => `Tên tệp ghi .${said(data, 'named')} nhưng nội dung là ${said(data, 'found')}.`,
    'file/legacy-encoding': (data: Data) =>
      `Chữ gõ bằng bảng mã cũ (${said(data, 'encoding').toUpperCase()}); đã chuyển sang Unicode, nên đối chiếu.`,
    'file/decomposed': () => 'Dấu tiếng Việt tách rời (Unicode tổ hợp); đã ghép lại.',
    'reading/too-slow': () => 'Đọc tệp này quá lâu nên Khéo dừng lại; tệp vẫn được giữ. Nhập tay các trường theo bản gốc.',
    'reading/too-large': () =>
      'Tệp này cần quá nhiều bộ nhớ nên Khéo dừng đọc; tệp vẫn được giữ. Nhập tay các trường theo bản gốc.',
    'reading/busy': () =>
      'Lúc gửi đang có nhiều tệp chờ đọc nên chưa đọc tệp này; tệp vẫn được giữ. Nhập tay, hoặc bỏ ra rồi gửi lại.',
    'reading/more-tasks': (data: Data) =>
      `Văn bản có thêm ${said(data, 'more')}${nbsp}câu có thể là việc; chỉ đề xuất ${said(data, 'kept')}${nbsp}câu đầu. Xem tiếp trong bản gốc.`,
    'reading/cut': () => 'Văn bản rất dài: chỉ giữ các đề mục và căn cứ dẫn đầu tiên. Xem tiếp trong bản gốc.',
    'file/rotten-text': (data: Data) =>
      `Lớp chữ có sẵn của ${said(data, 'pages')} trang quét sai nhiều nên không dùng; chữ được đọc lại từ ảnh.`,
    'file/no-text': () => 'Tệp là ảnh chụp, không có chữ để đọc; các trường để trống cho anh/chị nhập.',
    'file/remote-content': () =>
      'Tệp Word gọi mẫu hoặc nội dung từ nơi khác; Khéo không tải gì, chỉ đọc chữ. Đừng mở bằng Word khi chưa hỏi bên gửi.',
    'file/script': () => 'Tệp PDF có mã lệnh; Khéo không chạy. Mở bằng chương trình khác cần thận trọng.',
    'upload/macro': (data: Data) => `${said(data, 'name')}: có macro. Đừng mở khi chưa hỏi bên gửi.`,
    'upload/kind-not-taken': (data: Data) =>
      `${said(data, 'name')}: không phải tài liệu (chương trình, tệp nén hoặc loại lạ). Đừng mở.`,
    'upload/encrypted': (data: Data) => `${said(data, 'name')}: đang đặt mật khẩu, chưa đọc được.`,
    'upload/mislabelled': (data: Data) => `${said(data, 'name')}: tên tệp không đúng với nội dung.`,
    'upload/empty': (data: Data) => `${said(data, 'name')}: tệp rỗng.`,
    'upload/too-large': (data: Data) => `${said(data, 'name')}: quá lớn, chưa đọc được.`,
    'exchange/unknown-sender': (data: Data) =>
      `Cơ quan gửi ${said(data, 'name')} (${said(data, 'organ')}) chưa có trong danh bạ đã xác nhận. Kiểm tra trước khi vào sổ.`,
    'exchange/other-sender': (data: Data) =>
      `Trục báo gói tin do ${said(data, 'sentBy')} gửi, nhưng trong gói ghi ${said(data, 'organ')}. Kiểm tra trước khi vào sổ.`,
    'exchange/dated-in-future': (data: Data) => `Ngày ban hành ${day(data, 'issuedOn')} chưa đến. Hỏi lại bên gửi.`,
    'exchange/passed-on': (data: Data) => passedOn(said(data, 'by'), said(data, 'agency')),
    'exchange/replaces': (data: Data) => `Văn bản này thay thế văn bản số${nbsp}${said(data, 'numbers')} của bên gửi.`,
    'exchange/asks-thu-hoi': (data: Data) => senderSays['thu-hoi'](asked(data)),
    'exchange/asks-cap-nhat': (data: Data) => senderSays['cap-nhat'](asked(data)),
    'exchange/asks-thay-the': (data: Data) => senderSays['thay-the'](asked(data)),
    'exchange/sent-again': (data: Data) =>
      `Bên gửi gửi lại văn bản này. Lần trước không nhận, ngày ${day(data, 'on')}: ${said(data, 'reason')}`,
    'edxml/missing-field': (data: Data) => `Gói tin thiếu trường bắt buộc ${said(data, 'at')}; Khéo để trống, không điền thay.`,
    'edxml/path-in-name': (data: Data) => `Tên tệp trong gói có đường dẫn; chỉ giữ tên: ${said(data, 'at')}.`,
    'edxml/attachment-unlisted': (data: Data) => `Gói tin có tệp không nằm trong danh mục: ${said(data, 'at')}.`,
  } as Readonly<Record<string, (data: Data) => string>>,
  problems: {
    'file/empty': data => `${said(data, 'name')}: tệp rỗng, không có chữ nào. Chọn tệp khác.`,
    'file/too-large': data =>
      `${said(data, 'name')}: lớn hơn ${megabytes(data, 'limitBytes')}. Chia nhỏ hoặc nén ảnh rồi gửi lại.`,
    'file/encrypted': data => `${said(data, 'name')}: đang đặt mật khẩu. Gỡ mật khẩu rồi gửi lại.`,
    'file/corrupt': data => `${said(data, 'name')}: tệp hỏng, không mở được. Xin bản khác từ nơi gửi.`,
    'file/zip-bomb': data => `${said(data, 'name')}: nội dung nén phình to bất thường nên không mở. Xin bản khác từ nơi gửi.`,
    'file/unsupported': data =>
      data['found'] === 'doc'
        ? `${said(data, 'name')}: tệp Word cũ chưa đọc được. Mở bằng Word, chọn Lưu thành (Save As) .docx hoặc PDF rồi gửi lại.`
        : `${said(data, 'name')}: chưa đọc được loại tệp này (${kindIn(data)}). Lưu thành .docx hoặc PDF rồi gửi lại.`,
    'documents/secret-refused': () =>
      'Văn bản có độ mật không tiếp nhận, vào sổ trên hệ thống nối mạng này. Đăng ký ở sổ văn bản mật riêng, xử lý trên máy không nối mạng theo quy định về bảo vệ bí mật nhà nước.',
    'scan/empty': () => 'Bản quét rỗng. Quét lại rồi gửi lại.',
    'scan/too-large': data =>
      data['pages'] === undefined
        ? `Bản quét lớn hơn ${megabytes(data, 'mostBytes')}. Quét lại ở 300 dpi đen trắng hoặc chia nhỏ.`
        : `Bản quét có ${said(data, 'pages')}${nbsp}trang, nhiều hơn ${said(data, 'mostPages')}. Chia nhỏ rồi gửi lại, hoặc nhập tay.`,
    'scan/unsupported': () => 'Loại ảnh này chưa đọc được. Quét lại thành PDF, TIFF, JPG hoặc PNG, hoặc nhập tay.',
    'scan/corrupt': () => 'Bản quét hỏng, không mở được. Quét lại hoặc xin bản khác; cũng có thể nhập tay.',
    'scan/encrypted': () => 'Bản quét đang đặt mật khẩu. Gỡ mật khẩu rồi gửi lại, hoặc nhập tay.',
    'scan/nothing-read': () => 'Không đọc được trang nào của bản quét. Quét lại rõ hơn (300 dpi, thẳng, đủ sáng) hoặc nhập tay.',
    'scan/engine-unavailable': () =>
      'Bộ nhận dạng chữ chưa chạy được; Khéo tự thử lại. Báo quản trị viên nếu còn gặp; trong lúc đó nhập tay.',
    'scan/given-up': data =>
      `Đã thử đọc ${said(data, 'attempts')}${nbsp}lần không xong. Nhập tay; nếu cần, quét lại nhẹ hơn (300 dpi, đen trắng) rồi gửi lại.`,
    'storage/not-found': () => 'Không thấy tệp gốc trong kho. Báo quản trị viên; nhập tay trong lúc chờ.',
    'storage/damaged': () => 'Tệp gốc trong kho bị hỏng. Báo quản trị viên; nhập tay trong lúc chờ.',
    'documents/no-file': () => 'Chọn một tệp hoặc dán nội dung văn bản.',
    'documents/number-needed': () => 'Nhập số, ký hiệu; văn bản thật không có số thì đánh dấu ngay dưới ô.',
    'documents/date-needed': () => 'Nhập ngày văn bản; văn bản thật không ghi ngày thì đánh dấu ngay dưới ô.',
    'documents/agency-needed': () => 'Nhập cơ quan ban hành.',
    'documents/abstract-needed': () => 'Nhập trích yếu.',
    'documents/urgency-unknown': () => 'Độ khẩn là khẩn, thượng khẩn hoặc hỏa tốc; để trống nếu là văn bản thường.',
    'documents/received-in-future': data => `Ngày này chưa đến; hôm nay là ${day(data, 'today')}.`,
    'documents/issued-after-received': data => `Ngày văn bản sau ngày đến (${day(data, 'receivedOn')}). Xem lại hai ngày.`,
    'documents/due-before-received': () => 'Hạn xử lý trước ngày đến. Xem lại hạn.',
    'records/not-put-aside': () =>
      'Văn bản này không lấy lại được: đã vào sổ, bên gửi đã lấy lại, hoặc đến qua trục liên thông và bên gửi đã được báo từ chối. Đề nghị bên gửi gửi lại.',
    'documents/not-a-double': () =>
      'Văn bản ấy không còn trùng với văn bản này: số, ngày hoặc cơ quan đã sửa. Xem lại rồi vào sổ.',
    'documents/double': () => 'Văn bản này có thể đã đăng ký. Đối chiếu bên trên rồi chọn cách xử lý.',
    'documents/not-in-office': () => 'Chọn người hoặc phòng của cơ quan đang xử lý văn bản.',
    'documents/not-a-leader': () => 'Bút phê là của lãnh đạo; chọn một lãnh đạo.',
    'documents/note-needed': () => 'Nhập nội dung bút phê.',
    'documents/date-in-past': data => `Ngày này đã qua; hôm nay là ${day(data, 'today')}. Đặt hạn từ hôm nay.`,
    'documents/nobody-chosen': () => 'Chọn ít nhất một nơi nhận.',
    'documents/not-forwarded': () => 'Văn bản chưa chuyển cho ai.',
    'documents/all-read': () => 'Mọi nơi nhận đều đã đọc nên không thu hồi được.',
    'documents/giving-under-way': () => 'Các việc của văn bản này đang được giao. Chờ giao xong rồi giao tiếp việc khác.',
    'documents/not-editable': () =>
      'Văn bản do đơn vị gửi hoặc nhận qua trục liên thông không sửa được; chỉ nhận, giao việc hoặc gửi trả.',
    'documents/tasks-given': data => `Đã giao ${said(data, 'count')}${nbsp}việc từ văn bản này; thu hồi các việc đó trước.`,
    'documents/task-already-given': data => `Việc${nbsp}${said(data, 'n')} đã giao rồi.`,
    'documents/no-task-chosen': () => 'Chọn ít nhất một việc để giao.',
    'documents/body-not-matched': data => `Không có đơn vị nào tên “${said(data, 'typed')}”. Chọn trong danh sách.`,
    'documents/group-not-named': data =>
      `“${said(data, 'typed')}” là một nhóm ${said(data, 'count')}${nbsp}đơn vị, chưa ghi tên. Bấm “Ghi tên ${said(data, 'count')}${nbsp}đơn vị” ở đầu danh sách việc.`,
    'documents/body-ended': data =>
      `${said(data, 'name')} đã kết thúc hoạt động. ${said(data, 'successors') ? `Chọn đơn vị kế thừa: ${said(data, 'successors')}.` : 'Chọn đơn vị khác.'}`,
    'documents/body-not-living': () => 'Đơn vị này không có hoặc đã kết thúc hoạt động; chọn đơn vị khác.',
    'documents/correct-on-its-page': () => 'Sửa đăng ký ở trang của văn bản: sổ và việc được sửa cùng lúc.',
    'documents/assigner-needed': () => 'Chọn người giao việc.',
    'documents/source-needed': () => 'Chọn nguồn giao.',
    'records/intake-not-found': () => 'Văn bản này không còn trong danh sách chờ.',
    'records/already-registered': () => 'Văn bản này đã được vào sổ.',
    'records/changed-meanwhile': () =>
      'Người khác đã lưu văn bản này sau khi anh/chị mở. Nội dung đang gõ vẫn còn; xem lại rồi bấm lần nữa.',
    'series/already-closed': data => `Sổ năm${nbsp}${said(data, 'period')} đã đóng.`,
    'series/not-found': data => `Chưa có sổ năm${nbsp}${said(data, 'period')}.`,
    'series/number-not-found': () => 'Văn bản này không giữ số nào trong sổ.',
  } as Readonly<Record<string, (data: Data) => string>>,
}

export type DocumentsText = typeof vi
