import { isSentenceHead } from '../header/titles.ts'

/** Verbs with which the first sentence of a body gives itself away: "… báo cáo kết quả như sau". */
const OPENING_VERB =
  /(?<!\p{L})(?:báo cáo|ban hành|xây dựng|trân trọng|kính (?:trình|mời|đề nghị)|yêu cầu|đề nghị|thông báo|hướng dẫn|nhận được)(?!\p{L})/u
const DEED =
  /(?<!\p{L})(?:chủ trì|có trách nhiệm|phối hợp|tổ chức|tham mưu|triển khai|hoàn thành|thực hiện|khảo sát|ban hành|xây dựng|rà soát|chỉ đạo|công bố|là|được|đã|gửi|báo cáo)(?!\p{L})/u
const BODY_NAME =
  /^(?:Ủy ban|Uỷ ban|UBND|Văn phòng|Sở|Ban|Đảng ủy|Tỉnh ủy|Thường trực|Hội đồng|HĐND|Thanh tra|Công an|Trung tâm|Chủ tịch|Phòng|Các|Mỗi|Từng)(?!\p{L})/u
const SENTENCE =
  /^(?:Thực hiện|Căn cứ|Trong|Qua|Ngày \d|Hồi \d|Hôm nay|Để|Thời gian|Sau khi|Nhằm|Theo|Xét|Trên cơ sở|Vừa qua|Hiện nay|Từ|Năm \d|Tại|Sáu tháng|Những|Đêm|Sáng|Chiều|Đến)(?!\p{L})/u
/** A capital here goes on with the phrase before it. */
const EXPECTS_NAME =
  /(?:(?<!\p{L})(?:của|và|các|về|tại|cho|với|do|là|bởi|thuộc|giữa|trên|khi|việc|tỉnh|xã|phường|huyện|thành phố|giao|hoặc|đề nghị|Giao|Đề nghị|Yêu cầu|[Đđ]ồng chí|cao|quý|[Cc]hủ tịch|[Gg]iám đốc|[Bb]í thư|[Ll]ãnh đạo|[Tt]hường trực|[Tt]rưởng|[Cc]hánh|ông|bà|báo cáo|trình|tham mưu|giúp|gửi|mời|phối hợp|cùng|từ|chỉ đạo|hướng dẫn|đôn đốc|phục vụ|Văn phòng|Thanh tra|Công an|Đảng ủy|Tỉnh ủy|Trung tâm|Công ty|Ủy ban|Hội đồng|Chi cục|Trường|thứ|lần|ngày|tháng|năm|số|kỳ|khóa)|[,(“"–-])\s$/u
const NUMERAL = /^(?:[IVXLC]+|\d)(?!\p{L})/u

const STARTER = /^(?:Mỗi|Các|Từng|Trong|Hằng|Hàng|Nhằm|Sau|Để|Đến|Qua|Toàn|Tiếp tục)(?!\p{L})/u
const PLACE_OR_TIME = /(?<!\p{L})(?:tỉnh|xã|phường|huyện|năm|tháng|ngày)\s$/u

/** Capitals inside running text at which a sentence might begin: the word before is in small letters. */
function* openings(text: string): Generator<number> {
  for (const hit of text.matchAll(
    /(?<=(?:^|\s|“)[\p{Ll}\d][\p{L}\d/.,%]*[”)]? )\p{Lu}|(?<=\p{L} )(?:Giao|Yêu cầu|Đề nghị)(?= \p{L})/gu,
  )) {
    const before = text.slice(Math.max(0, hit.index - 16), hit.index)
    const rest = text.slice(hit.index)
    if (NUMERAL.test(rest)) continue
    if (!EXPECTS_NAME.test(before) || (PLACE_OR_TIME.test(before) && STARTER.test(rest))) yield hit.index
  }
}

/** Who acts: a unit that begins so is a paragraph, not a heading. */
const ACTOR =
  /^(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Văn phòng|Sở|Ban|Bộ|Đảng ủy|Tỉnh ủy|Thường trực|Thanh tra|Công an|Trung tâm|Chủ tịch|Phó|Phòng|Công ty|Trường|Bệnh viện|Chi cục|Cục|Đoàn|Đài|Báo|Ngân hàng|Điện lực|Kho bạc|Bảo hiểm|Thuế|Bưu điện|Viễn thông|Tòa án|Viện|Mặt trận|Thủ trưởng|Giám đốc|Chánh|Trưởng|Lãnh đạo|Đồng chí|Ông|Bà|Chi bộ|Cấp ủy|Tổ)(?!\p{L})/u

/** Where, in text without line breaks, a new sentence begins without a mark before it; the length where none does. */
export function bodySentenceAt(text: string): number {
  let named = text.length
  for (const at of openings(text)) {
    const rest = text.slice(at)
    if (SENTENCE.test(rest) && /[.:;,]/u.test(rest)) return Math.min(at, named)
    const clause = rest.slice(0, 130).split(/[.;:]/u)[0] ?? ''
    if (at < named && BODY_NAME.test(rest) && OPENING_VERB.test(clause)) named = at
  }
  return named
}

const NAME_WORD =
  /^(?:Nhân dân|Nhà nước|Đảng|Ủy|Uỷ|UBND|HĐND|MTTQ|Mặt trận|Sở|Bộ|Ban|Hội(?! nghị)|Văn phòng|Trung tâm|Trung ương|Luật|Nghị|Quyết định|Chỉ thị|Kế hoạch|Đề án|Chương trình|Thanh tra|Công an|Tỉnh|Chính phủ|Thủ tướng|Chủ tịch|Phó|Giám đốc|Quốc|Cổng|Hệ thống|Việt Nam|Đoàn|Phòng|Tổ|Chi|Quy chế|Bí thư|Thường|Đồng chí|Khối|Trường|Chỉ số|PAR|\p{Lu}{2})/u

/** Headings so common that the capital behind them begins the paragraph. */
const USUAL_HEADING =
  /^(?:Mục đích, yêu cầu|Mục đích|Yêu cầu|Mục tiêu chung|Mục tiêu cụ thể|Mục tiêu|Nội dung|Phạm vi điều chỉnh|Phạm vi|Đối tượng áp dụng|Đối tượng|Thời gian|Địa điểm|Thành phần|Kinh phí|Nguyên tắc|Quan điểm|Chỉ tiêu|Kết quả đạt được|Kết quả|Ưu điểm|Tồn tại, hạn chế|Hạn chế|Nguyên nhân|Thuận lợi|Khó khăn|Nhiệm vụ|Giải pháp|Kiến nghị|Đề xuất, kiến nghị|Đề xuất|Tổ chức thực hiện|Bài học kinh nghiệm|Hiệu lực thi hành|Điều khoản thi hành|Giải thích từ ngữ|Công tác lãnh đạo, chỉ đạo|Công tác chỉ đạo, điều hành|Công tác chỉ đạo|Công tác lãnh đạo|Công tác tuyên truyền|Công tác tham mưu|Công tác phối hợp|Tình hình chung|Đánh giá chung) (?=\p{Lu}\p{Ll}|\d)/u

/** End of a heading that runs on into its paragraph: before a capital that begins a sentence. */
export function headingEnd(text: string): number {
  const capitals = /^(?:[\p{Lu}\d][^\p{Ll}]*[\p{Lu}\d,)]|\p{Lu}{2,})(?=\s\p{Lu}?\p{Ll}|\s\d|$)/u.exec(text)
  if (capitals && capitals[0].length > 6) return endOfCapitals(text, capitals[0].length)
  const usual = USUAL_HEADING.exec(text)
  if (usual) return usual[0].length - 1
  if (ACTOR.test(text) || (isSentenceHead(text) && !/^(?:Tổ chức|Tăng cường|Đẩy mạnh|Hội nghị) /u.test(text))) return text.length
  const limit = Math.min(160, text.search(/[.;:]/u) < 0 ? Infinity : text.search(/[.;:]/u))
  for (const at of openings(text)) {
    if (at > limit) break
    const rest = text.slice(at)
    if (!NAME_WORD.test(rest)) return at
    const words = text.slice(0, at).split(' ').length - 1
    if (BODY_NAME.test(rest) && (words > 3 || (words > 1 && DEED.test(rest.slice(0, 70).split(/[.;:]/u)[0] ?? '')))) return at
  }
  return text.length
}

/** Capitals of a heading end before the capital of the sentence: "MỤC ĐÍCH Nhằm". */
function endOfCapitals(text: string, length: number): number {
  const tail = /\s\p{Lu}$/u.exec(text.slice(0, length))
  return tail ? tail.index : length
}
