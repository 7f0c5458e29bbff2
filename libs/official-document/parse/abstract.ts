import { flowOf, indentOf, part, trimmed, type Flow, type Line } from './layout/flow.ts'
import { isCapitals, startsLower, startsUpper } from './header/letters.ts'
import { ADDRESS_HEAD, BODY_START, ENACTING, FUNCTION_WORD_END, OPEN_END } from './header/marks.ts'
import { labelOf } from './header/labels.ts'
import type { Sheet } from './layout/sheet.ts'
import { bodySentenceAt } from './layout/run-on.ts'

export interface Abstract {
  flow: Flow | null
  /** Lines of `main` it took up, with the authority line below it. */
  taken: number
}

/** "V/v" under the printed type, as below CÔNG ĐIỆN, is no word of the abstract. */
const SUBJECT_MARK = /^(?:[Vv]\s?\/\s?[vV](?!\p{L})\s*[:.]?\s*)?/u

const MOST_LINES = 24

/** The abstract under the type: lines down to the opening, without the line that names the deciding authority. */
export function abstractOf(sheet: Sheet, main: readonly Line[], typeRest: Flow | null): Abstract {
  if (sheet.flat) return flatAbstract(main, typeRest)
  let taken = 0
  while (taken < Math.min(main.length, MOST_LINES) && continues(sheet, main, taken, typeRest)) taken++
  const kept = withoutAuthority(main.slice(0, taken))
  const lines = main.slice(0, kept)
  const flow = trimmed(joined(typeRest, lines), SUBJECT_MARK, /$/u)
  return { flow: flow.text ? flow : null, taken: Math.max(taken, authorityLines(main, taken)) }
}

function joined(rest: Flow | null, lines: readonly Line[]): Flow {
  const below = flowOf(lines)
  if (!rest?.text) return below
  const shift = rest.text.length + 1
  return {
    text: below.text ? `${rest.text} ${below.text}` : rest.text,
    pieces: [...rest.pieces, ...below.pieces.map(p => ({ ...p, at: p.at + shift }))],
  }
}

/** Is line `i` still abstract? */
function continues(sheet: Sheet, main: readonly Line[], i: number, typeRest: Flow | null): boolean {
  const line = main[i]
  if (!line || ADDRESS_HEAD.test(line.text) || ENACTING.test(line.text) || /(?<!\p{L})(?:ĐIỆN|điện)\s*:/u.test(line.text))
    return false
  if (/^Căn cứ(?!\p{L})/u.test(line.text) || (labelOf(line.text) && !isYearLike(line.text))) return false
  const before = main[i - 1]
  if (!before && !typeRest && INVITES.test(line.text)) return false
  if (!before) return !typeRest || startsLower(line.text) || line.block === typeRest.pieces[0]?.line.block
  if (startsLower(line.text)) return line.block === before.block || !/[.;:]$/u.test(before.text)
  if (OPEN_END.test(before.text)) return true
  if (beginsParagraph(main, i)) return false
  if (line.block !== before.block && !sheet.doubleSpaced) return false
  if (isCapitals(before.text) && !isCapitals(line.text) && startsUpper(line.text)) return false
  if (isCapitals(line.text) && /\p{Ll}/u.test(before.text)) return isShortName(line.text)
  if (FUNCTION_WORD_END.test(before.text)) return true
  if (BODY_START.test(line.text) || /[.:;]$/u.test(before.text)) return false
  return isFull(sheet, main, i)
}

/** The line opens a sentence (it ends in a mark; an abstract has none), or a paragraph set in from the margin to which it then runs back. */
function beginsParagraph(main: readonly Line[], i: number): boolean {
  let last = i
  while (last + 1 < main.length && last < i + 12 && startsLower(main[last + 1]?.text ?? '')) last++
  const text = main.slice(i, last + 1).map(l => l.text).join(' ') // prettier-ignore
  if (/[.:;]$/u.test(text) || /\p{Ll}[.:] \p{Lu}/u.test(text)) return true
  const [line, next] = [main[i], main[i + 1]]
  return line !== undefined && next !== undefined && indentOf(line) >= 4 && indentOf(next) === 0 && startsLower(next.text)
}

/** A body that begins without an abstract: "Ủy ban nhân dân xã trân trọng kính mời:". */
const INVITES = /^Xét (?!nghiệm)|(?<!\p{L})(?:trân trọng (?:kính mời|giới thiệu)|kính mời|như sau|cấp cho)[^.]{0,60}:$/u

const isShortName = (text: string): boolean => text.split(' ').length <= 2 && text.length < 12
const isYearLike = (text: string): boolean => /^\d{4}/u.test(text)

/** The line before had no room for the first word of this one. */
function isFull(sheet: Sheet, main: readonly Line[], i: number): boolean {
  const [before, line] = [main[i - 1], main[i]]
  if (!before || !line) return false
  if (isCapitals(line.text)) return true
  const own = Math.max(...main.slice(0, i + 1).map(l => l.text.length))
  const width = sheet.width < Infinity ? Math.min(sheet.width, Math.max(own, sheet.width * 0.7)) : own
  return before.text.length + 1 + (line.text.split(' ')[0]?.length ?? 0) > width * 0.9
}

const AUTHORITY_LINE =
  /^(?:(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|BỘ TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|CHÁNH ÁN|TỔNG THANH TRA|THỐNG ĐỐC|TRƯỞNG ĐOÀN|BÍ THƯ)(?!\p{L})|(?:ỦY|UỶ) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THƯỜNG TRỰC|TỈNH ỦY|ĐẢNG ỦY|ĐẠI HỘI|CHÍNH PHỦ|QUỐC HỘI|(?:ỦY|UỶ) BAN THƯỜNG VỤ)/u

/** Number of lines that are abstract: the name of the authority may stand below it without a blank line. */
function withoutAuthority(lines: readonly Line[]): number {
  for (let i = 1; i < lines.length; i++) {
    const rest = lines.slice(i)
    const text = rest.map(l => l.text).join(' ')
    const before = lines[i - 1]?.text ?? ''
    if (
      rest.every(l => isCapitals(l.text)) &&
      AUTHORITY_LINE.test(text) &&
      !text.replace(/ KHÓA .*$/u, '').includes(',') &&
      text.length < 130 &&
      !FUNCTION_WORD_END.test(before.toLowerCase().replace(/tỉnh$|xã$|phường$/u, ''))
    )
      return i
  }
  return lines.length
}

/** Lines in capitals between abstract and opening: "HỘI ĐỒNG NHÂN DÂN TỈNH …", "KHÓA XVI - KỲ HỌP THỨ 27". */
function authorityLines(main: readonly Line[], from: number): number {
  let at = from
  while (at < from + 5 && isAuthority(main[at]?.text ?? '', at > from)) at++
  return at
}

const isAuthority = (text: string, below: boolean): boolean =>
  isCapitals(text) && !ENACTING.test(text) && !labelOf(text) && !/:$/u.test(text) && (below || AUTHORITY_LINE.test(text))

/** On one line the abstract runs on into the opening. */
function flatAbstract(main: readonly Line[], typeRest: Flow | null): Abstract {
  const first = typeRest?.text ? [] : main.filter(l => l.block === main[0]?.block)
  const flow = typeRest?.text ? typeRest : flowOf(first)
  if (!flow.text) return { flow: null, taken: 0 }
  if (labelOf(flow.text) || ADDRESS_HEAD.test(flow.text)) return { flow: null, taken: 0 }
  const stop = Math.min(bodySentenceAt(flow.text), authorityAt(flow.text))
  return { flow: part(flow, 0, stop), taken: first.length }
}

function authorityAt(text: string): number {
  const words = [...text.matchAll(/(?<=\S )\S/gu)].map(m => m.index)
  const hit = words.find(
    at => AUTHORITY_LINE.test(text.slice(at)) && /[\p{Ll}\d”][.;,]? $/u.test(text.slice(0, at)) && isCapitals(text.slice(at)),
  )
  return hit ?? text.length
}
