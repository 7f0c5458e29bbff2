/** What a rule asks. `article`: NĐ 30/2020/NĐ-CP, Phụ lục I unless another place is named; `look`: needs a file that keeps sizes and faces. */
export interface CheckRule {
  readonly article: string
  readonly vi: string
  readonly en: string
  readonly look?: true
}

export const CHECK_RULES = {
  'page/size': { article: 'I.1', vi: 'Khổ giấy A4 (210 mm × 297 mm)', en: 'Paper A4 (210 × 297 mm)', look: true },
  'page/orientation': { article: 'I.2', vi: 'Trình bày theo chiều dài trang giấy', en: 'Upright pages', look: true },
  'page/margins': {
    article: 'I.3',
    vi: 'Lề trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm',
    en: 'Margins: top, bottom 20–25; left 30–35; right 15–20 mm',
    look: true,
  },
  'page/number-missing': {
    article: 'I.7',
    vi: 'Văn bản nhiều trang phải có số trang',
    en: 'More than one page asks for page numbers',
    look: true,
  },
  'page/number-place': {
    article: 'I.7',
    vi: 'Số trang đặt ở giữa lề trên',
    en: 'The page number stands in the middle of the top margin',
    look: true,
  },
  'page/number-first': { article: 'I.7', vi: 'Không hiển thị số trang thứ nhất', en: 'Page 1 shows no number', look: true },
  'page/number-look': { article: 'I.7', vi: 'Số trang cỡ 13–14, kiểu đứng', en: 'Page number 13–14 pt, upright', look: true },
  'page/number-annex': {
    article: 'III.1',
    vi: 'Số trang của phụ lục đánh riêng',
    en: 'An annex counts its own pages',
    look: true,
  },
  'font/name': { article: 'I.4', vi: 'Phông chữ Times New Roman', en: 'Times New Roman', look: true },
  'font/legacy': { article: 'I.4', vi: 'Không dùng phông chữ cũ (TCVN3, VNI)', en: 'No fonts of old encodings', look: true },
  'font/colour': { article: 'I.4', vi: 'Chữ màu đen', en: 'Black letters', look: true },
  'text/legacy': {
    article: 'I.4',
    vi: 'Chữ gõ bằng bảng mã cũ, không phải Unicode TCVN 6909:2001',
    en: 'Text in an old encoding, no Unicode',
  },
  'text/decomposed': {
    article: 'I.4',
    vi: 'Chữ tổ hợp (NFD); phải dùng chữ dựng sẵn',
    en: 'Letters apart from their marks (NFD)',
  },
  'part/national': { article: 'Điều 8; II.1', vi: 'Thiếu Quốc hiệu', en: 'The name of the State is missing' },
  'part/motto': { article: 'Điều 8; II.1', vi: 'Thiếu Tiêu ngữ', en: 'The motto is missing' },
  'part/organ': { article: 'Điều 8; II.2', vi: 'Thiếu tên cơ quan ban hành', en: 'The issuing body is missing' },
  'part/number': { article: 'Điều 8; II.3', vi: 'Thiếu số, ký hiệu', en: 'Number and sign are missing' },
  'part/place-date': { article: 'Điều 8; II.4', vi: 'Thiếu địa danh, thời gian ban hành', en: 'Place and date are missing' },
  'part/type': {
    article: 'Điều 8; II.5',
    vi: 'Thiếu tên loại (văn bản có tên loại) hoặc V/v (công văn)',
    en: 'Name of the type, or V/v of a letter, is missing',
  },
  'part/abstract': { article: 'Điều 8; II.5', vi: 'Thiếu trích yếu nội dung', en: 'The abstract is missing' },
  'part/content': { article: 'Điều 8; II.6', vi: 'Thiếu nội dung', en: 'There is no text' },
  'part/authority': {
    article: 'Điều 8; II.7',
    vi: 'Thiếu chức vụ, quyền hạn của người ký',
    en: 'The title of the signer is missing',
  },
  'part/signer': { article: 'Điều 8; II.7', vi: 'Thiếu họ và tên người ký', en: 'The name of the signer is missing' },
  'part/recipients': { article: 'Điều 8; II.9', vi: 'Thiếu nơi nhận', en: 'The recipients are missing' },
  'part/address': {
    article: 'II.9.b',
    vi: 'Công văn, tờ trình phải có “Kính gửi”',
    en: 'A letter or submission begins with “Kính gửi”',
  },
  'order/parts': { article: 'IV', vi: 'Thành phần thể thức không đúng thứ tự', en: 'Parts out of their order' },
  'national/words': {
    article: 'II.1.a',
    vi: 'Quốc hiệu viết đúng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”',
    en: 'The name of the State, word for word in capitals',
  },
  'motto/words': {
    article: 'II.1.b',
    vi: 'Tiêu ngữ viết đúng “Độc lập - Tự do - Hạnh phúc”',
    en: 'The motto, word for word, dashes between blanks',
  },
  'organ/case': { article: 'II.2', vi: 'Tên cơ quan viết in hoa', en: 'The body in capitals' },
  'number/colon': { article: 'II.3', vi: 'Sau từ “Số” có dấu hai chấm', en: 'A colon after “Số”' },
  'number/padding': { article: 'II.3', vi: 'Số nhỏ hơn 10 thêm số 0 phía trước', en: 'Numbers under 10 take a zero' },
  'number/blanks': { article: 'II.3', vi: 'Giữa số và ký hiệu không cách chữ', en: 'No blanks inside number and sign' },
  'number/joints': {
    article: 'II.3',
    vi: 'Dấu gạch chéo giữa số và ký hiệu, gạch nối giữa các nhóm',
    en: 'A stroke after the number, hyphens between the groups',
  },
  'number/case': { article: 'II.3', vi: 'Ký hiệu viết in hoa', en: 'The sign in capitals' },
  'number/type': {
    article: 'II.3; Phụ lục III.I',
    vi: 'Chữ viết tắt tên loại không khớp tên loại',
    en: 'The abbreviation of the type is another type’s',
  },
  'date/form': { article: 'II.4', vi: 'Thời gian viết “ngày … tháng … năm …”', en: 'The date as “ngày … tháng … năm …”' },
  'date/padding': {
    article: 'II.4',
    vi: 'Ngày dưới 10, tháng 1, 2 thêm số 0; tháng khác không thêm',
    en: 'Days under 10 and months 1, 2 take a zero, other months none',
  },
  'date/impossible': { article: 'II.4', vi: 'Ngày không có trong lịch', en: 'No such day' },
  'date/comma': { article: 'II.4', vi: 'Sau địa danh có dấu phẩy', en: 'A comma after the place' },
  'place/case': { article: 'II.4', vi: 'Chữ cái đầu của địa danh viết hoa', en: 'Capitals in the place' },
  'type/case': { article: 'II.5', vi: 'Tên loại viết in hoa', en: 'The type in capitals' },
  'abstract/lead': { article: 'II.5', vi: 'Trích yếu công văn viết sau chữ “V/v”', en: 'The abstract of a letter follows “V/v”' },
  'abstract/stop': { article: 'II.5', vi: 'Cuối trích yếu không có dấu chấm', en: 'No full stop after the abstract' },
  'address/colon': { article: 'II.9.d', vi: 'Sau “Kính gửi” có dấu hai chấm', en: 'A colon after “Kính gửi”' },
  'address/marks': {
    article: 'II.9.d',
    vi: 'Cuối dòng có dấu chấm phẩy, dòng cuối dấu chấm',
    en: 'Semicolons, a full stop at the end',
  },
  'basis/marks': {
    article: 'II.6',
    vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối bằng dấu chấm',
    en: 'Each basis ends with a semicolon, the last with a full stop',
  },
  'content/end': { article: 'Phụ lục III', vi: 'Kết thúc nội dung bằng “./.”', en: 'The text ends with “./.”' },
  'authority/form': {
    article: 'II.7.a',
    vi: 'Quyền hạn viết “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”',
    en: 'Authority as “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”',
  },
  'signer/degree': { article: 'II.7.c', vi: 'Trước họ tên không ghi học hàm, học vị', en: 'No degrees before the name' },
  'signer/case': { article: 'II.7.c', vi: 'Họ và tên viết in thường', en: 'The name in small letters with capitals' },
  'recipients/colon': { article: 'II.9.d', vi: 'Sau “Nơi nhận” có dấu hai chấm', en: 'A colon after “Nơi nhận”' },
  'recipients/as-above': {
    article: 'II.9.d',
    vi: 'Có “Kính gửi” thì dòng đầu nơi nhận là “- Như trên;”',
    en: 'With “Kính gửi” the list begins “- Như trên;”',
  },
  'recipients/marks': {
    article: 'II.9.d',
    vi: 'Cuối dòng có dấu chấm phẩy, dòng cuối dấu chấm',
    en: 'Semicolons, a full stop at the end',
  },
  'recipients/archive': { article: 'II.9.d', vi: 'Dòng cuối là “- Lưu: VT, …”', en: 'The last line is “- Lưu: VT, …”' },
  'annex/label': {
    article: 'III.1',
    vi: 'Từ hai phụ lục đánh số La Mã',
    en: 'Two annexes and more are counted in Roman numbers',
  },
  'annex/title': { article: 'III.1', vi: 'Tiêu đề phụ lục viết in hoa', en: 'The title of an annex in capitals' },
  'annex/reference': { article: 'III.1', vi: 'Dưới tiêu đề ghi “(Kèm theo …)”', en: 'Below the title “(Kèm theo …)”' },
  'look/size': { article: 'Phụ lục I, V', vi: 'Cỡ chữ ngoài khoảng cho phép', en: 'Size outside of what is allowed', look: true },
  'look/bold': {
    article: 'Phụ lục I, V',
    vi: 'Chữ đậm hoặc không đậm sai quy định',
    en: 'Bold where it is not, or not where it is',
    look: true,
  },
  'look/italic': {
    article: 'Phụ lục I, V',
    vi: 'Kiểu chữ nghiêng hoặc đứng sai quy định',
    en: 'Italic where it is not, or not where it is',
    look: true,
  },
  'look/align': { article: 'Phụ lục I, V', vi: 'Canh lề sai quy định', en: 'Alignment', look: true },
  'body/first-line': { article: 'II.6', vi: 'Lùi đầu dòng 1 cm hoặc 1,27 cm', en: 'First line 1 or 1.27 cm in', look: true },
  'body/space': { article: 'II.6', vi: 'Khoảng cách đoạn tối thiểu 6 pt', en: 'At least 6 pt between paragraphs', look: true },
  'body/line': { article: 'II.6', vi: 'Dòng cách dòng từ dòng đơn đến 1,5 lines', en: 'Lines single to 1.5', look: true },
} as const satisfies Record<string, CheckRule>

export type CheckRuleId = keyof typeof CHECK_RULES

/** The rule behind an id. */
export const checkRule = (id: CheckRuleId): CheckRule => CHECK_RULES[id]
