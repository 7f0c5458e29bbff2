import { DATE, isoOf } from './dates.ts'
import { flowOf, part, type Flow, type Line } from '../layout/flow.ts'
import { foldSame, isCapitals } from './letters.ts'
import { MOTTO, PARTY_NAME, STATE_NAME } from './marks.ts'
import { headerSign, type Sign } from './sign.ts'

export interface Header {
  sign: { value: Sign; at: Flow } | null
  date: { iso: string | null; at: Flow } | null
  place: Flow | null
  /** Lines of the name of the issuing body, and of the one above it. */
  agencyLines: Flow[]
  /** What stands after "V/v", without it. */
  subject: Flow | null
  urgency: Flow | null
  confidentiality: Flow | null
  /** "Cộng hòa xã hội chủ nghĩa Việt Nam", or the name of the Party. */
  national: boolean
  party: boolean
}

/** Reads what stands above the type (or above "Kính gửi" in a công văn). */
export function readHeader(lines: readonly Line[]): Header {
  const header: Header = {
    sign: null, date: null, place: null, agencyLines: [], subject: null, urgency: null, confidentiality: null, national: false, party: false,
  } // prettier-ignore
  for (const group of blocksOf(lines)) readBlock(group, header)
  return header
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last?.[0]?.block === line.block) last.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Takes out of a block of lines what is known by its form; what is left and in capitals is the name of a body. */
function readBlock(lines: readonly Line[], header: Header): void {
  const flow = flowOf(lines)
  const left = new Remains(flow)
  const folded = foldSame(flow.text)
  header.national = left.cut(STATE_NAME.exec(folded)) || header.national
  left.cut(MOTTO.exec(folded))
  header.party = left.cut(PARTY_NAME.exec(folded)) || header.party
  const sign = headerSign(flow.text)
  if (sign && !header.sign) {
    header.sign = { value: sign, at: part(flow, sign.start, sign.end) }
    left.cutRange(flow.text.lastIndexOf('S', sign.start), sign.end)
  }
  readStamps(flow, header, left)
  readDate(flow, header, left)
  readSubject(flow, header, left)
  for (const rest of left.parts()) readRest(rest, header)
}

/** "HỎA TỐC" on a line of its own, which may stand below the subject. */
function readStamps(flow: Flow, header: Header, left: Remains): void {
  for (const { at, from, to } of flow.pieces) {
    const line = part(flow, at, at + to - from)
    if (!isCapitals(line.text)) continue
    const urgent = URGENCY.test(foldSame(line.text))
    if (!urgent && !SECRECY.test(line.text)) continue
    if (urgent) header.urgency ??= line
    else header.confidentiality ??= line
    left.cutRange(at, at + to - from)
  }
}

const WORD = '\\p{Lu}\\p{Ll}*(?:-\\p{L}+)*'
const PLACE = new RegExp(
  `(?:TP\\.?\\s*|(?:Thành phố|Tỉnh|Huyện|Thị xã|Phường|Xã|Đặc khu)\\s)?${WORD}(?:\\s(?:-\\s)?${WORD}|\\s\\d{1,2}(?=,)){0,5}\\s*,?\\s*$`,
  'u',
)

const DATES = new RegExp(DATE.source, `g${DATE.flags}`)
const BLANK_DATES = /ngày\s*[\d.…_]{0,6}\s*tháng\s*[\d.…_]{0,6}\s*năm\s*[\d.…_]{0,6}/gu

/** The date behind the place and its comma, though a blank; else the first that is not of a letter named in the subject. */
function ownDate(text: string): RegExpExecArray | null {
  const subject = SUBJECT.exec(text)?.index ?? Infinity
  const printed = [...text.matchAll(DATES)]
  const hits = [...printed, ...(printed.length ? [...text.matchAll(BLANK_DATES)].filter(isEmpty) : text.matchAll(BLANK_DATES))]
  const placed = hits.filter(hit => /\p{L}\s*,\s*$/u.test(text.slice(Math.max(0, hit.index - 8), hit.index)))
  return placed.sort((a, b) => a.index - b.index)[0] ?? hits.find(hit => hit.index < subject) ?? null
}
const isEmpty = (hit: RegExpExecArray): boolean => !/ngày\s*\d/u.test(hit[0])

function readDate(flow: Flow, header: Header, left: Remains): void {
  const hit = header.date ? null : ownDate(flow.text)
  if (!hit) return
  const before = left.lastPartBefore(hit.index)
  const place = PLACE.exec(before.text)
  header.date = { iso: hit[1] || hit[4] ? isoOf(hit) : null, at: part(flow, hit.index, hit.index + hit[0].length) }
  if (place) header.place = part(before, place.index, place.index + place[0].replace(/\s*,?\s*$/u, '').length)
  left.cutRange(hit.index - (place?.[0].length ?? 0), hit.index + hit[0].length)
}

const SUBJECT = /(?<!\p{L})(?:[Vv]\s?\/\s?[vV](?!\p{L})\s*[:.]?\s*|(?=[Vv]ề việc\s))/u

function readSubject(flow: Flow, header: Header, left: Remains): void {
  const hit = SUBJECT.exec(flow.text)
  if (!hit || header.subject) return
  const at = left.partAfter(hit.index + hit[0].length)
  header.subject = at
  left.cutRange(hit.index, hit.index + hit[0].length + at.text.length + 1)
}

const URGENCY = /^(?:hoa toc(?: hen gio)?|thuong khan|khan)$/u
const SECRECY = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u
const STAMP_FIRST =
  /^(?:H[ỎO][ẢA]? TỐC(?: HẸN GIỜ)?|THƯỢNG KHẨN|TUYỆT MẬT|TỐI MẬT|KHẨN|MẬT)(?= \p{Lu}{2})(?! (?:VỤ|CẤP|MÃ)(?!\p{L}))/u
const STAMP_LABEL = /^(?:Độ|Mức độ) (?:khẩn|mật)\s*:\s*/u
const NOT_A_BODY = /^(?:DỰ THẢO|BẢN SAO|SAO Y|BẢN NHÁP|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|TÀI LIỆU|CÔNG BÁO|LẦN \d|HẸN GIỜ)/u

function readRest(rest: Flow, header: Header): void {
  for (const piece of rest.pieces) {
    const line = part(rest, piece.at, piece.at + piece.to - piece.from)
    const stamp = STAMP_FIRST.exec(line.text)?.[0].length ?? 0
    if (stamp) readRestLine(part(line, 0, stamp), header)
    readRestLine(part(line, stamp), header)
  }
}

function readRestLine(line: Flow, header: Header): void {
  const label = STAMP_LABEL.exec(line.text)?.[0].length ?? 0
  const value = part(line, label)
  if (!label && !isCapitals(line.text)) return
  if (URGENCY.test(foldSame(value.text))) header.urgency ??= value
  else if (SECRECY.test(value.text.toUpperCase())) header.confidentiality ??= value
  else if (!NOT_A_BODY.test(line.text) && !/\d{3}/u.test(line.text)) header.agencyLines.push(line)
}

/** What has not been claimed yet of a flow. */
class Remains {
  private ranges: [number, number][] = []
  private readonly flow: Flow
  constructor(flow: Flow) {
    this.flow = flow
  }

  cut(hit: RegExpExecArray | null): boolean {
    if (hit) this.cutRange(hit.index, hit.index + hit[0].length)
    return hit !== null
  }

  cutRange(from: number, to: number): void {
    this.ranges = [...this.ranges, [from, to] as [number, number]].sort((a, b) => a[0] - b[0])
  }

  parts(): Flow[] {
    const parts: Flow[] = []
    let at = 0
    for (const [from, to] of [...this.ranges, [Infinity, Infinity] as const]) {
      const stop = Math.min(from, this.flow.text.length)
      const piece = part(this.flow, at, stop)
      if (stop > at && /\p{L}/u.test(piece.text)) parts.push(piece)
      at = Math.max(at, to)
    }
    return parts
  }

  /** Unclaimed text that ends at `at`, on one line where that line says all. */
  lastPartBefore(at: number): Flow {
    const from = Math.max(0, ...this.ranges.filter(r => r[1] <= at).map(r => r[1]))
    const line = this.flow.pieces.findLast(p => p.at < at && p.at >= from)
    const alone =
      line && /\p{Lu}\p{L}* *, *$/u.test(this.flow.text.slice(line.at, at)) && isWhole(this.flow.text.slice(0, line.at))
    return cutOnly(this.flow, alone ? line.at : from, at)
  }

  partAfter(at: number): Flow {
    return part(this.flow, at, Math.min(this.flow.text.length, ...this.ranges.filter(r => r[0] >= at).map(r => r[0])))
  }
}

/** The text before a line does not end in the first half of a name ("Nghệ / An, ngày"). */
const isWhole = (before: string): boolean => !/(?<!\p{L})\p{Lu}\p{Ll}+ $/u.test(before)

/** As `part`, without trimming the end. */
const cutOnly = (flow: Flow, from: number, to: number): Flow => ({
  ...part(flow, from, to),
  text: flow.text.slice(from, to).trimStart(),
})
