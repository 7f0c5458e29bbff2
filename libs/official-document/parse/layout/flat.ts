import { bodyFrom } from '../../gazetteer/bodies.ts'
import { foldSame } from '../header/letters.ts'
import { MOTTO, PARTY_NAME, STATE_NAME } from '../header/marks.ts'
import { TYPE_NAMES } from '../end/names.ts'
import type { Row } from './rows.ts'
import { bodySentenceAt } from './run-on.ts'

const TYPES = TYPE_NAMES.map(t => t.name.toUpperCase()).join('|')
const TYPE_WORD = new RegExp(`(?<!\\p{L})(?:${TYPES})(?!\\p{L})`, 'gu')

/** A whole document on one line, or one line for each page. */
export function isFlat(text: string, rows: readonly Row[]): boolean {
  return rows.some(row => {
    if (row.end - row.start < 250) return false
    const line = text.slice(row.start, row.end)
    if (/ {3,}|\t/u.test(line.slice(0, 250))) return false
    const folded = foldSame(line)
    if (STATE_NAME.test(folded) || PARTY_NAME.test(folded.slice(0, 250))) return true
    return /\sNơi nhận\s?:\s?[-–]/u.test(line.slice(40)) || new RegExp(`^(?:1\\. )?(?:${TYPES}) \\p{Lu}`, 'u').test(line)
  })
}

/** Cuts a flattened text at the marks of its parts: one group for each part, one row in it for each page it runs over. */
export function flatRows(text: string, rows: readonly Row[]): Row[][] {
  const pages = withoutPageMarks(text, rows)
  const cuts = new Set<number>(pages.filter((_, i) => i === 0).map(p => p.start))
  pages.forEach((page, i) => {
    const before = pages[i - 1]
    if (before && startsPart(text, page, before)) cuts.add(page.start)
  })
  const head = headEnd(text, pages[0]?.start ?? 0)
  for (const at of head) cuts.add(at)
  const from = head.at(-1) ?? pages[0]?.start ?? 0
  for (const at of bodyCuts(text, from)) cuts.add(at)
  const inside = within(
    [...cuts].sort((a, b) => a - b),
    pages,
  )
  return between(text, pages, inside)
}

/** "1. … 2. …" before the lines of a text are the numbers of its pages where they count every line. */
function withoutPageMarks(text: string, rows: readonly Row[]): Row[] {
  const mark = (row: Row) => /^(\d{1,3})\.\s+/u.exec(text.slice(row.start, row.start + 8))
  const counted = rows.length > 0 && rows.every((row, i) => Number(mark(row)?.[1]) === i + 1)
  return counted ? rows.map(row => ({ ...row, start: row.start + (mark(row)?.[0].length ?? 0) })) : [...rows]
}

/** A page that begins with a new sentence after one that ended. */
function startsPart(text: string, page: Row, before: Row): boolean {
  return (
    /^(?:\p{Lu}|\d{1,2}\.|[-–])/u.test(text.slice(page.start, page.start + 4)) &&
    /[.;:”]$/u.test(text.slice(before.start, before.end))
  )
}

/** Where the type stands and where it ends; or where the address begins. */
function headEnd(text: string, start: number): number[] {
  const folded = foldSame(text.slice(start, start + 3000))
  const after = [STATE_NAME, MOTTO, PARTY_NAME, /ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}/u]
    .map(mark => mark.exec(folded))
    .reduce((max, hit) => Math.max(max, hit ? hit.index + hit[0].length : 0), 0)
  const address = /Kính gửi\s*:/u.exec(text)?.index ?? Infinity
  TYPE_WORD.lastIndex = start + after
  const type = TYPE_WORD.exec(text)
  const subject = /(?<!\p{L})V\/v(?!\p{L})/u.test(text.slice(start, Math.min(address, start + 1500)))
  if (subject && address < Infinity) return [address]
  if (type && type.index < start + after + 200) return [type.index, type.index + type[0].length]
  return address < Infinity ? [address] : []
}

const CUTS: readonly RegExp[] = [
  /(?<!\p{L})(?:Kính (?:gửi|trình|mời)\s*:|Căn cứ (?=\p{Lu})|Xét (?=\p{Lu}|đề nghị)|Theo đề nghị|QUYẾT (?:ĐỊNH|NGHỊ)\s*:|Nơi nhận\s*:)/gu,
  /(?<=[.;:)”]\s)(?:Thực hiện|Chương [IVXLC]+|Mục \d|Điều \d+[a-z]?\.)/gu,
  /(?<=\s)(?:(?:Chương|CHƯƠNG) [IVXLC]+(?!\p{L})|Điều \d+[a-z]?\. (?=\p{Lu}))/gu,
  /(?<=\s)[IVX]{1,5}\s?[.-]\s?(?=\p{Lu}{2}|\p{Lu}\p{Ll})/gu,
  /(?<=\s)[A-HĐ]\.\s(?=\p{Lu}{2})/gu,
  /(?<=\s)\d{1,2}(?:(?:\.\d{1,2}){0,3}\.|-)\s(?=\p{Lu})/gu,
  /(?<=\s)(?:CHỦ TỊCH|Chủ tịch) [\p{L}\s]{4,80}(?:ĐIỆN|điện)\s*:/gu,
  /(?<=[.;:]\s|\p{L}\s)[a-eđghikl]\)\s(?=\p{L})/gu,
  /(?<=\.\/\.?\s)\S/gu,
  /(?<=\s)(?:TM|KT|TL|TUQ|Q)\.\s?(?=\p{Lu}{2})(?!(?:TM|KT|TL|TUQ|Q)\.)/gu,
  /(?<=\s)Phần (?:thứ )?(?:nhất|hai|ba|tư|năm|[IVX]+)(?= \p{Lu}{2})/gu,
  /(?<=\s)(?:T\/M|K\/T|T\/L)\s(?=\p{Lu}{2})/gu,
  /(?<=\s)PHỤ LỤC(?!\p{L})/gu,
  /(?<=(?:Lưu|VT)[^;]{0,80}[.;]\s)(?<!(?<!\p{L})(?:TM|KT|TL|TUQ|Q)\.\s)(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|BÍ THƯ|BỘ TRƯỞNG|CỤC TRƯỞNG|THƯ KÝ|CHỦ TRÌ|CHỦ TỌA|HIỆU TRƯỞNG)(?!\p{L})/gu,
]

function bodyCuts(text: string, from: number): number[] {
  const first = /(?<!\p{L})Thực hiện (?=\p{Lu}|ý kiến)/u.exec(text.slice(from + 20, from + 600))
  const all = CUTS.flatMap(cut => [...text.matchAll(cut)].map(hit => hit.index)).filter(at => at > from)
  if (first) all.push(from + 20 + first.index)
  const address = /Kính (?:gửi|mời)\s*:|(?:ĐIỆN|điện)\s*:/u.exec(text.slice(Math.max(0, from - 20), from + 1500))
  if (address) all.push(addressEnd(text, Math.max(0, from - 20) + address.index + address[0].length))
  return all.filter(at => !/(?:khoản|Điều|số|Phụ lục|ngày|tháng|năm|quý|Mẫu|Biểu)\s$/u.test(text.slice(Math.max(0, at - 12), at)))
}

/** The full stop of the last address, or the first word of a sentence where none is printed. */
function addressEnd(text: string, from: number): number {
  const rest = text.slice(from, from + 1500)
  const stop = /\.\s+(?=\p{Lu})/u.exec(rest)
  return from + Math.min(stop ? stop.index + stop[0].length : Infinity, bodySentenceAt(rest), oneAddress(rest))
}

/** "Kính gửi: Ủy ban nhân dân phường Hoa Sơn Ban Tiếp công dân …": one address, and the next name opens the text. */
function oneAddress(rest: string): number {
  const from = /^\s*/u.exec(rest)?.[0].length ?? 0
  const first = bodyFrom(rest, from)
  const next = first && /^ \p{Lu}/u.test(rest.slice(first.end, first.end + 2)) ? bodyFrom(rest, first.end + 1) : null
  return first && next ? first.end + 1 : Infinity
}

/** Lines drawn under a heading, the star of a Party head, "(Đã ký)": nothing that is said. */
const RULE = /(?<=^|\s)(?:[-_=*]{3,}|\*|\([ĐđKk](?:ã k)?ý\))(?=\s|$)/gu

function withoutRules(text: string, start: number, end: number): Row[] {
  const rows: Row[] = []
  let from = start
  for (const hit of [...text.slice(start, end).matchAll(RULE), null]) {
    const stop = hit ? start + hit.index : end
    const to = start + text.slice(start, stop).trimEnd().length
    const first = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0)
    if (to > first) rows.push({ start: first, end: to, indent: 0, blankBefore: false })
    if (hit) from = stop + hit[0].length
  }
  return rows
}

/** The places, in order, that lie on a page. */
function within(places: readonly number[], pages: readonly Row[]): number[] {
  let k = 0
  return places.filter(at => {
    while (k < pages.length && (pages[k]?.end ?? 0) <= at) k++
    return at >= (pages[k]?.start ?? Infinity)
  })
}

function between(text: string, pages: readonly Row[], cuts: readonly number[]): Row[][] {
  let first = 0
  return cuts.map((start, i) => {
    const stop = cuts[i + 1] ?? Infinity
    while (first < pages.length && (pages[first]?.end ?? 0) <= start) first++
    let last = first
    while (last < pages.length && (pages[last]?.start ?? 0) < stop) last++
    return pages.slice(first, last).flatMap(page => {
      const from = Math.max(start, page.start)
      let to = Math.min(stop, page.end)
      while (to > from && /\s/u.test(text[to - 1] ?? '')) to--
      return withoutRules(text, from, to)
    })
  })
}
