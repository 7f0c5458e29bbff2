import type { IssueKind } from './issue.ts'

/** What a rule looks for. `article`: NĐ 30/2020/NĐ-CP unless another source is named; `document`: judged only in a whole document. */
export interface Rule {
  readonly kind: IssueKind
  readonly article: string
  readonly vi: string
  readonly en: string
  readonly document?: true
}

const SPELLING = 'chính tả tiếng Việt; I.4 (TCVN 6909:2001)'
const CAPS = 'Phụ lục II'

export const RULES = {
  'spelling/no-syllable': {
    kind: 'misspelling',
    article: SPELLING,
    vi: 'Không phải âm tiết tiếng Việt',
    en: 'No Vietnamese syllable',
  },
  'spelling/tone-place': {
    kind: 'misspelling',
    article: SPELLING,
    vi: 'Dấu thanh đặt sai chữ',
    en: 'Tone mark on the wrong letter',
  },
  'spelling/confusion': {
    kind: 'misspelling',
    article: SPELLING,
    vi: 'Từ hay bị viết nhầm',
    en: 'A word often taken for another',
  },
  'spelling/compound': {
    kind: 'misspelling',
    article: SPELLING,
    vi: 'Khó đứng cạnh các từ bên; gần với từ khác',
    en: 'Unlikely beside its neighbours; one slip away from a likely word',
  },
  'spelling/missing-word': {
    kind: 'misspelling',
    article: SPELLING,
    vi: 'Từ bị thiếu một tiếng',
    en: 'A word has lost a syllable',
  },
  'repeat/word': {
    kind: 'repeated-word',
    article: 'văn phong; Luật BHVBQPPL: từ ngữ chính xác',
    vi: 'Lặp từ liền nhau',
    en: 'The same word twice in a row',
  },
  'repeat/phrase': {
    kind: 'repeated-word',
    article: 'văn phong',
    vi: 'Lặp cụm từ liền nhau',
    en: 'The same phrase twice in a row',
  },
  'repeat/passage': {
    kind: 'style',
    article: 'văn phong',
    vi: 'Đoạn này đã có ở trên: giữ một chỗ, chỗ kia rút gọn',
    en: 'This passage stands above too: keep one, shorten the other',
    document: true,
  },
  'space/before-mark': {
    kind: 'spacing',
    article: 'quy tắc gõ văn bản',
    vi: 'Thừa dấu cách trước dấu câu',
    en: 'Blank before a mark',
  },
  'space/after-mark': {
    kind: 'spacing',
    article: 'quy tắc gõ văn bản',
    vi: 'Thiếu dấu cách sau dấu câu, sau số',
    en: 'No blank after a mark or a figure',
  },
  'space/double': {
    kind: 'spacing',
    article: 'quy tắc gõ văn bản',
    vi: 'Thừa dấu cách giữa hai từ',
    en: 'Two blanks between words',
  },
  'space/hyphen': {
    kind: 'spacing',
    article: 'quy tắc gõ văn bản; II.1.b',
    vi: 'Dấu gạch nối thiếu dấu cách một bên',
    en: 'Dash with a blank on one side only',
  },
  'space/inside-brackets': {
    kind: 'spacing',
    article: 'quy tắc gõ văn bản',
    vi: 'Thừa dấu cách trong ngoặc',
    en: 'Blank inside brackets or quotation marks',
  },
  'space/around-brackets': {
    kind: 'spacing',
    article: 'quy tắc gõ văn bản',
    vi: 'Thiếu dấu cách ngoài ngoặc',
    en: 'No blank outside brackets or quotation marks',
  },
  'space/in-number': {
    kind: 'spacing',
    article: 'II.3',
    vi: 'Thừa dấu cách trong số, ký hiệu, ngày tháng',
    en: 'Blank inside a number, a sign or a date',
  },
  'space/glued': { kind: 'spacing', article: 'quy tắc gõ văn bản', vi: 'Hai tiếng viết liền', en: 'Two syllables run together' },
  'date/padding': {
    kind: 'date-format',
    article: 'II.4',
    vi: 'Ngày dưới 10, tháng 1, 2 phải có số 0',
    en: 'Days under 10 and months 1, 2 take a zero',
  },
  'date/month-padded': {
    kind: 'style',
    article: 'II.4',
    vi: 'Tháng 3 đến 9 không thêm số 0',
    en: 'Months 3 to 9 take no zero',
  },
  'date/marks': {
    kind: 'date-format',
    article: 'II.4',
    vi: 'Ngày tháng viết bằng dấu gạch chéo',
    en: 'Figures of a date are parted by strokes',
  },
  'date/impossible': { kind: 'date-format', article: 'II.4', vi: 'Ngày không có trong lịch', en: 'No such day' },
  'number/gap': { kind: 'numbering-gap', article: 'II.6', vi: 'Số thứ tự bị nhảy', en: 'A number is left out' },
  'number/repeated': { kind: 'numbering-gap', article: 'II.6', vi: 'Số thứ tự bị lặp', en: 'A number comes twice' },
  'abbr/mistyped': { kind: 'abbreviation', article: 'II.6', vi: 'Chữ viết tắt gõ nhầm', en: 'A mistyped abbreviation' },
  'abbr/informal': { kind: 'abbreviation', article: 'II.6', vi: 'Chữ tắt không dùng trong văn bản', en: 'A shorthand of notes' },
  'abbr/undefined': {
    kind: 'style',
    article: 'II.6',
    vi: 'Chữ viết tắt chưa được giải thích',
    en: 'An abbreviation never spelt out',
    document: true,
  },
  'cap/C1': {
    kind: 'capitalisation',
    article: `${CAPS}, I`,
    vi: 'Đầu câu, đầu dòng phải viết hoa',
    en: 'A sentence begins with a capital',
  },
  'cap/C1-mark': {
    kind: 'capitalisation',
    article: `${CAPS}, I`,
    vi: 'Sau dấu phẩy, chấm phẩy không viết hoa',
    en: 'No capital after a comma or semicolon',
  },
  'cap/C2.1': {
    kind: 'capitalisation',
    article: `${CAPS}, II.1`,
    vi: 'Tên người viết hoa các chữ cái đầu',
    en: 'Names of persons',
  },
  'cap/C3.1': { kind: 'capitalisation', article: `${CAPS}, III.1`, vi: 'Tên địa lý', en: 'Names of places' },
  'cap/C4.1': { kind: 'capitalisation', article: `${CAPS}, IV.1`, vi: 'Tên cơ quan, tổ chức', en: 'Names of bodies' },
  'cap/C4.2': { kind: 'capitalisation', article: `${CAPS}, IV.2`, vi: 'Tên tổ chức nước ngoài', en: 'Names of foreign bodies' },
  'cap/C5.1': {
    kind: 'capitalisation',
    article: `${CAPS}, V.1`,
    vi: 'Nhân dân, Nhà nước viết hoa',
    en: 'Nhân dân, Nhà nước take a capital',
  },
  'cap/C5.2': { kind: 'capitalisation', article: `${CAPS}, V.2`, vi: 'Huân chương, danh hiệu', en: 'Orders and honours' },
  'cap/C5.3': {
    kind: 'capitalisation',
    article: `${CAPS}, V.3`,
    vi: 'Chức vụ đi với cơ quan, người cụ thể',
    en: 'Offices of a certain body',
  },
  'cap/C5.4': {
    kind: 'capitalisation',
    article: `${CAPS}, V.4`,
    vi: 'Danh từ chung đã riêng hóa',
    en: 'Common nouns become names',
  },
  'cap/C5.5': { kind: 'capitalisation', article: `${CAPS}, V.5`, vi: 'Tên ngày lễ, ngày kỷ niệm', en: 'Holidays' },
  'cap/C5.6': { kind: 'capitalisation', article: `${CAPS}, V.6`, vi: 'Tên loại văn bản', en: 'Names of instruments' },
  'cap/C5.7': {
    kind: 'capitalisation',
    article: `${CAPS}, V.7`,
    vi: 'Viện dẫn phần, chương, mục, điều; khoản, điểm',
    en: 'Parts of an instrument cited',
  },
  'cap/C5.8': {
    kind: 'capitalisation',
    article: `${CAPS}, V.8`,
    vi: 'Ngày trong tuần, ngày tết',
    en: 'Days of the week, feasts',
  },
  'cap/C5.9': { kind: 'capitalisation', article: `${CAPS}, V.9`, vi: 'Sự kiện lịch sử', en: 'Events of history' },
  'cap/mixed': { kind: 'capitalisation', article: CAPS, vi: 'Chữ hoa lẫn giữa từ', en: 'Capitals inside a word' },
  'cap/common': {
    kind: 'style',
    article: `${CAPS}, IV.1`,
    vi: 'Danh từ chung không viết hoa',
    en: 'Common nouns take no capital',
    document: true,
  },
  'punct/comma': {
    kind: 'style',
    article: 'văn phong',
    vi: 'Thiếu dấu phẩy giữa hai từ ngang hàng',
    en: 'No comma between words of one rank',
    document: true,
  },
  'punct/ellipsis': {
    kind: 'style',
    article: 'chính tả tiếng Việt',
    vi: 'Dấu chấm lửng viết sai',
    en: 'A wrong ellipsis',
    document: true,
  },
  'style/hyphen': {
    kind: 'style',
    article: 'văn phong',
    vi: 'Viết thống nhất: kinh tế - xã hội',
    en: 'Written with a dash',
    document: true,
  },
  'style/tone': {
    kind: 'style',
    article: 'I.4',
    vi: 'Đặt dấu thanh không thống nhất',
    en: 'Tone marks placed in two ways',
    document: true,
  },
  'style/letter': {
    kind: 'style',
    article: 'I.4',
    vi: 'Viết i, y không thống nhất',
    en: 'i and y written in two ways',
    document: true,
  },
  'style/range': {
    kind: 'style',
    article: 'văn phong',
    vi: 'Khoảng năm viết không thống nhất',
    en: 'Ranges of years written in two ways',
    document: true,
  },
  'style/quotes': {
    kind: 'style',
    article: 'văn phong',
    vi: 'Tên khi có khi không đặt trong ngoặc kép',
    en: 'A name with and without its quotation marks',
    document: true,
  },
  'term/congress': {
    kind: 'party-term',
    article: 'ngày bế mạc các Đại hội Đảng',
    vi: 'Khóa của cơ quan Đảng không khớp ngày văn bản',
    en: 'Party term disagrees with the date',
  },
  'body/merged': {
    kind: 'body-name',
    article: 'Nghị quyết 176/2025/QH15; sắp xếp cơ quan từ 01/3/2025',
    vi: 'Cơ quan đã hợp nhất, đổi tên',
    en: 'A body merged or renamed by that day',
    document: true,
  },
  'body/district': {
    kind: 'body-name',
    article: 'Luật Tổ chức chính quyền địa phương 2025; Nghị quyết 202/2025/QH15',
    vi: 'Cấp huyện đã kết thúc từ 01/7/2025',
    en: 'The district level ended on 1 July 2025',
    document: true,
  },
  'body/units': {
    kind: 'body-name',
    article: 'danh mục đơn vị hành chính của tỉnh',
    vi: 'Các cấp đơn vị hành chính kể không thống nhất',
    en: 'The units of the province are listed in two ways',
    document: true,
  },
  'recipients/archive': {
    kind: 'recipients',
    article: 'II.9',
    vi: 'Dòng cuối của nơi nhận là “- Lưu: VT, …”',
    en: 'The last recipient is “Lưu: VT, …”',
    document: true,
  },
  'recipients/mark': {
    kind: 'style',
    article: 'II.9',
    vi: 'Mỗi dòng kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm',
    en: 'Semicolons, full stop at the end',
    document: true,
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES

/** The rule behind an id. */
export const rule = (id: RuleId): Rule => RULES[id]
