import { anyOf, sticky } from './pattern.ts'

/** Verbs that begin the work of a body, most of them two syllables. */
const VERBS = [
  'sẵn sàng', 'rà soát', 'xây dựng', 'lập', 'hướng dẫn', 'tổng hợp', 'báo cáo', 'tham mưu', 'trình', 'đề xuất', 'kiểm tra', 'thanh tra', 'giám sát', 'theo dõi', 'đôn đốc', 'phối hợp', 'chủ trì', 'chỉ đạo', 'tổ chức', 'triển khai', 'thực hiện', 'hoàn thành', 'hoàn thiện', 'cập nhật', 'công bố', 'công khai', 'niêm yết', 'đăng tải', 'gửi', 'cung cấp', 'bố trí', 'cân đối', 'phân bổ', 'thẩm định', 'thẩm tra', 'phê duyệt', 'ban hành', 'khắc phục', 'xử lý', 'giải quyết', 'trả lời', 'xem xét', 'nghiên cứu', 'đối thoại', 'cử', 'đưa', 'bảo đảm', 'đảm bảo', 'tăng', 'tăng cường', 'tuyên truyền', 'phổ biến', 'quán triệt', 'vận động', 'huy động', 'chuẩn bị', 'sắp xếp', 'tiếp thu', 'chỉnh lý', 'bổ sung', 'điều chỉnh', 'sửa đổi', 'thống kê', 'đánh giá', 'phân loại', 'phân công', 'giao', 'ký', 'ký kết', 'nghiệm thu', 'thanh toán', 'quyết toán', 'giải ngân', 'chi trả', 'thu hồi', 'bồi thường', 'giải phóng', 'bàn giao', 'tiếp nhận', 'vận hành', 'lắp đặt', 'sửa chữa', 'nâng cấp', 'duy tu', 'nạo vét', 'khơi thông', 'trồng', 'kiểm đếm', 'đo đạc', 'xác minh', 'xác nhận', 'xác định', 'điều tra', 'khảo sát', 'làm việc', 'họp', 'tham gia', 'tham dự', 'dự', 'cho ý kiến', 'góp ý', 'có ý kiến', 'có văn bản', 'có giải pháp', 'có biện pháp', 'có phương án', 'có kế hoạch', 'có báo cáo', 'giải trình', 'làm rõ', 'kiểm điểm', 'chấn chỉnh', 'rút kinh nghiệm', 'nêu gương', 'tự kiểm tra', 'chấm dứt', 'dừng', 'tạm dừng', 'đình chỉ', 'thu thập', 'số hóa', 'kết nối', 'chia sẻ', 'tích hợp', 'đồng bộ', 'đào tạo', 'tập huấn', 'bồi dưỡng', 'tuyển dụng', 'luân chuyển', 'bổ nhiệm', 'sơ kết', 'tổng kết', 'đăng ký', 'đề nghị', 'kiến nghị', 'phát động', 'phát hành', 'phát sóng', 'đưa tin', 'thông tin', 'thông báo', 'cảnh báo', 'dự báo', 'trực', 'ứng trực', 'thường trực', 'di dời', 'sơ tán', 'kêu gọi', 'cứu trợ', 'hỗ trợ', 'ứng phó', 'khoanh vùng', 'dập dịch', 'tiêu hủy', 'tiêm', 'phun', 'cách ly', 'điều trị', 'thu dung', 'khám', 'cấp', 'cấp phát', 'phát', 'mua sắm', 'đấu thầu', 'đấu giá', 'lựa chọn', 'khởi công', 'thi công', 'đẩy nhanh', 'đẩy mạnh', 'thúc đẩy', 'duy trì', 'quản lý', 'bảo vệ', 'bảo quản', 'lưu trữ', 'nộp', 'giao nộp', 'thay thế', 'bãi bỏ', 'hủy', 'chuyển', 'tiếp', 'tiếp công dân', 'ra soát', 'rà', 'soát xét', 'kiện toàn', 'thành lập', 'chịu trách nhiệm', 'nắm', 'nắm bắt', 'bám sát', 'phân tích', 'xác lập', 'xác định rõ', 'khai thác', 'sử dụng', 'ưu tiên', 'dành', 'quan tâm', 'tạo điều kiện', 'tháo gỡ', 'cải thiện', 'nâng cao', 'đổi mới', 'rút ngắn', 'cắt giảm', 'đơn giản hóa', 'chuẩn hóa', 'thiết lập', 'thiết kế', 'xây lắp', 'vệ sinh', 'thu gom', 'xử phạt', 'phòng ngừa', 'ngăn chặn', 'phát hiện', 'đấu tranh', 'truy quét', 'tuần tra', 'kiểm soát', 'điều tiết', 'phân luồng', 'bắn', 'tập trung', 'chú trọng', 'chủ động', 'khẩn trương', 'tiếp tục', 'kịp thời', 'thường xuyên', 'nghiêm túc', 'trực tiếp', 'quyết liệt', 'rà soát lại', 'làm tốt', 'đăng', 'đặt', 'viết', 'soạn thảo', 'dự thảo', 'biên soạn', 'in', 'thẩm vấn', 'xin ý kiến', 'lấy ý kiến', 'tiếp xúc', 'vận chuyển', 'lên lịch', 'lên phương án', 'lên kế hoạch', 'cắm', 'đóng', 'mở', 'tháo dỡ', 'cưỡng chế', 'giữ', 'giữ vững', 'kéo giảm', 'tham vấn', 'định hướng', 'tham mưu trình', 'làm đầu mối', 'làm', 'bình chọn', 'xét', 'trao', 'tặng', 'thăm hỏi', 'thăm', 'chăm lo', 'ứng dụng', 'nhân rộng', 'lồng ghép', 'tính toán', 'tính', 'lập lại', 'ổn định', 'nhập', 'khai báo', 'kê khai', 'khẩn cấp', 'dự trù', 'dự phòng', 'dự kiến', 'thực thi', 'tổng rà soát', 'hướng', 'ghi', 'cho phép', 'yêu cầu', 'tìm', 'bắt', 'truy tìm', 'phúc tra', 'hậu kiểm', 'tiền kiểm', 'bắc', 'gia cố', 'chằng chống', 'tỉa', 'cắt tỉa', 'hạ', 'tiêu', 'tưới', 'vớt', 'chốt', 'chốt số liệu', 'liên hệ', 'mời', 'đón tiếp', 'phục vụ', 'kiểm kê', 'đối chiếu', 'đối soát', 'hoàn trả', 'tạm ứng', 'ứng vốn', 'thẩm tra lại', 'kiểm nghiệm', 'lấy mẫu', 'thử nghiệm', 'thí điểm', 'vận hành thử', 'xóa', 'giảm', 'thu', 'chi', 'nhận diện', 'ngừng', 'cam kết', 'phân cấp', 'ủy quyền', 'phân giao', 'kế thừa', 'tổ', 'lập kế hoạch', 'chấp hành', 'tuân thủ', 'thể chế hóa', 'cụ thể hóa', 'gắn', 'gương mẫu', 'khuyến khích', 'khuyến cáo', 'tư vấn', 'trang bị', 'hiện đại hóa', 'phát huy', 'phát triển', 'củng cố', 'lãnh đạo', 'rèn luyện', 'học tập', 'mở rộng', 'xúc tiến', 'thu hút', 'đề cao', 'siết chặt', 'khắc', 'hạn chế', 'giới thiệu', 'quảng bá', 'khôi phục', 'tái thiết', 'san lấp', 'hoàn tất', 'đáp ứng', 'tổng kiểm tra', 'điều động', 'điều phối', 'phân phối', 'cấp bù', 'cấp đổi', 'chi tiết', 'giám định', 'kiểm định', 'cho chủ trương', 'kéo dài', 'gia hạn', 'rút', 'treo', 'chào', 'chúc', 'dọn dẹp', 'dọn', 'chỉnh trang', 'trang trí', 'treo cờ', 'xuất cấp', 'cấp cứu', 'tìm kiếm', 'lưu ý', 'hợp đồng', 'thuê', 'đón', 'hoàn chỉnh', 'chỉnh sửa', 'đính chính', 'thu thập', 'tham khảo', 'nhắc nhở', 'phê bình', 'xin', 'đánh số', 'trích', 'đối ứng', 'nộp lại', 'sao gửi', 'lưu', 'xác minh lại', 'nhập liệu', 'tiến hành', 'trả', 'trả kết quả', 'quy hoạch', 'hoãn', 'lùi', 'bảo trì', 'bảo dưỡng', 'niêm phong', 'tạm giữ', 'khởi tố', 'kích hoạt', 'chọn', 'báo', 'bám', 'vá', 'dựng', 'sơn', 'kẻ', 'lắp', 'gắn biển', 'thả', 'gia tăng', 'tách', 'gộp', 'sáp nhập', 'hợp nhất', 'chia', 'luân phiên', 'diễn tập', 'hiệp đồng', 'cảnh giới', 'canh gác', 'bơm', 'xả', 'gieo', 'thu hoạch', 'phát quang', 'cấp phép', 'ghi hình', 'phản hồi', 'phúc đáp', 'giải đáp', 'tiếp sức', 'soát', 'nhắc', 'đo', 'kéo', 'đổi', 'đối ngoại', 'đấu nối', 'thẩm', 'hiệu chỉnh', 'nhập dữ liệu', 'làm sạch', 'xác thực', 'mã hóa', 'sao lưu', 'ngăn', 'loại bỏ', 'thực hành', 'tinh giản', 'phân tuyến', 'lưu giữ', 'bảo tồn', 'tôn tạo', 'trùng tu', 'phân định', 'dự thảo', 'chuyển đổi', 'chuyển giao', 'tiếp quản', 'rà soát', 'sàng lọc', 'truy vết', 'đóng góp', 'quyên góp', 'phân bổ', 'bảo lãnh', 'thế chấp', 'cam đoan', 'lập hồ sơ', 'tự đánh giá', 'chấm điểm', 'chấm', 'xếp loại', 'phân hạng', 'kiểm phiếu', 'bỏ phiếu', 'bầu', 'công nhận', 'khen thưởng', 'kỷ luật', 'xử', 'đi', 'bật', 'rút kinh nghiệm', 'tắt', 'mang', 'đeo', 'gia nhập',
] // prettier-ignore

const ADVERBS = [
  'khẩn trương', 'chủ động', 'tiếp tục', 'kịp thời', 'thường xuyên', 'nghiêm túc', 'tập trung', 'trực tiếp', 'quyết liệt', 'sớm', 'cần', 'phải', 'chỉ', 'ngay', 'cũng', 'cùng', 'nghiêm', 'chặt chẽ', 'tích cực', 'đồng thời', 'có trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm', 'được giao', 'theo thẩm quyền', 'theo quy định', 'định kỳ', 'hằng tháng', 'hằng quý', 'hằng tuần', 'hằng năm', 'hàng tháng', 'hàng quý', 'hàng tuần', 'hàng năm', 'hằng ngày', 'tối thiểu', 'thống nhất', 'tự', 'cần phải', 'phải chủ động', 'sẽ', 'là cơ quan đầu mối', 'là đầu mối', 'làm đầu mối', 'thay mặt UBND tỉnh', 'giúp UBND tỉnh', 'giúp Chủ tịch UBND tỉnh', 'thừa ủy quyền', 'thừa ủy quyền UBND tỉnh', 'trước mắt', 'lập tức', 'ngay lập tức', 'nhanh chóng', 'đồng loạt', 'tổng', 'tiếp', 'lại', 'phối hợp', 'cần chủ động', 'nhất là', 'kiên quyết', 'tăng cường', 'mạnh dạn', 'căn cứ chức năng, nhiệm vụ', 'theo chức năng, nhiệm vụ', 'theo chức năng, nhiệm vụ được giao', 'theo chức năng nhiệm vụ', 'theo chức năng', 'căn cứ chức năng, nhiệm vụ được giao',
] // prettier-ignore

/** Words that only begin like a verb: "giao thông", "dự án", "cấp xã". */
const NOT_THESE =
  '(?!(?:giao (?:thông|dịch|diện|lưu|mùa)|dự (?:án|toán|luật)|hạ (?:tầng|du|lưu)|cấp (?:xã|tỉnh|huyện|ủy|trên|dưới|cơ sở|nước|thoát)|tiêu (?:chí|chuẩn|dùng|biểu|cực)|chi (?:cục|bộ|nhánh|hội|phí|đoàn)|thu nhập|phát thanh|trực (?:thuộc|tuyến|tiếp(?= (?:\\p{Lu}|thuộc)))|tính (?:chất|đến|từ)|thường trực(?! 24)|bảo hiểm|tiếp theo|ghi chú|kế hoạch|đo lường|in ấn|phát sinh|tổ (?:dân|công|chức (?:đảng|chính trị|tín dụng))|tổ [\\p{Lu}\\d]|hợp đồng|đặt cọc|mở đầu|xét xử(?= sơ)|đóng tại|trả lương|thanh tra viên|học tập(?= của)|thông tin (?:và|điện tử|đại chúng))(?!\\p{L}))'
const verbAt = sticky(`(?:(?:${anyOf(ADVERBS)})(?!\\p{L}),? ?)*${NOT_THESE}(?:${anyOf(VERBS)})(?!\\p{L})`)

const KNOWN = new Set(VERBS)
/** "xây dựng", "chuyển đổi": these words together are a verb. */
export const isVerb = (words: string): boolean => KNOWN.has(words)

/** Does a task's verb stand here, adverbs before it allowed? */
export function beginsWithVerb(s: string, at: number): boolean {
  verbAt.lastIndex = at
  return verbAt.test(s)
}
const NOT_VERBS = [
  'mỗi', 'hằng', 'hàng', 'của', 'và', 'hoặc', 'tại', 'trong', 'với', 'từ', 'do', 'ở', 'mà', 'như', 'thì', 'để', 'cho', 'về', 'cùng', 'theo', 'trên', 'dưới', 'khi', 'nếu', 'vì', 'nên', 'nhưng', 'song', 'là', 'này', 'đó', 'kia', 'nào', 'sau', 'trước', 'qua', 'bằng', 'năm', 'tháng', 'ngày', 'quý', 'khóa', 'nhiệm kỳ', 'giai đoạn', 'cấp', 'loại', 'số', 'gồm', 'nói', 'nêu', 'còn', 'các', 'những', 'một', 'hai', 'ba', 'đều', 'rất', 'hơn', 'gần', 'khoảng', 'đến', 'nhất', 'rồi', 'thuộc', 'liên quan', 'giữa', 'đối', 'hiện', 'chưa', 'không', 'có', 'trực thuộc', 'căn cứ', 'việc', 'nơi', 'tỉnh', 'xã', 'phường', 'huyện', 'thành phố', 'nhà nước', 'người', 'thường', 'trưởng',
] // prettier-ignore
const notVerbAt = sticky(`(?:${anyOf(NOT_VERBS)})(?!\\p{L})`)
const wordAt = sticky('\\p{Ll}{2,}(?= \\p{L}| \\d)')

/** May a verb stand here that no list knows? Any small-lettered word that is not one of the little words. */
export function mayBeVerb(s: string, at: number): boolean {
  if (beginsWithVerb(s, at)) return true
  notVerbAt.lastIndex = at
  wordAt.lastIndex = at
  return wordAt.test(s) && !notVerbAt.test(s)
}

/** The same with the first letter in either case: a clause that opens a paragraph. */
export function opensWithVerb(s: string, at: number): boolean {
  const opening = s.slice(at, at + 60)
  return beginsWithVerb(opening.charAt(0).toLowerCase() + opening.slice(1), 0)
}

/** The first place from `from` to `limit` where a verb stands after a blank and no punctuation comes before; -1 if none. */
export function verbAfter(s: string, from: number, limit: number): number {
  for (let i = from; i < limit && i < s.length; i++) {
    if (/[.;:()“”]/.test(s[i] ?? '')) return -1
    if (s[i] === ' ' && i > from && beginsWithVerb(s, i + 1) && !/(?:các|những|mọi)$/.test(s.slice(0, i))) return i + 1
  }
  return -1
}
