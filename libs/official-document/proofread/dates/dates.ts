import type { Finding } from '../issue.ts'
import type { RuleId } from '../rules.ts'
import type { View } from '../view/view.ts'

const LEFT = '(?<![\\p{L}\\d.,/-])'
const LEAD = '(?:[Nn]gày(?: mùng| mồng)? )?'
/** dd/mm/yyyy, dd.mm.yyyy, dd-mm-yyyy, with or without "ngày" before it. */
const NUMERIC = new RegExp(`${LEFT}(${LEAD})(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?![\\d/.-]\\d|\\d|[/-]\\p{L})`, 'gu')
/** ngày dd tháng mm năm yyyy; the year may be missing. */
const SPELLED = /(?<!\p{L})([Nn]gày )(\d{1,2})( tháng )(\d{1,2})(?:( năm )(\d{4}))?(?![\d/]|,? (?:19|20)\d{2}(?![\d/-]))/gu
/** ngày dd/mm, without a year. */
const DAY_MONTH = /(?<!\p{L})([Nn]gày )(\d{1,2})\/(\d{1,2})(?![\d/.,-]\d|\d|%| (?:số|tổng) )/gu
/** Days of remembrance that everybody writes bare. */
const FEASTS = new Set(['3/2', '8/3', '1/5', '7/5', '1/6', '2/9', '6/1', '9/1', '1/1'])
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Dates that NĐ 30/2020 (Phụ lục I, II.4) writes otherwise, and days that no calendar has. */
export function dates({ s }: View): Finding[] {
  return [...yearsWithoutWord(s), ...numericDates(s), ...spelledDates(s), ...dayMonths(s)]
}

function* numericDates(s: string): Generator<Finding> {
  for (const hit of s.matchAll(NUMERIC)) {
    const [whole, lead = '', day = '', mark = '', month = '', year = ''] = hit
    if (year.length === 2 && (mark !== '/' || lead === '')) continue
    if (mark !== '/' && (Number(year) < 1900 || Number(month) > 12 || Number(day) > 31)) continue
    if (mark === '-' && (lead === '' || Number(year) < 2000)) continue
    if (mark === '.' && /^,? \d{1,2}:\d{2}/u.test(s.slice(hit.index + whole.length))) continue // the time of a digital signature
    const written = `${lead}${padDay(day)}/${padMonth(month)}/${fullYear(year)}`
    const finding = judged(hit.index, whole, { day, month, year: fullYear(year) }, written)
    if (finding) yield mark !== '/' && finding.expected !== null ? { ...finding, rule: 'date/marks' } : finding
  }
}

function* spelledDates(s: string): Generator<Finding> {
  for (const hit of s.matchAll(SPELLED)) {
    const [whole, lead = '', day = '', between = '', month = '', before = '', year = ''] = hit
    const written = `${lead}${padDay(day)}${between}${padMonth(month)}${before}${year}`
    const finding = judged(hit.index, whole, { day, month, year: year === '' ? '2024' : year }, written)
    if (finding) yield finding
  }
}

/** "ngày 07 tháng 02 2025", "ngày 07 tháng 02, 2025". */
function* yearsWithoutWord(s: string): Generator<Finding> {
  for (const hit of s.matchAll(/(?<!\p{L})([Nn]gày )(\d{1,2}) tháng (\d{1,2}),? ((?:19|20)\d{2})(?![\d/-])/gu)) {
    const [whole, lead = '', day = '', month = '', year = ''] = hit
    const finding = judged(hit.index, whole, { day, month, year }, `${lead}${padDay(day)} tháng ${padMonth(month)} năm ${year}`)
    if (finding) yield finding
  }
}

function* dayMonths(s: string): Generator<Finding> {
  for (const hit of s.matchAll(DAY_MONTH)) {
    const [whole, lead = '', day = '', month = ''] = hit
    if (FEASTS.has(`${Number(day)}/${Number(month)}`) && !day.startsWith('0')) continue
    const finding = judged(hit.index, whole, { day, month, year: '2024' }, `${lead}${padDay(day)}/${padMonth(month)}`)
    if (finding) yield finding
  }
}

function judged(
  start: number,
  text: string,
  date: { day: string; month: string; year: string },
  written: string,
): Finding | null {
  const place = { start, end: start + text.length }
  if (!exists(date)) return { rule: 'date/impossible', ...place, expected: null }
  if (written === text) return null
  const rule: RuleId =
    date.month.length === 2 && date.month.startsWith('0') && Number(date.month) > 2 && padDay(date.day) === date.day
      ? 'date/month-padded'
      : 'date/padding'
  return { rule, ...place, expected: written }
}

function exists({ day, month, year }: { day: string; month: string; year: string }): boolean {
  const [d, m, y] = [Number(day), Number(month), Number(year)]
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const last = m === 2 && !leap ? 28 : (LONGEST_MONTH[m - 1] ?? 0)
  return d >= 1 && d <= last
}

/** Days under 10 with a zero. */
const padDay = (day: string): string => String(Number(day)).padStart(2, '0')
/** Months 1 and 2 with a zero, 3 to 9 without. */
const padMonth = (month: string): string => (Number(month) < 3 ? String(Number(month)).padStart(2, '0') : String(Number(month)))
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)
