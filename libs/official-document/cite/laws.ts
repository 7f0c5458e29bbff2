import { LAW_NAME } from '../gazetteer/law-names.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { emptyReading, type Reading } from './reading.ts'
import { readSign, STATE_SIGN } from './sign.ts'
import { readTail } from './tail.ts'

const NAME = `(?:${LAW_NAME.toLowerCase()})(?!\\p{L})`
const knownAt = sticky(` ${NAME}`)
const amendmentAt = sticky(
  ` (?:sửa đổi|bổ sung)(?:,? (?:và )?bổ sung)?(?: (?:một số|các))? ?(?:điều|điểm|khoản|nội dung)?(?: \\d+)?(?: của)? (?:các )?(?:luật|bộ luật|pháp lệnh)(?: ${NAME})?(?:(?:,|;|,? và) (?:luật|bộ luật|pháp lệnh) ${NAME})*`,
)
const ofStateAt = sticky(' (?:của )?nước cộng hòa xã hội chủ nghĩa việt nam')
const STOP =
  '(?:và|được|có|của|đã|năm|ngày|số|quy định|để|là|trong|tại|thì|theo|về|các|với|khi|do|nêu|hiện hành|không|phải|cho|từ|này|mới)'
const unknownAt = sticky(
  ` (?:Phòng, chống(?!\\p{L})(?: (?!${STOP}(?!\\p{L}))[\\p{L}-]+){1,14}(?: \\([\\p{L}/]{2,12}\\))?|\\p{Lu}[\\p{L}]*(?: (?!${STOP}(?!\\p{L}))[\\p{L}-]+){0,9})`,
)
const yearAt = sticky(' (?:năm )?\\(?(?:năm )?(?<year>(?:19|20)\\d{2})(?![\\d/]|\\.\\d)\\)?')
/** "Luật Thuế xuất khẩu, thuế nhập khẩu 107/2016/QH13": the number of a law is known without "số". */
const bareNumberAt = sticky(` (?=\\d{1,3}/\\d{4}/(?:QH|UBTVQH|PL-))${STATE_SIGN}`)
const numberAt = sticky(`,? \\(?(?:[Ll]uật )?số:? ?${STATE_SIGN}\\)?`)

/** "Luật Đất đai số 31/2024/QH15", "Bộ luật Hình sự năm 2015", "Hiến pháp năm 2013". */
export function lawFrom(s: string, lower: string, start: number, typeEnd: number): Reading | null {
  const type = s.slice(start, typeEnd)
  const nameEnd = lawNameEnd(s, lower, start, typeEnd, type)
  if (nameEnd === null) return null
  const law = emptyReading('law', type, start, nameEnd)
  law.title = s.slice(start, nameEnd)
  readLawNumber(s, law)
  const tail = readTail(s, law.end)
  if (tail.end > law.end) Object.assign(law, { end: tail.end, issuedOn: tail.issuedOn, agency: tail.agency })
  return type.toLowerCase() === 'hiến pháp' && law.end === typeEnd ? null : law
}

function readLawNumber(s: string, law: Reading): void {
  for (let turn = 0; turn < 2; turn++) {
    const number = law.designation === null ? (matchAt(numberAt, s, law.end) ?? matchAt(bareNumberAt, s, law.end)) : null
    const sign = number ? readSign(number.groups ?? {}) : null
    if (number && sign) Object.assign(law, sign, { end: law.end + number[0].length - (lone(number[0]) ? 1 : 0) })
    const year = matchAt(yearAt, s, law.end)
    if (year)
      Object.assign(law, { end: law.end + year[0].length - (lone(year[0]) ? 1 : 0), year: law.year ?? year.groups?.year ?? null })
  }
}

const lone = (printed: string): boolean => printed.endsWith(')') && !printed.includes('(')

/** "được sửa đổi, bổ sung bởi Luật ngày 25 tháng 6 năm 2025": known by its date alone. */
const isDatedOnly = (s: string, at: number): boolean => {
  const tail = readTail(s, at)
  return tail.dated && tail.issuedOn !== null
}

function lawNameEnd(s: string, lower: string, start: number, typeEnd: number, type: string): number | null {
  if (/(?:[Pp]háp|học|Công ty|Hội|Khoa|Trường|[Kk]ỷ|Viện|Văn phòng|Đạo) $/.test(s.slice(Math.max(0, start - 10), start)))
    return null
  if (type.toLowerCase() === 'hiến pháp') return typeEnd + (matchAt(ofStateAt, lower, typeEnd)?.[0].length ?? 0)
  if (type === 'luật' || type === 'pháp lệnh') return null
  const amendment = matchAt(amendmentAt, lower, typeEnd)
  if (amendment) return typeEnd + amendment[0].length
  const known = matchAt(knownAt, lower, typeEnd)?.[0].length ?? 0
  if (known) return typeEnd + known
  const unknown = matchAt(unknownAt, s, typeEnd)?.[0].length ?? 0
  return unknown || isDatedOnly(s, typeEnd) ? typeEnd + unknown : null
}
