import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'
import { DISTRICTS_UNTIL, MERGED_PROVINCES, SUCCESSIONS } from './bodies-table.ts'
import { dayOfDocument } from './day.ts'

/** The body as it was is meant: a citation, a "trước đây", "cũ", "nguyên là", a date before the merger. */
const OF_OLD_BEFORE =
  /(?:trước đây|nguyên|tiền thân|hợp nhất|sáp nhập|sắp xếp|chuyển từ|nhiệm vụ của|tiếp nhận từ|(?:(?:số|ngày) \d|\d\/\p{Lu})[^;\n]{0,90}(?:của|do|,|và)(?: \p{Lu}[\p{L} ]+)?|[“"])\s*$/u
const OF_OLD_AFTER =
  /^(?:,? \((?:cũ|nay là|trước đây)|,? cũ(?!\p{L})|,? trước đây|,? nay là|,? trước khi| và .{0,60}(?:thành|cũ)|[^.;]{0,40}trước (?:thời điểm |ngày )*0?1(?:\/| tháng )0?7(?:\/| năm )2025)/u

/** Bodies that the day of the document no longer knows. Nothing is said where no day is printed. */
export function bodiesOfTheDay({ s, recipientsAt }: View): Finding[] {
  const day = dayOfDocument(s)
  if (day === null) return []
  const found: Finding[] = []
  for (const { name, until, successor } of SUCCESSIONS) {
    if (day < until) continue
    for (const hit of placesOf(s, name))
      if (!isOfOld(s, hit, name)) found.push({ rule: 'body/merged', start: hit, end: hit + name.length, expected: successor })
  }
  if (day < DISTRICTS_UNTIL) return found
  for (const hit of s.matchAll(/(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) (?:các )?huyện(?!\p{L})|cấp huyện(?!\p{L})/gu)) {
    if (hit.index < recipientsAt && !isOfArranging(s, hit.index) && !isOfOld(s, hit.index, hit[0]))
      found.push({ rule: 'body/district', start: hit.index, end: hit.index + hit[0].length, expected: null })
  }
  for (const [name, successor] of Object.entries(MERGED_PROVINCES)) {
    for (const hit of placesOf(s, `tỉnh ${name}`))
      if (
        !isOfOld(s, hit, `tỉnh ${name}`) &&
        /(?:UBND|HĐND|Tỉnh ủy|Công an|Sở [\p{L} ,-]{2,40}) $/u.test(s.slice(Math.max(0, hit - 60), hit))
      )
        found.push({
          rule: 'body/merged',
          start: hit,
          end: hit + name.length + 5,
          expected: /^[Tt]hành/u.test(successor) ? successor : `tỉnh ${successor}`,
        })
  }
  return found
}

/** "sắp xếp đơn vị hành chính cấp huyện": the title of the resolution that ended it. */
const isOfArranging = (s: string, at: number): boolean => /sắp xếp[^.;]{0,40}$/u.test(s.slice(Math.max(0, at - 60), at))

function placesOf(s: string, name: string): number[] {
  const places: number[] = []
  for (let at = s.indexOf(name); at >= 0; at = s.indexOf(name, at + name.length))
    if (!/\p{L}/u.test(s[at + name.length] ?? '')) places.push(at)
  return places
}

function isOfOld(s: string, at: number, name: string): boolean {
  const before = s.slice(Math.max(0, at - 80), at)
  return (
    isQuoted(s, at) ||
    OF_OLD_BEFORE.test(before) ||
    OF_OLD_AFTER.test(s.slice(at + name.length, at + name.length + 90)) ||
    /(?:trước đây|bàn giao|giai đoạn cũ|trước ngày 01\/[37]\/2025)[^.;]*$/u.test(before)
  )
}

const LONGEST_QUOTATION = 2000
/** The words of another paper, of its own day. */
function isQuoted(s: string, at: number): boolean {
  const before = s.slice(Math.max(0, at - LONGEST_QUOTATION), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
