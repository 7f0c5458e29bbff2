/** Verbs with which the first sentence of a body gives itself away: "… báo cáo kết quả như sau". */
const OPENING_VERB = /(?<!\p{L})(?:báo cáo|ban hành|xây dựng kế hoạch|trân trọng|kính (?:trình|mời|đề nghị)|yêu cầu|đề nghị|thông báo|hướng dẫn|kết luận|chủ trì|như sau|nhận được|tổ chức)(?!\p{L})/u
const BODY_NAME = /^(?:Ủy ban|Uỷ ban|UBND|Văn phòng|Sở|Ban|Đảng ủy|Tỉnh ủy|Thường trực|Hội đồng|HĐND|Thanh tra|Công an|Trung tâm|Chủ tịch|Phòng)(?!\p{L})/u
const SENTENCE = /^(?:Thực hiện|Căn cứ|Trong|Qua|Ngày \d|Hồi \d|Hôm nay|Để|Thời gian|Sau khi|Nhằm|Theo|Xét|Trên cơ sở|Vừa qua|Hiện nay|Từ|Năm \d|Tại|Sáu tháng|Những)(?!\p{L})/u
/** A capital here goes on with the phrase before it. */
const EXPECTS_NAME = /(?:của|và|các|về|tại|cho|với|do|là|bởi|thuộc|giữa|trên|khi|việc|tỉnh|xã|phường|huyện|thành phố|giao|hoặc|đề nghị|Giao|Đề nghị|Yêu cầu|đồng chí|[,(“"–-])\s$/u

/** Where, in text without line breaks, a new sentence begins without a mark before it; the length where none does. */
export function bodySentenceAt(text: string): number {
  for (const hit of text.matchAll(/(?<=[\p{Ll}\d”)] )\p{Lu}/gu)) {
    const rest = text.slice(hit.index)
    const before = text.slice(Math.max(0, hit.index - 14), hit.index)
    if (EXPECTS_NAME.test(before)) continue
    if (SENTENCE.test(rest) && /[.:;,]/u.test(rest)) return hit.index
    if (BODY_NAME.test(rest) && OPENING_VERB.test(rest.slice(0, 160))) return hit.index
  }
  return text.length
}

const NAME_WORD =
  /^(?:Nhân dân|Nhà nước|Đảng|Ủy|Uỷ|UBND|HĐND|MTTQ|Mặt trận|Sở|Bộ|Ban|Hội|Văn phòng|Trung tâm|Trung ương|Luật|Nghị|Quyết định|Chỉ thị|Kế hoạch|Đề án|Chương trình|Thanh tra|Công an|Tỉnh|Chính phủ|Thủ tướng|Chủ tịch|Phó|Giám đốc|Quốc|Cổng|Hệ thống|Việt Nam|Đoàn|Phòng|Tổ|Chi|Quy chế|Bí thư|Thường|Đồng chí|Khối|Trường|Chỉ số|PAR|[IVX]+(?!\p{L}))(?!\p{Ll})/u

/** End of a heading that runs on into its paragraph: before a capital that begins a sentence. */
export function headingEnd(text: string): number {
  const capitals = /^(?:[\p{Lu}\d][^\p{Ll}]*[\p{Lu}\d,)]|\p{Lu}{2,})(?=\s\p{Lu}?\p{Ll}|\s\d|$)/u.exec(text)
  if (capitals && capitals[0].length > 6) return endOfCapitals(text, capitals[0].length)
  for (const hit of text.matchAll(/(?<=[\p{Ll}\d”)] )(?:\p{Lu}|\d)/gu)) {
    if (hit.index > 160) break
    const before = text.slice(Math.max(0, hit.index - 14), hit.index)
    const rest = text.slice(hit.index)
    if (/[.;:]/u.test(text.slice(0, hit.index))) break
    if (EXPECTS_NAME.test(before) || /^\d/u.test(rest)) continue
    if (!NAME_WORD.test(rest) || OPENING_VERB.test(rest.slice(0, 60))) return hit.index
  }
  return text.length
}

/** Capitals of a heading end before the capital of the sentence: "MỤC ĐÍCH Nhằm". */
function endOfCapitals(text: string, length: number): number {
  const tail = /\s\p{Lu}$/u.exec(text.slice(0, length))
  return tail ? tail.index : length
}
