import { anyOf, plain, sticky } from '../gazetteer/pattern.ts'

/** Words straight after a body that tell what is, was or may be: no task. */
const STATES = [
  'đã', 'được', 'chưa', 'là', 'còn', 'đang', 'vẫn', 'đạt', 'cơ bản', 'không', 'nhất trí', 'đồng ý', 'thống nhất', 'chấp thuận', 'ghi nhận', 'biểu dương', 'đánh giá cao', 'hoan nghênh', 'cảm ơn', 'khen', 'vừa', 'có thể', 'có quyền', 'xếp', 'bị', 'mới', 'chiếm', 'gồm', 'bao gồm', 'nêu', 'cho biết', 'cho rằng', 'nhận được', 'nhận thấy', 'dự báo', 'dự kiến', 'tuyệt đối không', 'nghiêm cấm', 'trân trọng', 'kết luận', 'quyết định', 'cho phép', 'từng', 'luôn', 'thuộc', 'vượt', 'trực thuộc', 'trúng thầu', 'đóng tại', 'có hiệu lực', 'thấy', 'hiện', 'tương đương', 'phấn đấu đạt', 'nằm', 'tại', 'trình bày', 'phản ánh', 'đứng', 'cho ý kiến tại', 'nguyên là', 'xin', 'kính',  'gặp', 'chịu ảnh hưởng', 'chịu thiệt hại', 'chịu tác động', 'nhận định', 'nhận trách nhiệm', 'kiến nghị', 'vào cuộc', 'chậm', 'cho hay', 'khẳng định', 'thừa nhận', 'bày tỏ', 'mong', 'mong muốn', 'băn khoăn', 'lo ngại', 'ủng hộ', 'tán thành', 'đồng tình', 'hứa', 'than phiền', 'hoạt động', 'sinh hoạt', 'phụ thuộc', 'thiếu', 'thừa', 'tồn đọng', 'mất', 'trúng', 'xin lỗi', 'giảm \\d', 'tăng \\d', 'tự nguyện', 'phấn khởi', 'đóng góp ý kiến', 'phát biểu',
] // prettier-ignore
const NOT_A_STATE =
  '(?!như sau|chậm nhất|là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực),? (?!của|và|trong|về)\\p{Ll}|còn lại|thống nhất (?!với|cao|đánh giá|chủ trương|thông qua|của|nhận định|rằng|đề nghị|cho)\\p{Ll}|quyết định (?:theo|việc|cho)|có thể hóa|tại (?:chỗ)|hiện đại|kết luận (?:thanh tra|rõ)|luôn (?:chủ động|bám sát|sẵn sàng)|mới đây|xin ý kiến|dự kiến (?:phương án|kinh phí)|khen thưởng|không ngừng|đạt yêu cầu)'
const stateAt = sticky(`${NOT_A_STATE}(?:${anyOf(STATES)})(?!\\p{L})`)

/** A statement about what the body is or has done. */
export function isStatement(s: string, at: number): boolean {
  stateAt.lastIndex = at
  return stateAt.test(s)
}

const prohibitionAt = sticky(
  '(?:tuyệt đối |kiên quyết |dứt khoát )?(?:không (?!ngừng|để (?:sót|chậm))|nghiêm cấm|cấm |chấm dứt tình trạng$)',
)
export function isProhibition(s: string, at: number): boolean {
  prohibitionAt.lastIndex = at
  return prohibitionAt.test(s)
}

const OPENING = [
  'Đồng ý', 'Nhất trí', 'Cơ bản nhất trí', 'Cơ bản đồng ý', 'Thống nhất', 'Cơ bản thống nhất', 'Chấp thuận', 'Cho phép', 'Phê duyệt', 'Biểu dương', 'Ghi nhận', 'Đánh giá cao', 'Hoan nghênh', 'Khen', 'Trân trọng', 'Nghiêm cấm', 'Không ', 'Tuyệt đối không', 'Phê bình', 'Hội nghị thống nhất', 'Hội nghị', 'Cuộc họp', 'Kính mời', 'Trên đây', 'Nơi nhận', 'Thừa lệnh', 'Dự báo', 'Kính đề nghị', 'Người dân có thể', 'Công dân có', 'Tổ chức, cá nhân', 'Bản án', 'Tặng', 'Công nhận', 'Hủy bỏ', 'Bãi bỏ', 'Thay thế', 'Ý kiến của',
] // prettier-ignore
const openingAt = sticky(
  `(?:(?:UBND tỉnh|Chủ tịch UBND tỉnh|Ủy ban nhân dân tỉnh|Lãnh đạo UBND tỉnh|Tôi|Về cơ bản),? )?(?:${anyOf(OPENING)}|${anyOf(OPENING.map(o => o.charAt(0).toLowerCase() + o.slice(1)))})(?!\\p{L})`,
)

/** Praise, approval, prohibition, forecast, closing words at the head of a clause. */
export function opensWithoutTask(s: string, at: number): boolean {
  openingAt.lastIndex = at
  return openingAt.test(s)
}

const DO =
  '(?:(?:nghiêm túc|nghiêm chỉnh|khẩn trương|chủ động|phối hợp|tích cực|kịp thời|quan tâm|quyết liệt|tập trung|tăng cường|lãnh đạo|chỉ đạo|quán triệt)(?:,| và)? )*'
const EXECUTE =
  '(?:tổ chức |triển khai |quán triệt |quán triệt, )*(?:(?:và |, )?(?:triển khai|tổ chức|thực hiện|thi hành|chấp hành))+(?: (?:tổ chức|thực hiện))*'
const THIS =
  '(?: (?:nghiêm túc|nghiêm|đúng|tốt|đầy đủ|hiệu quả|có hiệu quả|kịp thời|đúng quy định))*(?: (?:các )?(?:nội dung|nhiệm vụ|yêu cầu|ý kiến chỉ đạo|kết luận)?(?: (?:trên|nêu trên|này|tại (?:Thông báo|Kết luận|Công điện|Chỉ thị|Kế hoạch|văn bản|Văn bản) này|được giao|chỉ đạo trên))?)?(?: (?:Chỉ thị|Quyết định|Kế hoạch|Công điện|Thông báo|Kết luận|Nghị quyết|Quy chế|Quy định|[Vv]ăn bản)(?: này)?)?(?: (?:theo (?:quy định|đúng quy định|thẩm quyền|chức năng, nhiệm vụ)|đúng quy định|nghiêm túc))?'
const boilerplate = plain(
  `^(?:(?:căn cứ|theo|trong phạm vi) (?:chức năng|nhiệm vụ)[^.;]{0,60}?,? )?(?:chịu trách nhiệm |có trách nhiệm |để |biết,? )*(?:trước [^.;]{5,60}? (?:về |trong việc ))?${DO}${EXECUTE}${THIS}$`,
)
const MADE_OWNER =
  /^(?:làm|là) (?:chủ đầu tư|chủ dự án|bên mời thầu|cơ quan chủ quản|cơ quan chủ trì|đại diện chủ sở hữu|đầu mối|thường trực|cơ quan thường trực)(?![^.;]*(?:rà soát|báo cáo|hoàn thành|lập|xây dựng kế hoạch|trước ngày|trong tháng|tổ chức|tổng hợp))/u
const RESPONSIBLE =
  /^(?:chịu trách nhiệm|có trách nhiệm) (?:thi hành|toàn diện|trước (?:pháp luật|UBND|Chủ tịch|Thủ tướng|Tỉnh ủy|cấp có))/

/** "nghiêm túc thực hiện", "chịu trách nhiệm thi hành Quyết định này": the closing that every document carries. */
export const isBoilerplate = (content: string): boolean => {
  const plainContent = content.replace(/^[\p{Lu}]/u, c => c.toLowerCase()).trim()
  return (
    boilerplate.test(plainContent) ||
    MADE_OWNER.test(plainContent) ||
    RESPONSIBLE.test(plainContent) ||
    /^(?:biết|để biết|quan tâm|lưu ý)[^.;]{0,40}$/.test(plainContent)
  )
}

/** "… phải chịu trách nhiệm", "sẽ bị xử lý": what happens to whom it may concern. */
export const isLiability = (content: string): boolean =>
  /(?:^|[ ,])(?:phải|sẽ)(?: hoàn toàn)? (?:chịu trách nhiệm|bị (?:xử lý|xem xét|kỷ luật|phê bình))(?!\p{L})/u.test(content)

/** "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về …": every document ends so. */
export const isClosing = (clause: string): boolean =>
  /(?:chịu trách nhiệm|căn cứ Quyết định|có trách nhiệm) (?:thi hành|tổ chức thi hành|thực hiện) ?(?:Quyết định|Kế hoạch|Nghị quyết|Chỉ thị|Quy chế|Quy định|Nghị định|văn bản)? ?(?:này)?$/u.test(
    clause,
  ) ||
  (/(?:nếu (?:có )?(?:phát sinh )?|có |gặp )(?:khó khăn|vướng mắc|vấn đề phát sinh|nội dung (?:phát sinh|vướng mắc|chưa rõ|cần trao đổi))[^.;]*?,? (?:đề nghị |yêu cầu )?(?:[^,;.]{0,60} )?(?:kịp thời )?(?:phản ánh|báo cáo|gửi|thông tin|liên hệ|đề xuất|trao đổi)(?!\p{L})/u.test(
    clause,
  ) &&
    !/trước (?:ngày|\d)/.test(clause))

const COUNTED_RESULT = plain(
  '^(?:(?:đã|tích cực|chủ động) )?(?:tiếp nhận|giải quyết|phát hiện|xử phạt|xử lý|thu hồi|tổ chức|ban hành|giải ngân|thực hiện|tham mưu|triển khai|tiến hành|hoàn thành|kiểm tra|bắt giữ|khởi tố|kết nạp|hỗ trợ|vận động|cấp|xây dựng|tuyên truyền|trả|tặng|trao|huy động|tập huấn|khám|nộp|thu|phát)(?: (?:được|trên|hơn|gần|tổng số))? (?:[^,;.]{0,25} )?\\d[\\d.,]*(?:/\\d+)? ?(?:hồ sơ|vụ|trường hợp|cuộc|văn bản|%|tỷ|triệu|đơn|lượt|đối tượng|người|lớp|buổi|kế hoạch|quyết định|thủ tục|tin|bài|hộ|công trình|phiên|nhiệm vụ|suất|phần|dự án|cơ sở|đoàn|ha|km|tấn|con|giấy|thẻ)',
)
/** "tiếp nhận 120 hồ sơ": a figure of the past, unless a deadline or an order says otherwise. */
export const isCountedResult = (content: string): boolean =>
  COUNTED_RESULT.test(content) && !/(?:tối thiểu|ít nhất|phấn đấu) (?:đạt )?\d/.test(content)

const PAST_TIME = plain(
  '^(?:Trong|Đến|Tính đến|Qua|Từ|Thời gian qua|Vừa qua|Năm|Quý|Tháng|Tuần qua|Hiện nay|Hiện|Những năm|Sau|Ngày|Hồi|Trước đó|Đến nay|Kết quả|Nguyên nhân|Theo báo cáo|Theo)(?!\\p{L})',
)
/** A clause that opens with a time of the past or a source of news. */
/** What a body promises of itself, or asks of those above it, is no order to it. */
export const isPromise = (content: string): boolean =>
  /^cam kết (?:khởi công|sẽ|hoàn thành|bàn giao) |^sẽ (?:xem xét|nghiên cứu|lắng nghe|tiếp tục|sớm|cân nhắc)(?!\p{L})|^(?:đề nghị|kiến nghị|xin) (?:tỉnh|UBND tỉnh|HĐND tỉnh|Tỉnh ủy|Chủ tịch|Bộ|Chính phủ|Trung ương|thành phố|cấp trên|xem xét)(?!\p{L})/u.test(
    content,
  )

/** "Năm 2025, …; các chủ đầu tư báo cáo đầy đủ": the whole sentence tells of a year that is over. */
export const opensInPastYear = (sentence: string, docDate: string | null): boolean =>
  Number(/^\W*(?:Trong )?[Nn]ăm (20\d{2})(?!\d)/u.exec(sentence)?.[1] ?? Infinity) < Number(docDate?.slice(0, 4) ?? 0)

export const opensWithPastTime = (s: string): boolean => PAST_TIME.test(s)
export const tellsOfPast = (content: string): boolean =>
  /^(?:báo cáo|phản ánh|ghi nhận|xuất hiện) (?:có|xảy ra|bị|không có) /u.test(content) ||
  / đạt (?:tỷ lệ |tiêu chuẩn |hạng )?[\dI]| rõ nét| so với (?:cùng kỳ|hợp đồng|năm trước)| chuyển biến |^[^,;.]{0,40} (?:tốt|quyết liệt|chặt chẽ|hiệu quả),[^;.]*(?:kết quả|bảo đảm an toàn|đạt)/u.test(
    content,
  ) ||
  /^(?:\p{L}+ ){0,3}đã (?!được|có|giao|phê|ban|ký|nêu)/u.test(content) ||
  / là (?:đúng|phù hợp|cần thiết|có cơ sở|chưa|không|do|hợp lý)(?!\p{L})/u.test(content) ||
  /(?:^|, |và )(?:đã|chưa) (?!được|có|giao|phê|hoàn|đầu|ban|ký|nêu)|^(?:đã|chưa)(?!\p{L})/u.test(content)
