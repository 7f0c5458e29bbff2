import type { Span } from '../document.ts'
import { spanOf, type Source } from '../source.ts'

/** One line of one column or cell, blanks collapsed. `start`/`end` are offsets in the source text. */
export interface Line {
  text: string
  start: number
  end: number
  /** Length on the page, leading blanks included. */
  reach: number
  /** A blank line stands before it. */
  apart: boolean
  /** Cells, columns and blocks: lines of one block may belong together. */
  block: number
}

/** Blanks before the line on its page. */
export const indentOf = (line: Line): number => line.reach - (line.end - line.start)

interface Piece {
  at: number
  line: Line
  from: number
  to: number
}

/** Text put together from parts of lines; knows where each part stands. */
export interface Flow {
  text: string
  pieces: Piece[]
}

/** The lines as one text, joined with blanks. */
export function flowOf(lines: readonly Line[]): Flow {
  let text = ''
  const pieces: Piece[] = []
  let end = ''
  for (const line of lines) {
    if (text && !(/\d-$/u.test(end) && /^\d/u.test(line.text))) text += ' '
    pieces.push({ at: text.length, line, from: 0, to: line.text.length })
    text += line.text
    end = line.text.slice(-2)
  }
  return { text, pieces }
}

/** A stretch of a flow, trimmed. */
export function part(flow: Flow, from: number, to: number = flow.text.length): Flow {
  let start = from
  let end = to
  while (start < end && flow.text[start] === ' ') start++
  while (end > start && flow.text[end - 1] === ' ') end--
  const pieces = flow.pieces
    .map(p => {
      const a = Math.max(start, p.at)
      const b = Math.min(end, p.at + p.to - p.from)
      return { at: a - start, line: p.line, from: p.from + a - p.at, to: p.from + b - p.at }
    })
    .filter(p => p.to > p.from)
  return { text: flow.text.slice(start, end), pieces }
}

/** Cuts what `head` and `tail` match off both ends. */
export function trimmed(flow: Flow, head: RegExp, tail: RegExp): Flow {
  const from = head.exec(flow.text)?.[0].length ?? 0
  const cut = tail.exec(flow.text)
  return part(flow, from, cut ? Math.max(from, cut.index) : flow.text.length)
}

/** Where the flow stands in the given text, one span for each line of it. */
export function spansOf(source: Source, flow: Flow): Span[] {
  return flow.pieces.map(({ line, from, to }) => {
    const raw = source.text.slice(line.start, line.end)
    return spanOf(source, line.start + rawOffset(raw, from), line.start + rawOffset(raw, to - 1) + 1)
  })
}

/** The flow with its blanks as they stand on the page. */
export function rawText(source: Source, flow: Flow): string {
  return flow.pieces
    .map(({ line, from, to }) => {
      const raw = source.text.slice(line.start, line.end)
      return raw.slice(rawOffset(raw, from), rawOffset(raw, to - 1) + 1)
    })
    .join(' ')
}

/** Offset in the uncollapsed line of a place in the collapsed one. */
function rawOffset(raw: string, wanted: number): number {
  let at = 0
  for (let i = 0; i < raw.length; i++) {
    if (/\s/u.test(raw[i] ?? '') && /\s/u.test(raw[i - 1] ?? '')) continue
    if (at === wanted) return i
    at++
  }
  return raw.length
}
