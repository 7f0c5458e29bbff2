import { EVERY, HOUR, LAST_HOUR, NUMBER, numberOf, WEEKDAY, weekdayCode } from './due-words.ts'
import { finder, type DueFinder, type DueMeaning } from './due-finder.ts'
import { two } from './iso.ts'

const BY = '(?:(?:[Đđ]ịnh kỳ,? )?(?:[Tt]rước|[Cc]hậm nhất(?: là)?(?: vào| trước)?|[Mm]uộn nhất(?: là)?|[Vv]ào|[Đđ]ến)? ?)'
const time = (m: RegExpExecArray): string =>
  m.groups?.h === undefined ? '' : `${two(Number(m.groups.h))}:${m.groups.min ?? '00'}`

const monthly = (m: RegExpExecArray): DueMeaning => {
  const day = m.groups?.day
  const next = /tháng (?:sau|kế tiếp|liền kề|tiếp theo|liền sau)/.test(m[0])
  return { rule: day === undefined ? 'monthly' : `monthly:${two(Number(day))}${next ? '-next' : ''}` }
}
const yearly = (m: RegExpExecArray): DueMeaning => {
  const days = [...m[0].matchAll(/(\d{1,2})(?:\/| tháng )(\d{1,2})/g)].map(d => `${two(Number(d[2]))}-${two(Number(d[1]))}`)
  return { rule: days.length ? `yearly:${days.join(',')}` : 'yearly' }
}
const weekly = (m: RegExpExecArray): DueMeaning => {
  const at = time(m)
  const day = m.groups?.w
  return { rule: day === undefined ? 'weekly' : `weekly:${weekdayCode(day)}${at ? `-${at}` : ''}` }
}
const TIMES: Record<string, string> = { ngày: 'daily', tuần: 'weekly', tháng: 'monthly', quý: 'quarterly', năm: 'yearly' }
const perPeriod = (m: RegExpExecArray): DueMeaning => ({
  rule: `${TIMES[(m.groups?.per ?? m.groups?.per2 ?? '').toLowerCase()] ?? 'monthly'}:${numberOf(m.groups?.n ?? m.groups?.n2)}x`,
})
const every = (m: RegExpExecArray): DueMeaning => {
  const n = numberOf(m.groups?.n)
  const unit = m.groups?.unit ?? ''
  if (unit === 'tháng') return { rule: n === 6 ? 'half-yearly' : n === 3 ? 'quarterly' : n === 1 ? 'monthly' : `every:${n}m` }
  return { rule: `every:${n}${unit === 'giờ' || unit === 'tiếng' ? 'h' : unit === 'ngày' ? 'd' : unit === 'phút' ? 'min' : 'w'}` }
}

export const RECURRENT_FINDERS: readonly DueFinder[] = [
  finder(0, `${BY}(?:hết )?(?:ngày )?(?<day>\\d{1,2}) (?:của )?(?:(?:${EVERY}|từng|các) tháng|tháng (?:sau|kế tiếp|liền kề|tiếp theo|liền sau))(?: (?:sau|kế tiếp|liền kề|tiếp theo))?`, monthly),
  finder(0, `${BY}(?:hết )?(?:ngày )?(?<day>\\d{1,2}) (?:của )?(?:tháng cuối(?: của)? (?:mỗi |${EVERY} |từng )?quý|tháng cuối quý)`, m => ({ rule: `quarterly:${two(Number(m.groups?.day))}-last-month` })),
  finder(0, `${BY}(?:hết )?(?:ngày )?\\d{1,2}(?:/| tháng )\\d{1,2}(?:(?:, | và |, ngày | và ngày |; )(?:trước )?(?:ngày )?\\d{1,2}(?:/| tháng )\\d{1,2})*,? ${EVERY} năm`, yearly),
  finder(0, `${BY}${HOUR}?(?:(?:sáng|chiều|ngày) )?(?<w>${WEEKDAY}) (?:của )?${EVERY} tuần`, weekly),
  finder(0, `${EVERY} tuần,? (?:vào |trước |chậm nhất )?${HOUR}?(?:(?:sáng|chiều|ngày) )?(?<w>${WEEKDAY})(?! (?:tuần|này))`, weekly),
  finder(0, `${BY}${HOUR}(?:của )?${EVERY} ngày`, m => ({ rule: `daily:${time(m)}` })),
  finder(0, `${EVERY} ngày,? (?:trước|vào|chậm nhất(?: là)?|lúc) ${LAST_HOUR}`, m => ({ rule: `daily:${time(m)}` })),
  finder(0, '(?:[Vv]ào |[Tt]rước )?(?:ngày (?:làm việc )?cuối (?:cùng )?|[Tt]hứ \\p{Lu}?\\p{L}+ (?:tuần )?(?:đầu tiên|đầu|cuối cùng|cuối) )(?:của )?(?:mỗi |hằng |hàng |từng )?(?<per>tuần|tháng|quý|năm)(?!\\p{L}| \\d| (?:này|tới|sau))', m => ({ rule: `${TIMES[m.groups?.per ?? ''] ?? 'monthly'}${/đầu/.test(m[0]) ? '' : ':last'}` })),
  finder(1, `(?:[Íí]t nhất|[Tt]ối thiểu)? ?(?<n>${NUMBER}) ?(?<unit>giờ|tiếng|ngày|tuần|tháng|phút) ?(?:/ ?(?:một |01 |1 )?lần|(?:một|01|1) lần)(?: và đột xuất)?`, every),
  finder(1, `(?:[Đđ]ịnh kỳ |[Cc]ứ )(?:mỗi )?(?<n>${NUMBER}) (?<unit>giờ|ngày|tuần|tháng|phút)(?:,? (?:một lần|hằng năm|hàng năm|năm|và hằng năm))?`, every),
  finder(1, `(?:[Íí]t nhất|[Tt]ối thiểu)? ?(?<n>${NUMBER}) (?:lần|cuộc|buổi|đợt|kỳ) ?(?:/|trong|trên|một|mỗi|hằng|hàng) ?(?:01 |1 |một )?(?<per>ngày|tuần|tháng|quý|năm)|[Mm]ỗi (?<per2>ngày|tuần|tháng|quý|năm)(?: ít nhất| tối thiểu)? (?<n2>${NUMBER}) (?:lần|buổi|cuộc|kỳ)`, perPeriod),
  finder(2, `(?:[Đđ]ịnh kỳ,? )?(?:vào |trước )?(?:(?:đầu|cuối) )?(?:${EVERY}|từng) (?<per>ngày|tuần|tháng|quý|năm|buổi)(?!\\p{L})(?: \\((?:trước|vào) [^)]*\\))?|[Đđ]ịnh kỳ (?<per2>tuần|tháng|quý|năm)(?!\\p{L})`, m => ({ rule: TIMES[(m.groups?.per ?? m.groups?.per2 ?? '').toLowerCase()] ?? 'daily' })),
  finder(3, '[Đđ]ịnh kỳ(?!\\p{L})', () => ({ rule: 'regularly' })),
] // prettier-ignore
