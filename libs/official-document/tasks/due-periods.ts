import { lunarMonth } from '../gazetteer/lunar-months.ts'
import { numberOf } from './due-words.ts'
import { finder, type DueContext, type DueFinder, type DueMeaning } from './due-finder.ts'
import { addDays, addMonths, isoOf, isoWeek, monthEnd, monthOf, two, weekdayOf, yearOf } from './iso.ts'

const IN =
  '(?:(?:[Tt]ừ nay|[Tt]ừ nay cho) đến(?: hết| cuối)?|(?:[Cc]hậm nhất|[Mm]uộn nhất|[Xx]ong|[Hh]oàn thành(?: xong)?|[Tt]hời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|trình|gửi|báo cáo))?:?|[Tt]iến độ:?)(?: (?:là|vào|ngay))*(?: trong| trước| đến| hết)*|[Nn]gay trong|[Tt]rong|[Đđ]ến hết|[Tt]rước|[Hh]ết|[Đđ]ến|[Vv]ào)'
const YEAR = '(?:/| năm |/năm |, năm )(?<y>20\\d{2})'
const PART = '(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối) )?'

/** The year printed, or the one in which the period is not yet over. */
function yearFor(printed: string | undefined, lastMonth: number, docDate: string | null): number | null {
  if (printed !== undefined) return Number(printed)
  if (docDate === null) return null
  return yearOf(docDate) + (lastMonth < monthOf(docDate) - 5 ? 1 : 0)
}

function month(number: number, printed: string | undefined, m: string, { docDate }: DueContext): DueMeaning | null {
  if (!(number >= 1 && number <= 12)) return null
  const year = yearFor(printed, number, docDate)
  if (year === null) return { rule: `within-month:${two(number)}` }
  if (/[Tt]rước (?:tháng|đầu)/.test(m)) return before(isoOf(year, number, 1), `before-month:${year}-${two(number)}`, docDate)
  const resolved = /đầu tháng/.test(m)
    ? isoOf(year, number, 10)
    : /(?:giữa|nửa đầu) tháng/.test(m)
      ? isoOf(year, number, 15)
      : monthEnd(year, number)
  return still(resolved, `within-month:${year}-${two(number)}`, docDate)
}

function quarter(number: number, printed: string | undefined, m: string, { docDate }: DueContext): DueMeaning | null {
  if (!(number >= 1 && number <= 4)) return null
  const year = yearFor(printed, number * 3, docDate)
  if (year === null) return { rule: `within-quarter:Q${number}` }
  if (/[Tt]rước quý/.test(m)) return before(isoOf(year, number * 3 - 2, 1), `before-quarter:${year}-Q${number}`, docDate)
  return still(monthEnd(year, number * 3), `within-quarter:${year}-Q${number}`, docDate)
}

/** A period that was over long before the document is no deadline. */
const still = (resolved: string, rule: string, docDate: string | null): DueMeaning | null =>
  docDate !== null && resolved < docDate ? null : { rule, resolved }
const before = (first: string, rule: string, docDate: string | null) => still(addDays(first, -1), rule, docDate)

function relativeMonth(m: string, { docDate }: DueContext): DueMeaning {
  if (docDate === null) return { rule: 'within-month' }
  const day = addMonths(docDate, /tới|sau/.test(m) ? 1 : 0)
  return { rule: `within-month:${day.slice(0, 7)}`, resolved: monthEnd(yearOf(day), monthOf(day)) }
}

function relativeQuarter(m: string, { docDate }: DueContext): DueMeaning {
  if (docDate === null) return { rule: 'within-quarter' }
  const day = addMonths(docDate, /tới|sau/.test(m) ? 3 : 0)
  const q = Math.ceil(monthOf(day) / 3)
  return { rule: `within-quarter:${yearOf(day)}-Q${q}`, resolved: monthEnd(yearOf(day), q * 3) }
}

function week(m: string, { docDate }: DueContext): DueMeaning {
  if (docDate === null) return { rule: 'within-week' }
  const day = addDays(docDate, /tới|sau/.test(m) ? 7 : 0)
  return { rule: `within-week:${isoWeek(day)}`, resolved: addDays(day, 7 - weekdayOf(day)) }
}

function year(printed: string | undefined, m: string, { docDate }: DueContext): DueMeaning | null {
  const y =
    printed === undefined ? (docDate === null ? null : yearOf(docDate) + (/(?:tới|sau)/.test(m) ? 1 : 0)) : Number(printed)
  if (y === null) return { rule: 'within-year' }
  if (/[Tt]rước năm/.test(m)) return before(isoOf(y, 1, 1), `before-year:${y}`, docDate)
  return still(`${y}-12-31`, `within-year:${y}`, docDate)
}

function half(m: RegExpExecArray, { docDate }: DueContext): DueMeaning | null {
  const y = yearFor(m.groups?.y, 12, docDate)
  if (y === null) return null
  return /đầu/.test(m[0])
    ? still(`${y}-06-30`, `within-half:${y}-H1`, docDate)
    : still(`${y}-12-31`, `within-half:${y}-H2`, docDate)
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

function lunar(m: RegExpExecArray, { docDate }: DueContext): DueMeaning | null {
  const number = numberOf(m.groups?.lm ?? m.groups?.lm2 ?? m.groups?.lm3)
  if (!Number.isFinite(number)) return null
  if (docDate === null) return { rule: `within-lunar-month:${two(number)}` }
  const years = m.groups?.y === undefined ? [yearOf(docDate) - 1, yearOf(docDate), yearOf(docDate) + 1] : [Number(m.groups.y)]
  for (const y of years) {
    const span = lunarMonth(y, number)
    const day = /[Rr]ằm/.test(m.groups?.ld ?? '') ? 15 : Number(m.groups?.ld)
    if (span && span.last >= docDate) {
      const last =
        day >= 1 && day <= 30
          ? earlier(addDays(span.first, day - 1), span.last)
          : /[Tt]rước tháng/.test(m[0])
            ? addDays(span.first, -1)
            : span.last
      return { rule: `within-lunar-month:${y}-${two(number)}`, resolved: last }
    }
  }
  return { rule: `within-lunar-month:${two(number)}` }
}

const LUNAR_NAME = '(?<lm>[Gg]iêng|[Cc]hạp)(?: âm lịch)?'
const LUNAR_NUMBER =
  '(?<lm2>\\d{1,2}|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?:,? (?:năm )?\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)? (?:\\()?âm lịch'

export const PERIOD_FINDERS: readonly DueFinder[] = [
  finder(0, `${IN} (?:\\d{1,2} giờ,? )?(?:(?:hết )?(?:ngày |mùng )*(?<ld>\\d{1,2}|[Rr]ằm) )?tháng (?:${LUNAR_NAME}|${LUNAR_NUMBER})\\)?(?:,? năm (?<y>20\\d{2}))?`, lunar),
  finder(0, `(?:${IN} )(?:ngày )?(?<ld>\\d{1,2})/(?<lm3>\\d{1,2})(?:/\\d{4})? \\(?âm lịch\\)?`, lunar),
  finder(2, `(?:${IN} ${PART}(?:tháng \\d{1,2}(?:,| và| -) )*tháng|[Cc]uối tháng|[Đđ]ầu tháng) (?<m>\\d{1,2}|giêng)(?:${YEAR})?(?![\\d/]|\\.\\d)`, (m, c) => month(numberOf(m.groups?.m), m.groups?.y, m[0], c)),
  finder(2, `${IN} ${PART}(?:[Qq]uý (?:IV|I{1,3}|[1-4])(?:,| và| -|, và) )*[Qq]uý (?<q>IV|I{1,3}|[1-4])(?:${YEAR})?(?![\\d/\\p{L}])`, (m, c) => quarter(numberOf(m.groups?.q), m.groups?.y, m[0], c)),
  finder(2, `${IN} ${PART}tháng (?:này|tới|sau)(?!\\p{L})|${IN} nội trong tháng(?!\\p{L})|(?:cuối )?tháng (?:này|tới|sau)(?=[,.;]|$)`, (m, c) => relativeMonth(m[0], c)),
  finder(2, `${IN} ${PART}[Qq]uý (?:này|tới|sau)(?!\\p{L})`, (m, c) => relativeQuarter(m[0], c)),
  finder(2, `${IN} (?:đầu |giữa |cuối )?tuần(?: (?:này|tới|sau))?(?! (?:thứ|\\d|lễ|đầu|làm|từ))(?!\\p{L})|(?:[Cc]uối|[Đđ]ầu) tuần (?:này|tới|sau)|[Cc]uối tuần(?=[,.;]|$)|tuần (?:này|tới|sau)(?=[,.;]|$)`, (m, c) => week(m[0], c)),
  finder(3, `${IN} (?:\\d{1,2} )?(?:6|06|sáu) tháng (?<half>đầu|cuối) năm(?:,? (?:năm )?(?<y>20\\d{2}))?`, half),
  finder(3, `(?![Đđ]ến năm|[Vv]ào năm)${IN} ${PART}năm (?<y>20\\d{2})(?![\\d\\p{L}]| ?[-–] ?\\d)`, (m, c) => year(m.groups?.y, m[0], c)),
  finder(5, '(?:[Đđ]ến|[Vv]ào) (?:cuối )?năm (?<y>20\\d{2})(?![\\d\\p{L}]| ?[-–] ?\\d)', (m, c) => year(m.groups?.y, m[0], c)),
  finder(3, `[Tt]ừ nay (?:cho )?đến (?:hết|cuối) năm(?:(?: nay| này)?(?![\\d\\p{L}]| \\d)| (?<y>20\\d{2}))`, (m, c) => year(m.groups?.y, m[0], c)),
  finder(3, `${IN} năm (?:nay|này)(?!\\p{L})|${IN} năm (?:tới|sau)(?!\\p{L})`, (m, c) => year(undefined, m[0], c)),
] // prettier-ignore
