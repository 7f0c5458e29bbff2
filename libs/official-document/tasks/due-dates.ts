import { dateParts, isoDate, PRINTED_DATE } from '../cite/printed-date.ts'
import { BEFORE, DATE, DAY_WORD_DATE, HOUR, TO_DATE, TO_HOUR, WEEKDAY, weekdayCode, weekdayNumber } from './due-words.ts'
import { finder, type DueContext, type DueFinder, type DueMeaning } from './due-finder.ts'
import { addDays, daysBetween, two, weekdayOf, yearOf } from './iso.ts'

type Groups = Record<string, string | undefined>

/** The printed day; a year left out is that of the document, or the next one if the day would lie more than half a year back. */
export function dayOf(groups: Groups, docDate: string | null): string | null {
  const parts = dateParts(groups)
  if (!parts) return null
  if (parts.year !== null || docDate === null) return isoDate(parts)
  const day = isoDate({ ...parts, year: yearOf(docDate) })
  return day !== null && daysBetween(day, docDate) > 183 ? isoDate({ ...parts, year: yearOf(docDate) + 1 }) : day
}

function clock({ h, min, half }: Groups): string {
  const hour = Number(h) + (/chiều|tối/.test(half ?? '') && Number(h) < 12 ? 12 : 0)
  return h === undefined || hour > 24 || Number(min ?? 0) > 59 ? '' : `T${two(hour)}:${min ?? '00'}`
}

/** A day further back than this is no deadline but a fact; "chậm nhất", "hoàn thành trước" with its year tell a missed one for a year. */
const FACT = 62
const MISSED = 366

function printedDay(groups: Groups, { docDate }: DueContext, longest = FACT): DueMeaning | null {
  const day = dayOf(groups, docDate)
  if (day === null) return groups.yy || groups.y || docDate ? { dueOn: null, resolved: null } : null
  if (docDate !== null && daysBetween(day, docDate) > longest) return null
  const dueOn = day + clock(groups)
  return { dueOn, resolved: dueOn }
}

function range(groups: Groups, context: DueContext): DueMeaning | null {
  const to: Groups = Object.fromEntries(Object.entries(groups).flatMap(([k, v]) => (k.startsWith('to') ? [[k.slice(2), v]] : [])))
  const last = dayOf(to, context.docDate)
  if (last === null || (context.docDate !== null && daysBetween(last, context.docDate) > FACT)) return null
  const parts = dateParts(groups)
  const first = parts && parts.year === null ? isoDate({ ...parts, year: yearOf(last) }) : dayOf(groups, context.docDate)
  const dueOn = last + clock(to)
  return { startOn: first === null ? null : first + clock(groups), dueOn, resolved: dueOn }
}

const NOT_RECURRENT = '(?!,? (?:và (?:ngày )?\\d{1,2}/\\d{1,2} )?(?:[Hh]ằng|[Hh]àng|mỗi|âm lịch|\\(âm lịch))'

function today(offset: number, m: RegExpExecArray, { docDate }: DueContext): DueMeaning | null {
  if (docDate === null) return { rule: 'within-day' }
  const day = addDays(docDate, offset)
  const hour = clock(m.groups ?? {})
  return { rule: `within-day:${day}${hour}`, resolved: day + hour }
}

function weekday(m: RegExpExecArray, { docDate }: DueContext): DueMeaning {
  const printed = m.groups?.w ?? ''
  const next = /tới|sau|kế/.test(m[0])
  const rule = `before-weekday:${weekdayCode(printed)}${next ? '-next' : ''}`
  if (docDate === null) return { rule }
  const monday = addDays(docDate, 1 - weekdayOf(docDate) + (next ? 7 : 0))
  const day = addDays(monday, weekdayNumber(printed) - 1)
  return { rule, resolved: (day < docDate ? addDays(day, 7) : day) + clock(m.groups ?? {}) }
}

export const DATE_FINDERS: readonly DueFinder[] = [
  finder(0, `[Tt]ừ ${HOUR}?${DATE} (?:đến|-|–) (?:trước |hết )?${TO_HOUR}?${TO_DATE}${NOT_RECURRENT}`, (m, c) => range(m.groups ?? {}, c)),
  finder(0, `[Tt]ừ ngày (?<first>\\d{1,2}) (?:đến|-|–) (?:hết )?ngày ${PRINTED_DATE}`, (m, c) => {
    const meaning = printedDay(m.groups ?? {}, c)
    return meaning?.dueOn ? { ...meaning, startOn: `${meaning.dueOn.slice(0, 8)}${two(Number(m.groups?.first))}` } : null
  }),
  finder(1, `(?:[Tt]rong|[Vv]ào) (?:các |hai |ba |\\d{1,2} )?ngày(?::)? (?<first>\\d{1,2})(?:/\\d{1,2})?(?:(?:,|, ngày| và| và ngày| -|-| –) \\d{1,2}(?:/\\d{1,2})?(?![\\d/]))*(?:,? và(?: ngày)?|,| -|-| –) ?${PRINTED_DATE}${NOT_RECURRENT}`, (m, c) => printedDay(m.groups ?? {}, c)),
  finder(1, `${BEFORE} ?${HOUR}?(?:${WEEKDAY},? ?\\(?)?(?:của )?${DATE}${NOT_RECURRENT}`, (m, c) => printedDay(m.groups ?? {}, c, /^(?:chậm|muộn|xong|hoàn)/iu.test(m[0]) ? MISSED : FACT)),
  finder(3, `(?:[Vv]ào |[Tt]rong )?(?:(?:sáng|chiều|tối) )?${WEEKDAY},? \\(?(?:ngày )?${PRINTED_DATE}\\)?${NOT_RECURRENT}`, (m, c) => printedDay(m.groups ?? {}, c)),
  finder(3, `(?<!(?:[Tt]ính|liệu|quả|ngân) )[Đđ]ến ${HOUR}?${DAY_WORD_DATE}${NOT_RECURRENT}`, (m, c) => printedDay(m.groups ?? {}, c)),
  finder(5, `[Tt]rong (?:sáng|chiều|tối|đêm) ${PRINTED_DATE}${NOT_RECURRENT}`, (m, c) => printedDay(m.groups ?? {}, c)),
  finder(6, `[Tt]ừ (?:hết )?${HOUR}?(?:ngày )?${PRINTED_DATE}${NOT_RECURRENT}`, (m, c) => {
    const meaning = printedDay(m.groups ?? {}, c)
    return meaning && { startOn: meaning.dueOn }
  }),
  finder(5, `(?:[Vv]ào|[Tt]rong|[Ll]úc|[Hh]ồi|[Bb]ắt đầu từ|[Kk]ể từ) (?:lúc |buổi (?:sáng|chiều) |sáng |chiều |khoảng )*${HOUR}?(?:${DAY_WORD_DATE})${NOT_RECURRENT}`, (m, c) => {
    const meaning = printedDay(m.groups ?? {}, c)
    if (meaning && /^[BbKk]/.test(m[0])) return { startOn: meaning.dueOn, dueOn: null, resolved: null, rule: null }
    return meaning
  }),
  finder(1, `(?:(?:[Nn]gay )?[Tt]rong|[Tt]rước|[Cc]hậm nhất) ${HOUR}?(?:ngày hôm nay|hôm nay|cùng ngày|(?<=[Tt]rong )ngày|chiều nay|sáng nay|tối nay|đêm nay)(?! (?:làm việc|\\d|đầu|nghỉ|lễ|Tết|hằng|hàng|khai|họp|bầu|diễn|tổ))(?=[ ,.;)]|$)`, (m, c) => today(0, m, c)),
  finder(1, `(?:[Tt]rong|[Tt]rước|[Cc]hậm nhất) ${HOUR}?(?:ngày mai|sáng mai|chiều mai)`, (m, c) => today(1, m, c)),
  finder(2, `(?:[Tt]rước|[Cc]hậm nhất(?: là)?(?: vào)?|[Mm]uộn nhất(?: là)?|[Vv]ào|[Đđ]ến hết|[Tt]rong) ${HOUR}?(?:(?:sáng|chiều) )?(?<w>${WEEKDAY})(?:,? (?:tuần (?:này|tới|sau|kế tiếp|liền kề)|này|tới))?(?!,? (?:[Hh]ằng|[Hh]àng|ngày|\\(ngày|\\(|tuần (?:đầu|thứ|cuối)))`, (m, c) => weekday(m, c)),
] // prettier-ignore
