import { NUMBER, numberOf } from './due-words.ts'
import { finder, type DueContext, type DueFinder, type DueMeaning } from './due-finder.ts'
import { PRINTED_DATE } from '../cite/printed-date.ts'
import { dayOf } from './due-dates.ts'
import { addDays, addMonths } from './iso.ts'

const UNIT = '(?<unit>ngày làm việc|ngày|tuần|tháng|giờ làm việc|giờ|tiếng)(?!\\p{L})'
const LEAD =
  '(?:[Tt]rong (?:thời hạn |thời gian |vòng |khoảng )?(?:không quá |tối đa |chậm nhất )?|[Cc]hậm nhất (?:là |trong |sau )?|[Kk]hông quá |(?<!quá )[Tt]hời hạn:? |[Tt]ối đa |[Mm]uộn nhất (?:là |sau )?|[Ss]au )'
const SPAN = `${LEAD}(?<n>${NUMBER})(?: \\([^)]{1,20}\\))? ${UNIT}`
const SINCE = '(?:,? (?:kể từ|tính từ|kể từ khi|từ|sau)(?: từ)?(?: (?:ngày|khi|thời điểm|lúc))?)'
const REST = '[^,;.()]{0,60}'
const UNITS: Record<string, string> = {
  'ngày làm việc': 'wd',
  ngày: 'd',
  tuần: 'w',
  tháng: 'm',
  giờ: 'h',
  tiếng: 'h',
  'giờ làm việc': 'wh',
}

const length = (m: RegExpExecArray): { n: number; unit: string } => ({
  n: numberOf(m.groups?.n),
  unit: UNITS[m.groups?.unit ?? ''] ?? 'd',
})

/** The last day of a time counted from the day of the document. */
function afterIssue(m: RegExpExecArray, { docDate, addWorkingDays }: DueContext): DueMeaning | null {
  const { n, unit } = length(m)
  if (!Number.isFinite(n)) return null
  const rule = `after-issue:${n}${unit}`
  if (docDate === null) return { rule }
  if (unit === 'wd') return { rule, resolved: addWorkingDays(docDate, n) }
  if (unit === 'm') return { rule, resolved: addMonths(docDate, n) }
  if (unit === 'wh') return { rule }
  return { rule, resolved: addDays(docDate, unit === 'w' ? n * 7 : unit === 'h' ? Math.ceil(n / 24) : n) }
}

const counted = (name: string) => (m: RegExpExecArray): DueMeaning | null => {
  const { n, unit } = length(m)
  return Number.isFinite(n) ? { rule: `${name}:${n}${unit}` } : null
} // prettier-ignore

const THIS = '(?:ký|ban hành|có hiệu lực|phát hành|thông báo|công bố)(?: ban hành)?'

export const RELATIVE_FINDERS: readonly DueFinder[] = [
  finder(0, `${SPAN}${SINCE} (?:tiếp )?nhận(?: (?:được|đủ|đầy đủ))?(?: [^,;.()]{0,50}?(?=,|;|\\.|\\)|$| của | và | để ))?`, counted('after-receipt')),
  finder(0, `${SPAN}${SINCE} (?:${THIS}(?: (?:Thông báo|Kết luận|Chỉ thị|Quyết định|Kế hoạch|Công văn|văn bản|Công điện|Quy chế)? ?(?:này)?)?(?=[,;.) ]|$)|(?:Thông báo|Kết luận|Chỉ thị|Quyết định|Kế hoạch|Công văn|[Vv]ăn bản|Công điện|Quy chế) này[^,;.]{0,30}|hôm nay|nay)(?! (?:quyết định|kết luận|hợp đồng|của) (?!này))`, afterIssue),
  finder(0, `${SPAN}(?:,? (?:kể từ|tính từ|từ|sau)(?: ngày)?) ${PRINTED_DATE}`, (m, c) => {
    const from = dayOf(m.groups ?? {}, c.docDate)
    const meaning = from === null ? null : afterIssue(m, { ...c, docDate: from })
    return meaning && { ...meaning, rule: `after-event:${length(m).n}${length(m).unit}` }
  }),
  finder(0, `${SPAN}${SINCE} (?!nay|(?:(?:ngày|khi|lúc) )?(?:tiếp )?nhận(?: được| đủ| đầy đủ| hồ sơ| văn bản|[,;.) ]|$))${REST}`, counted('after-event')),
  finder(1, `${SPAN}(?! (?:liên tiếp|gần đây|qua|đầu|cuối|nghỉ|lễ|Tết|làm việc liên tục|trước|lương))(?= (?:tới|nữa|phải|để|và|báo|gửi|trình)|[,;.)]|$| )`, (m, c) => (/^Sau|^sau/.test(m[0]) ? null : afterIssue(m, c))),
  finder(1, `(?:[Ss]ớm(?: ít nhất| tối thiểu)?|[Tt]rước (?:ít nhất|tối thiểu)|[Tt]rước(?! \\d{1,2} giờ)) (?<n>${NUMBER}) (?<unit>ngày|tuần|giờ)(?= |[,.;]|$)(?! làm| ngày)`, m => ({ rule: `before-event:-${length(m).n}${length(m).unit}` })),
  finder(1, `[Tt]rước (?:ngày |khi |thời điểm )?(?:[^,;.()]{2,50}? )?(?:ít nhất |tối thiểu |chậm nhất )(?<n>${NUMBER}) ${UNIT}|(?:[Íí]t nhất|[Tt]ối thiểu|[Cc]hậm nhất(?: là)?) (?<n2>${NUMBER}) (?:ngày làm việc|ngày|tuần) trước ${REST}`, m => ({ rule: `before-event:${m[0].replace(/^[Tt]rước (?:ngày |khi )?/, '')}` })),
] // prettier-ignore
