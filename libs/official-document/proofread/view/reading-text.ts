import { sourceOf, spanOf, type Source } from '../../parse/source.ts'
import { printedLines, runsOn, wrapWidth } from './line-breaks.ts'

/** A text as a proof-reader reads it: NFC, wrapped lines joined by one blank, paragraphs parted by one line break. */
export interface ReadingText {
  readonly s: string
  /** Width of the lines in a wrapped text, else Infinity. */
  readonly width: number
  /** The span in the text given. */
  span(start: number, end: number): readonly [number, number]
}

/** Prepares a text; every place leads back to the text given, whatever its normalisation or line ends. */
export function readingText(given: string): ReadingText {
  const source = sourceOf(given)
  const lines = printedLines(source.text)
  const width = wrapWidth(lines)
  const starts: number[] = []
  const froms: number[] = []
  let s = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before) s += runsOn(before, line, width) ? ' ' : '\n'
    starts.push(s.length)
    froms.push(line.start)
    s += line.text
  })
  return { s, width, span: (start, end) => spanBack(source, { starts, froms }, start, end) }
}

interface Lines {
  readonly starts: readonly number[]
  readonly froms: readonly number[]
}

function spanBack(source: Source, lines: Lines, start: number, end: number): readonly [number, number] {
  const from = placeIn(lines, start)
  const to = end > start ? placeIn(lines, end - 1) + 1 : from
  return spanOf(source, from, to)
}

/** Offset in the source of a place in the reading text. */
function placeIn({ starts, froms }: Lines, at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return (froms[low] ?? 0) + at - (starts[low] ?? 0)
}
