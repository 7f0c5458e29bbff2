import { columnsOf, hasWideGap } from './columns.ts'
import { flatRows, isFlat } from './flat.ts'
import type { Line } from './flow.ts'
import { startsLower } from '../header/letters.ts'
import { labelOf } from '../header/labels.ts'
import { ADDRESS_HEAD, ANNEX_HEAD, BASIS_HEAD, BODY_START, END_MARK } from '../header/marks.ts'
import { mergedColumns } from './merged.ts'
import { TYPE_CODES, typeOfLine } from '../end/names.ts'
import { rowsOf, type Row } from './rows.ts'
import { sourceOf, type Source } from '../source.ts'
import { unwrapped } from './wraps.ts'

/** A text laid out for reading: lines in reading order, and what its maker did to it. */
export interface Sheet {
  source: Source
  lines: Line[]
  /** Where lines were wrapped, in characters; Infinity where each paragraph is one line. */
  width: number
  /** How long the first line of a paragraph gets; Infinity where it is wrapped as the others. Web pages cut it early. */
  firstWidth: number
  /** A blank line stands between any two lines: it parts nothing. */
  doubleSpaced: boolean
  /** A blank line stands before every paragraph and inside none. */
  paragraphsApart: boolean
  /** A PDF export that dropped its hyphens. */
  lostHyphens: boolean
  /** Everything on one line. */
  flat: boolean
}

const HYPHENS_LOST = [
  /Độc lập\s+Tự do\s+Hạnh phúc/u,
  /(?<![\d/.])(?:19|20)\d{2}(?:19|20)\d{2}(?![\d/.])/u,
  new RegExp(`^[ \\t]*Số[ \\t]*:?[ \\t]*\\d{1,5}(?:${TYPE_CODES.join('|')})\\s?/`, 'mu'),
]
const HEADER_ROWS = 40

export function sheetOf(given: string): Sheet {
  const source = sourceOf(given)
  const text = source.text
  const rows = unwrapped(text, rowsOf(text))
  const flat = isFlat(text, rows)
  const doubleSpaced = !flat && isDoubleSpaced(text, rows)
  const lines = new LineMaker(text, doubleSpaced)
  for (const stretch of flat ? flatRows(text, rows) : stretches(text, rows)) lines.addAll(stretch)
  const width = flat ? Infinity : widthOf(lines.done)
  return {
    source,
    lines: lines.done,
    width,
    firstWidth: firstWidthOf(lines.done, width),
    doubleSpaced,
    paragraphsApart: !flat && !doubleSpaced && isParted(lines.done),
    lostHyphens: HYPHENS_LOST.some(sign => sign.test(text)),
    flat,
  }
}

/** Head and tail may stand in columns; the body never does. */
function stretches(text: string, rows: Row[]): Row[][] {
  const at = (row: Row) => text.slice(row.start, row.end)
  const opening = rows.slice(0, HEADER_ROWS).findIndex(row => {
    const line = at(row)
    return typeOfLine(line) !== null || ADDRESS_HEAD.test(line) || BASIS_HEAD.test(line)
  })
  const head = opening < 0 ? 0 : opening
  const tail = tailStart(rows.map(at), head)
  const annex = rows.findIndex((row, i) => i > tail && ANNEX_HEAD.test(at(row)))
  const parts = [rows.slice(0, head), rows.slice(head, tail), rows.slice(tail, annex < 0 ? undefined : annex)]
  if (annex >= 0) parts.push(rows.slice(annex))
  return parts.flatMap((part, i) => {
    if ((i === 0 || i === 2) && part.some(row => hasWideGap(text, row))) return columnsOf(text, part).map(c => c.rows)
    return (i === 2 ? mergedColumns(text, part) : null) ?? [part]
  })
}

function tailStart(lines: readonly string[], from: number): number {
  const recipients = lines.findIndex(
    (line, i) => i >= from && /^N[ơo]i nh[ậa]n\s*:/u.test(line) && /^.{6,10}\s*:\s*(?:$|[-–]|\s{3}|\t)/u.test(line),
  )
  const end = lines.findIndex((line, i) => i >= from && END_MARK.test(line))
  if (recipients >= 0) return signedAbove(lines, end + 1, recipients) ? end + 1 : recipients
  return end >= 0 ? end + 1 : lines.length
}

/** Signatures side by side between the end of the text and the recipients, as minutes and contracts have them. */
const signedAbove = (lines: readonly string[], from: number, to: number): boolean =>
  from > 0 && from < to && to - from < 12 && lines.slice(from, to).every(line => line.length < 110 && !/[.;:]$/u.test(line))

/** Blank lines also stand inside sentences, and no line is long enough to be a whole paragraph. */
function isDoubleSpaced(text: string, rows: readonly Row[]): boolean {
  const apart = rows.filter(row => row.blankBefore).length
  const long = rows.filter(row => row.end - row.start > 120).length
  const continued = rows.filter((row, i) => {
    const before = rows[i - 1]
    if (!before || !row.blankBefore || !/^[\p{Ll}\d]/u.test(text.slice(row.start, row.start + 2))) return false
    const ended = text.slice(before.start, before.end)
    return /[\p{Ll},–-]$/u.test(ended) && ended.length > 50 && labelOf(text.slice(row.start, row.start + 12)) === null
  })
  return rows.length > 8 && apart > rows.length * 0.6 && long === 0 && continued.length > 0
}

/** Labels, bases and bullets all stand behind a blank line, and what goes on in small letters never does. */
function isParted(lines: readonly Line[]): boolean {
  const starts = lines.filter(l => labelOf(l.text) !== null || BASIS_HEAD.test(l.text))
  const inside = lines.filter(l => startsLower(l.text) && labelOf(l.text) === null)
  const together = starts.filter(l => !l.apart).length
  const torn = inside.filter(l => l.apart).length
  return starts.length >= SAMPLES && together <= starts.length * 0.05 && inside.length >= SAMPLES && torn <= inside.length * 0.05
}

/** The length at which the lines of the body were wrapped; Infinity where each paragraph is one line. */
function widthOf(lines: readonly Line[]): number {
  const from = lines.findIndex(l => BODY_START.test(l.text) || labelOf(l.text) !== null)
  const body = lines.slice(Math.max(0, from))
  const wrapped = body.filter((l, i) => startsLower(body[i + 1]?.text ?? '') && !/[.;:]$/u.test(l.text)).map(l => l.reach)
  const width = wrapped.reduce((most, r) => (r < 160 ? Math.max(most, r) : most), 0)
  const longer = body.filter(l => l.reach > width * 1.15).length
  return width > 40 && longer <= body.length * 0.05 ? width : Infinity
}

/** Fewer paragraphs than this prove no habit of the page. */
const SAMPLES = 4

/** Of paragraphs that surely begin (a label, a basis, a bullet) and surely go on below: how long their first lines are. */
function firstWidthOf(lines: readonly Line[], width: number): number {
  if (width === Infinity) return Infinity
  const first = lines
    .filter((l, i) => (labelOf(l.text) !== null || BASIS_HEAD.test(l.text)) && startsLower(lines[i + 1]?.text ?? ''))
    .map(l => l.reach)
    .sort((a, b) => a - b)
  if (first.length < SAMPLES) return Infinity
  const longest = first[Math.ceil(first.length * 0.9) - 1] ?? Infinity
  return longest < width * 0.86 ? longest : Infinity
}

const SEPARATOR = /^[^\p{L}\d|]*$/u
const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$|^Trang \d{1,3}(?:\s*\/\s*\d{1,3})?$/u

class LineMaker {
  readonly done: Line[] = []
  private block = 0
  private apart = false
  private readonly text: string
  private readonly doubleSpaced: boolean

  constructor(text: string, doubleSpaced: boolean) {
    this.text = text
    this.doubleSpaced = doubleSpaced
  }

  addAll(rows: readonly Row[]): void {
    this.block++
    for (const row of rows) this.addCells(row)
  }

  private add(row: Row): void {
    const text = this.text.slice(row.start, row.end).replace(/\s+/gu, ' ')
    if (row.blankBefore && !this.doubleSpaced) this.part()
    if (SEPARATOR.test(text)) return this.part()
    if (PAGE_NUMBER.test(text)) return
    this.done.push({
      text,
      start: row.start,
      end: row.end,
      reach: row.indent + row.end - row.start,
      apart: this.apart,
      block: this.block,
    })
    this.apart = false
  }

  private part(): void {
    this.block++
    this.apart = true
  }

  /** Pipes part the cells of a table. */
  private addCells(row: Row): void {
    let from = row.start
    for (let at = row.start; at <= row.end; at++) {
      if (at < row.end && this.text[at] !== '|') continue
      const cell = inner(this.text, from, at, row)
      if (cell) this.add(cell)
      if (at < row.end) this.part()
      from = at + 1
    }
  }
}

function inner(text: string, from: number, to: number, row: Row): Row | null {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  return end > start ? { ...row, start, end, blankBefore: row.blankBefore && from === row.start } : null
}
