import { isCutInTwo } from '../../gazetteer/cut-in-two.ts'
import { opensWithVerb } from '../../gazetteer/verbs.ts'
import { markOf, type Mark } from './marks.ts'

/** A paragraph, heading, bullet or cell: where it stands, where its words begin behind the mark. */
export type Block = {
  start: number
  end: number
  mark: Mark | null
  /** Where the words behind the mark begin. */
  words: number
  text: string
  /** It stood between pipes or tabs with others on its line. */
  cell: boolean
  /** Number of the line it begins on. */
  line: number
}

type Piece = { start: number; end: number; text: string; gap: boolean; cell: boolean; line: number }
type Layout = { gaps: boolean; doubled: boolean; wrapped: boolean; width: number; shortFirst: boolean }

/** No paragraph of an office is longer; what is, is read in parts. */
const LONGEST = 12_000
const RULE = /^[|\s\-–—_=.*]*$/
const PAGE_NUMBER = /^\s*\d{1,3}\s*$/

/** Blocks of a text whose lines may be broken by a web page or a PDF: wrapped lines are joined again. */
export function blocksOf(text: string): Block[] {
  const pieces = piecesOf(text)
  const layout = layoutOf(pieces)
  const groups: Piece[][] = []
  let size = 0
  for (const piece of pieces) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    const length = piece.end - piece.start
    if (
      open &&
      last &&
      size + length < LONGEST &&
      goesOn({ last, first: open[0] === last, opening: open[0] ?? last }, piece, layout)
    ) {
      open.push(piece)
      size += length
    } else {
      groups.push([piece])
      size = length
    }
  }
  return groups.flatMap(group => blockOf(text, group))
}

function blockOf(text: string, group: Piece[]): Block[] {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) return []
  return withoutLabels(text.slice(first.start, last.end)).map(([from, to]) => {
    const words = text.slice(first.start + from, first.start + to)
    const mark = from === 0 ? markOf(words) : null
    const start = first.start + from
    return {
      start,
      end: first.start + to,
      mark,
      words: start + (mark?.length ?? 0),
      text: words,
      cell: first.cell,
      line: first.line,
    }
  })
}

const RUN_IN =
  /(?<=[.;]\s{1,3})(?=(?:(?:Cơ quan|Đơn vị)[\p{Ll} ,]{1,30}|Chủ trì|Phối hợp|Thời gian[\p{Ll} ]{0,20}|Thời hạn[\p{Ll} ]{0,20}|Sản phẩm|Kết quả) ?:)/u
const NAMES_LEAD = /(?:Cơ quan|Đơn vị|^|[.;])\s?(?:chủ trì|Chủ trì|thực hiện)[\p{Ll} ]{0,20}:/u

/** "Rà soát thủ tục. Cơ quan chủ trì: Sở A. Thời gian: quý II": an item and the labels that run on behind it. */
function withoutLabels(words: string): [number, number][] {
  if (words.length > 3000 || !NAMES_LEAD.test(words)) return [[0, words.length]]
  let from = 0
  return words.split(RUN_IN).map(part => {
    const here: [number, number] = [from, from + part.trimEnd().length]
    from += part.length
    return here
  })
}

type Before = { last: Piece; first: boolean; opening: Piece }

/** Does the line go on with the paragraph before it? */
function goesOn({ last, first, opening }: Before, piece: Piece, { gaps, doubled, wrapped, width, shortFirst }: Layout): boolean {
  if (last.line === piece.line) return false
  if (isCutInTwo(last.text, piece.text)) return true
  const mark = markOf(last.text)
  if (mark && mark.length >= last.text.length) return !piece.gap || mark.kind !== 'number'
  if ((piece.gap && !doubled) || last.cell || piece.cell || markOf(piece.text) || OPENS.test(piece.text)) return false
  const capitals = isCapitals(last.text)
  if (isCapitals(piece.text)) return capitals
  if (capitals && !(mark && first)) return false
  if (/^\p{Ll}/u.test(piece.text)) return true
  if (!wrapped) return false
  const end = last.text.slice(-2)
  if (gaps) return !/:$/.test(end) || last.text.length > width * 0.6
  if (/[;:]$|\.\/$|\/\.$/.test(end)) return false
  // "- Rà soát danh mục của Bệnh viện Hữu nghị Việt" / "Đức, …": an item that opens with its verb is no heading
  if (first && mark && opensWithVerb(last.text.slice(mark.length), 0) && !opensWithVerb(piece.text, 0) && !/[.!?]$/.test(end))
    return true
  const full = last.text.length >= width * 0.75
  if (/[.!?]$/.test(end)) return full
  if (full) return true
  return shortFirst && first && !opensWithVerb(piece.text, 0) && opening.text.length > 16
}

const OPENS =
  /^(?:(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Sản phẩm|Kinh phí|Kết quả|Phối hợp|Chủ trì)[\p{L} ,]{0,40}:|Kính gửi|Nơi nhận|NƠI NHẬN|QUYẾT ĐỊNH|KẾT LUẬN|Số:|V\/v)/u
const isCapitals = (s: string): boolean => /\p{Lu}{2}/u.test(s) && s === s.toUpperCase()

function layoutOf(pieces: readonly Piece[]): Layout {
  const lengths = pieces.map(p => p.text.length).filter(n => n > 20).sort((a, b) => a - b) // prettier-ignore
  const width = lengths[Math.floor(lengths.length * 0.85)] ?? 0
  let [wraps, inside, short] = [0, 0, 0]
  pieces.forEach((p, i) => {
    const before = pieces[i - 1]
    if (!before || !/^\p{Ll}/u.test(p.text) || p.cell || before.cell) return
    wraps++
    if (!p.gap) inside++
    if (!p.gap && before.text.length < width * 0.6) short++
  })
  const gapped = pieces.filter(p => p.gap && !p.cell).length
  const doubled = gapped > pieces.length * 0.8 && wraps - inside > pieces.length * 0.1
  return {
    doubled,
    wrapped: wraps > 0,
    gaps: inside > 4 && gapped > pieces.length * 0.12 && inside > wraps * 0.8,
    width: width > 160 ? 1e9 : width,
    shortFirst: wraps > 0 && short > wraps * 0.1,
  }
}

function piecesOf(text: string): Piece[] {
  const found: Piece[] = []
  let gap = true
  let line = 0
  for (let start = 0; start <= text.length; line++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const row = text.slice(start, end)
    if (RULE.test(row)) gap = true
    else if (!PAGE_NUMBER.test(row) || gap) {
      const cells = /[|\t]/.test(row) ? cellsOf(row) : [[0, row.length] as const]
      const several = cells.length > 1
      for (const [from, to] of cells) {
        for (const [a, b] of partsOf(row, trimmed(row, from, to)))
          found.push({ start: start + a, end: start + b, text: row.slice(a, b).normalize('NFC'), gap, cell: several, line })
      }
      gap = several
    }
    start = end + 1
  }
  return found
}

/** A line longer than any paragraph, in parts cut at a blank. */
function partsOf(row: string, [from, to]: [number, number]): [number, number][] {
  const found: [number, number][] = []
  for (let a = from; a < to;) {
    const blank = to - a > LONGEST ? row.lastIndexOf(' ', a + LONGEST) : to
    const b = blank > a ? blank : Math.min(to, a + LONGEST)
    const [start, end] = trimmed(row, a, b)
    if (end > start) found.push([start, end])
    a = b
  }
  return found
}

function cellsOf(row: string): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = []
  let from = 0
  for (let i = 0; i <= row.length; i++) {
    if (i < row.length && row[i] !== '|' && row[i] !== '\t') continue
    if (row.slice(from, i).trim() !== '') cells.push([from, i])
    from = i + 1
  }
  return cells
}

function trimmed(row: string, from: number, to: number): [number, number] {
  while (from < to && /\s/.test(row[from] ?? '')) from++
  while (to > from && /\s/.test(row[to - 1] ?? '')) to--
  return [from, to]
}
