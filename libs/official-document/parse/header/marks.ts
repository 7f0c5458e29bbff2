/** Words by which the parts of a document are recognised. All are tested on a trimmed line. */
export const RECIPIENTS_HEAD = /^N[ơo]i nh[aậâ]n\s*(?::|\.?\s*$|(?=[-–]\s))/u
export const ADDRESS_HEAD = /^(?:Kính (?:gửi|gởi|trình|mời)|Đồng kính gửi|KÍNH (?:GỬI|TRÌNH|MỜI))\s*:/u
export const BASIS_HEAD = /^[-–]?\s*(?:Căn cứ|Thực hiện|Triển khai thực hiện|Triển khai)(?!\p{L})/u
export const ENACTING = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|KẾT LUẬN|CHỈ THỊ)\s*:\s*$/u
export const END_MARK = /\.\s*\/\s*\.?\s*[”"’)]?$/u
export const BULLET = /^[-–—+•*·]\s*(?=\S)/u
export const STATE_NAME = /cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+v\s*iet\s+nam/u
export const MOTTO = /doc\s+lap\s*[-–—.]*\s*tu\s+do\s*[-–—.]*\s*hanh\s+phuc/u
export const PARTY_NAME = /dang\s+cong\s+san\s+viet\s+nam/u

/** Marks of signing authority: TM. KT. TL. TUQ. Q. of the State, T/M K/T T/L of the Party. */
export const AUTHORITY =
  /^(TM|KT|KI(?=\. )|TL|TUQ|T\.UQ|Q|QUYỀN|T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|T\s?\/\s?UQ)(?:\s*\.|(?<=\/\s?(?:M|T|L|UQ))|(?<=QUYỀN)|(?=\s))\s*(?=\p{Lu}|$)/u

/** Stands where a signature would: "(Đã ký)", "(Ký, ghi rõ họ tên)". */
export const SIGN_NOISE = /^[([]?\s*(?:[Đđ]ã ký|[Kk]ý|daky|[Cc]hữ ký|[Nn]gười ký|[Đđ]óng dấu)(?!\p{L})/u

/** A heading that opens an annex or an attached text. */
export const ANNEX_HEAD =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU (?:SỐ|MẪU|TỔNG)|Biểu (?:số|mẫu)|MẪU SỐ|Mẫu số|DANH SÁCH|DANH MỤC|ĐỀ CƯƠNG)(?!\p{L})/u

/** How an opening or a body begins, as against a continued abstract. */
export const BODY_START =
  /^(?:[-–]\s*)?(?:Kính (?:gửi|trình|mời)|Căn cứ|Thực hiện|Thi hành|Xét|Theo|Để|Trong|Qua|Ngày|Hồi|Hôm nay|Thời gian|Sau khi|Nhằm|Trên cơ sở|Triển khai|Tiếp theo|Phúc đáp|Trả lời|Vừa qua|Hiện nay|Từ ngày|Từ đầu|Năm \d|Tại|Những năm|Quán triệt|Phát huy|Dự báo|Địa điểm|Thành phần|Bên [AB]|Chúng tôi|Ông \(bà\))(?!\p{L})/u

/** No phrase ends with these: the line goes on below. */
export const OPEN_END =
  /(?<!\p{L})(?:của|và|các|về|(?<!(?:[Tt]ồn|[Hh]iện|TỒN) )tại|cho|với|(?<!(?:kèm|tiếp) )theo|(?<!(?:đổi|thuật|thiểu|tế|năng|nghệ|hội|quyền|dân|chỉ|tổng|hệ|trường) )số|(?<!(?:[Hh]ằng|[Hh]àng|mỗi|cùng|trong) )ngày|từ|(?<!tự )do|là|bởi|(?<!(?:trực|phụ) )thuộc|giữa|để|khi|(?<!(?:công|làm|sự|vụ|đầu|xong|nghỉ|thôi|tìm) )việc|những|một|hoặc|Phụ lục)$|[,(–-]$/u
/** A line that ends so may go on, if it is long enough to have been wrapped. */
export const FUNCTION_WORD_END = new RegExp(
  `${OPEN_END.source}|(?<!\\p{L})(?:trong|đến|(?<!(?:nêu|nói|ở|cấp|bên) )trên|trước|tỉnh|xã|phường|huyện|quận|thành phố|năm|tháng|quý|Điều|khoản|điểm|Bộ|Sở|Luật|Nghị|Quyết|Chỉ|Kế|Thông|Công|Ủy|Hội)$`,
  'u',
)

/** Heads the form of a copy below the signature of the original: "SAO Y", "TRÍCH SAO", its number "05/SY-VPUBND". */
export const COPY_HEAD = /^(?:(?:SAO Y|SAO LỤC|TRÍCH SAO)(?: BẢN CHÍNH)?$|Số\s*:?\s*\d*\s*\/\s*(?:SY|SL|TrS|TS)(?!\p{L}))/u

/** Drafter and number of copies: "NTH.(45)", "PL.300b". */
export const DRAFTER = /^\p{Lu}[\p{L}\d.]{0,9}\s*\.\s*\(?\d{1,4}b?\)?\.?$/u
