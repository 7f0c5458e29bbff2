import type { Finding } from '../issue.ts'
import type { RuleId } from '../rules.ts'
import { capitalised } from '../spelling/letter-case.ts'
import { isLegal } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import { PROVINCES } from './provinces.ts'

interface PatternRule {
  readonly rule: RuleId
  readonly pattern: RegExp
  readonly mend: (text: string) => string
  readonly unless?: (before: string, after: string) => boolean
}

const L = '(?<![\\p{L}])'
const R = '(?![\\p{L}])'
const re = (source: string): RegExp => new RegExp(source, 'gu')
const lowerFirst = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1)
const opensSentence = (before: string): boolean => /(?:^|[\n.!?:;“"(…–-]|\d[.)]|[a-zđ]\))\s*$/u.test(before)
const DOCUMENTS =
  'nghị quyết|quyết định|nghị định|thông tư|chỉ thị|kế hoạch|công văn|công điện|tờ trình|báo cáo|thông báo|kết luận|hướng dẫn|quy định|chương trình|đề án|pháp lệnh|luật'
const LAWS = 'luật|nghị định|nghị quyết|quyết định|thông tư|bộ luật|pháp lệnh|kế hoạch|quy chế|quy định|hiến pháp'
const NAMED_AREA = '(?:Hồ Chí Minh)'
const PEOPLE_NAMED =
  '(?:Nguyễn|Trần|Lê|Lý|Phan|Phạm|Võ|Vũ|Ngô|Đinh|Hoàng|Huỳnh|Bùi|Đặng|Trưng|Quang Trung|Điện Biên Phủ|Hai Bà Trưng|Hùng Vương|Lam Sơn|Tôn|Mạc|Triệu|Hồ|Đoàn|Cách mạng|Thống Nhất|Độc Lập|Hòa Bình|Tân|Minh Khai|Võ Thị Sáu)'
const BODY_NAMED_FOR_PEOPLE =
  'ủy ban|hội đồng|sức khỏe|sức khoẻ|đối ngoại|ngoại giao|tòa án|viện kiểm sát|thanh tra|công an|quân đội|báo|nhà giáo|nghệ sĩ|nghệ nhân|thầy thuốc|hội thẩm|vũ trang|an ninh|quốc phòng|chiến tranh|chính quyền|học viện|đại hội|mặt trận|kiểm sát viên|dân chủ|cộng hòa|cảnh sát|tư pháp|quân'

/** "Uỷ ban" too, and over the end of a line. */
const NAMED_FOR_PEOPLE = new RegExp(`(?:${BODY_NAMED_FOR_PEOPLE}|uỷ ban|toà án|(?:hội|ủy|uỷ) \\p{L}+)[\\s|]+$`, 'iu')

const FAMILIES =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|mai|tạ|lương|cao|tô|đào|hà|lưu|tống|chu|quách|phùng|đoàn|vương'
const FAMILY_NAMES = FAMILIES.split('|').map(capitalised).join('|')
/** Names of kinds and offices of which only the first syllable is a capital. */
const ONE_CAPITAL =
  'Nghị Quyết|Quyết Định|Nghị Định|Thông Tư|Chỉ Thị|Kế Hoạch|Báo Cáo|Thông Báo|Công Văn|Công Điện|Tờ Trình|Hướng Dẫn|Chương Trình|Đề Án|Kết Luận|Ủy Ban|Hội Đồng|Văn Phòng|Giám Đốc|Nhà Nước|Chính Phủ|Quốc Hội|Trung Ương|Bí Thư|Tỉnh Ủy|Đảng Ủy|Thủ Tướng|Bộ Trưởng|Công An|Thanh Tra'

export const PATTERN_RULES: readonly PatternRule[] = [
  {
    rule: 'cap/C2.1',
    pattern: re(`(?<=(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị) )(?:${FAMILIES})(?= \\p{Lu}\\p{Ll}+)`),
    mend: capitalised,
  },
  {
    rule: 'cap/C2.1',
    pattern: re(
      `(?<=${L}(?:${FAMILY_NAMES}) )(?:văn|thị|đức|hữu|ngọc|minh|thanh|quang|xuân|đình|mạnh|quốc|công|thu|kim|hồng)(?= \\p{Lu}\\p{Ll}+)`,
    ),
    mend: capitalised,
  },
  {
    rule: 'cap/C4.1',
    pattern: re(`${L}(?:${ONE_CAPITAL})(?= \\p{Ll}| số|[,.;]|$)`),
    mend: text => text.replace(/(?<= )./u, letter => letter.toLowerCase()),
    unless: (before, after) => /\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}/u.test(after),
  },
  {
    rule: 'cap/C5.7',
    pattern: re(`${L}điều(?= \\d{1,3}[a-z]?(?:[ ,;.)]|$))`),
    mend: capitalised,
    unless: (before, after) =>
      !/(?:khoản \d+|điểm [a-zđ]) $/u.test(before) &&
      (/(?:một số|số|nhiều|các|những|bao nhiêu|thêm|với|có|nêu|là) $/u.test(before) ||
        /^ \d+ (?:xe|tổ|đoàn|người|chiếc|phương tiện|kíp|đội|tàu|cán bộ|chiến sĩ|máy|lượt|y|bác sĩ|giáo viên)(?!\p{L})/u.test(
          after,
        )),
  },
  {
    rule: 'cap/C5.7',
    pattern: re(`${L}(?:Khoản|Điểm)(?= (?:\\d{1,2}|[a-zđ])(?:[ ,;.)]|$))`),
    mend: lowerFirst,
    unless: opensSentence,
  },
  {
    rule: 'cap/C5.7',
    pattern: re(`${L}[Mm]ục \\d+ [Cc]hương(?= [IVX]+${R})`),
    mend: text => capitalised(text).replace(' chương', ' Chương'),
  },
  { rule: 'cap/C5.7', pattern: re(`${L}(?:chương|phần)(?= [IVX]+${R})`), mend: capitalised },
  {
    rule: 'cap/C5.6',
    pattern: re(`${L}(?:${DOCUMENTS})(?= số:? \\d+(?:[-/]))`),
    mend: capitalised,
    unless: before => /(?:^|\n|(?:pháp|kỷ|[Bb]ộ|đạo|sắc|âm) )$/u.test(before),
  },
  {
    rule: 'cap/C5.6',
    pattern: re(`${L}(?:${LAWS})(?= này${R})`),
    mend: capitalised,
    unless: before =>
      !/(?:khoản \d+|Điều \d+[a-z]?|kèm theo|theo|của|tại) $/u.test(before) || /(?:kế hoạch|quy định|quy chế) $/u.test(''),
  },
  {
    rule: 'cap/C5.1',
    pattern: re(`${L}nhân dân${R}`),
    mend: capitalised,
    unless: before => NAMED_FOR_PEOPLE.test(before),
  },
  {
    rule: 'cap/C5.1',
    pattern: re(
      `(?<=(?:Đảng,|Đảng và|của Đảng,|pháp luật của|chính sách của|chủ trương của|quy định của|Tổ quốc và|chế độ của) )nhà nước${R}`,
    ),
    mend: capitalised,
  },
  {
    rule: 'cap/C5.4',
    pattern: re(
      `(?<=(?:chủ trương|đường lối|chính sách|nghị quyết|Nghị quyết|lãnh đạo|quan điểm|lý tưởng|truyền thống|chỉ thị|Chỉ thị|quy định|Điều lệ|niềm tin|lòng tin|điều lệ)(?: \\p{Ll}+){0,4} (?:của|với|vào|đối với) )đảng(?=[ ,.;]|$)(?! (?:bộ|viên|ủy|ủy viên|phái|cầm))`,
    ),
    mend: capitalised,
  },
  {
    rule: 'cap/C5.4',
    pattern: re(
      `(?<=(?:thành lập|kết nạp vào|gia nhập|đứng vào hàng ngũ|mừng|tin theo|đi theo) )đảng(?=[,.;]|$| (?:và|cộng|ta|\\d|\\(|Cộng)(?!\\p{L}))`,
    ),
    mend: capitalised,
  },
  {
    rule: 'cap/C5.8',
    pattern: re(
      `(?<=(?:sáng|chiều|tối|trưa|ngày|vào|từ|đến|hằng tuần,|hàng tuần,|và|,) )(?:thứ (?:hai|ba|tư|năm|sáu|bảy))(?=,? (?:ngày|hằng|hàng|tuần|đến thứ|và thứ)|[,.;]|$)`,
    ),
    mend: text => text.replace(/(?<=thứ )./u, letter => letter.toUpperCase()),
    unless: before =>
      /(?:lần|người|hạng|loại|bậc|đợt|kỳ|quý|năm|cấp|cái|con|điều|và|,|vào|ngày) $/u.test(before) &&
      !/(?:sáng|chiều|tối|ngày|vào) $/u.test(before),
  },
  {
    rule: 'cap/C5.8',
    pattern: re(`(?<=(?:sáng|chiều|tối|trưa|ngày|vào|từ|đến|hoặc|thứ Bảy,|thứ Bảy và|thứ bảy,|thứ bảy và) )chủ nhật${R}`),
    mend: capitalised,
  },
  {
    rule: 'cap/C5.8',
    pattern: re(`${L}(?:[Tt]ết )(?:nguyên đán|trung thu|nguyên tiêu|đoan ngọ|thanh minh|dương lịch(?!\\p{L}))${R}`),
    mend: text => text.replace(/(?<= )./u, letter => letter.toUpperCase()),
  },
  {
    rule: 'cap/C5.5',
    pattern: re(`(?<=(?:[Nn]gày|dịp|lễ|mừng|kỷ niệm(?: \\d+ năm)?) )[Qq]uốc tế (?:[Pp]hụ nữ|[Ll]ao động)(?= \\d|[,.;]|$)`),
    mend: text => capitalised(text).replace(/(?<=tế )./u, letter => letter.toUpperCase()),
  },
  {
    rule: 'cap/C5.5',
    pattern: re(
      `(?<=(?:ngày|dịp|lễ|mừng|chào mừng|kỷ niệm(?: \\d+ năm)?) )(?:quốc khánh|nhà giáo Việt Nam|thầy thuốc Việt Nam|giải phóng miền Nam|thương binh - liệt sĩ|pháp luật Việt Nam|chuyển đổi số quốc gia)${R}`,
    ),
    mend: capitalised,
  },
  {
    rule: 'cap/C3.1',
    pattern: re(
      `(?<=[\\p{Ll},] )(?:Tỉnh|Huyện|Thị xã|Thành phố|Xã|Phường|Thị trấn|Thôn)(?= (?!${NAMED_AREA}|${PEOPLE_NAMED})\\p{Lu}\\p{Ll}+)(?! (?:ủy|Ủy|Đoàn|đoàn))`,
    ),
    mend: lowerFirst,
    unless: before => /(?:\d[.)]|[:“(]) ?$/u.test(before),
  },
  { rule: 'cap/C3.1', pattern: re(`${L}(?:thành phố Hồ Chí Minh|thủ đô Hà Nội)${R}`), mend: capitalised },
  {
    rule: 'cap/C3.1',
    pattern: re(`(?<=(?:tỉnh|thành phố|Tỉnh|Thành phố) )(?:${PROVINCES.map(wrongForms).join('|')})${R}`),
    mend: properName,
  },
  {
    rule: 'cap/C3.1',
    pattern: re(
      `(?<=(?:xã|phường|huyện|thị trấn|thôn|thị xã) \\p{Lu}\\p{Ll}+ )(?:thành|bình|sơn|giang|hưng|long|phú|thịnh|trung|phong|lâm|khánh)(?=[,.;)]|$)`,
    ),
    mend: capitalised,
  },
  {
    rule: 'cap/C4.1',
    pattern: re(`${L}(?:ban|văn phòng) (?:tổ chức|nội chính|dân vận|kiểm tra) (?:Tỉnh ủy|Trung ương)${R}`),
    mend: text => capitalised(text).replace(/(?<=Ban |Văn phòng )./u, letter => letter.toUpperCase()),
  },
  {
    rule: 'cap/C4.1',
    pattern: re(`${L}đảng ủy(?= (?:Văn phòng|UBND|HĐND|Công an|Quân sự|Sở|Khối|(?:xã|phường|đặc khu) \\p{Lu}))`),
    mend: capitalised,
    unless: before => /(?:các|mỗi|từng|những|cấp|,) $/u.test(before),
  },
  { rule: 'cap/C4.1', pattern: re(`${L}công an (?=tỉnh|thành phố)(?:tỉnh|thành phố)${R}`), mend: capitalised },
  { rule: 'cap/C4.1', pattern: re(`${L}đảng (?=bộ (?:tỉnh|huyện|thành phố|Công an|Quân đội))`), mend: capitalised },
  { rule: 'cap/C5.6', pattern: re(`(?<=${L}[Tt]ạp chí )cộng sản${R}`), mend: capitalised },
  {
    rule: 'cap/mixed',
    pattern: re(`${L}(?:\\p{Ll}+\\p{Lu}\\p{L}*|\\p{Lu}{2,}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*)${R}`),
    mend: text => (isSyllable(text) ? (/^\p{Lu}/u.test(text) ? capitalised(text.toLowerCase()) : text.toLowerCase()) : text),
    unless: (_before, after) => /^[.@/\d-]/u.test(after),
  },
]

/** Written small at least so often, and more often than not, `Nhân dân` is the document's own way. */
const OWN_WAY = 3

/** Capitals that a pattern can judge: parts of instruments, documents with their number, days, areas, the Party, the people. */
export function capitalPatterns({ s }: View): Finding[] {
  const found: Finding[] = []
  for (const { rule, pattern, mend, unless } of PATTERN_RULES) {
    for (const hit of s.matchAll(pattern)) {
      const expected = mend(hit[0])
      const end = hit.index + hit[0].length
      if (expected === hit[0] || unless?.(s.slice(Math.max(0, hit.index - 60), hit.index), s.slice(end, end + 40))) continue
      found.push({ rule, start: hit.index, end, expected })
    }
  }
  const small = found.filter(({ rule, expected }) => rule === 'cap/C5.1' && expected === 'Nhân dân').length
  const isOwnWay = small >= OWN_WAY && small > (s.match(/Nhân dân(?!\p{L})/gu)?.length ?? 0)
  return isOwnWay ? found.filter(({ expected }) => expected !== 'Nhân dân') : found
}

/** A Vietnamese syllable with a mark; names of firms (YouTube, VNeID) are none. */
function isSyllable(text: string): boolean {
  return /[^a-z]/u.test(text.toLowerCase()) && isLegal(text.toLowerCase())
}

/** "ninh bình", "Ninh bình", "ninh Bình". */
function wrongForms(name: string): string {
  const parts = name.split(' ')
  if (parts.length !== 2) return name.toLowerCase()
  const [a = '', b = ''] = parts
  return [`${a.toLowerCase()} ${b.toLowerCase()}`, `${a} ${b.toLowerCase()}`, `${a.toLowerCase()} ${b}`].join('|')
}

function properName(text: string): string {
  return text.split(' ').map(capitalised).join(' ')
}
