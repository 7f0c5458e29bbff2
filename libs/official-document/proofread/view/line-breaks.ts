import { isCutInTwo } from '../../gazetteer/cut-in-two.ts'
import { labelOf } from '../../parse/header/labels.ts'

/** A line with something on it: offsets of its first and last character, blanks at the ends left out. */
export interface PrintedLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

const BULLET = /^[-–+•*·](?:\s|(?=\p{Lu}))/u
const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u
const OPEN_TO_NUMBER =
  /(?<!\p{L})(?:khoản|điểm|[Đđ]iều|số|Phụ lục|ngày|tháng|năm|quý|[Mm]ục|lần thứ|khóa|tuần|thôn|và|gần|hơn|trên)$/u
const LEAST_WIDTH = 45
const LEAST_LINES = 5

/** The lines of a text that say something. In a long text, page numbers on a line of their own are left out. */
export function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed) {
      const start = at + raw.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed })
    }
    at += raw.length + 1
  }
  return lines.length > 20 ? lines.filter(line => !PAGE_NUMBER.test(line.text)) : lines
}

/** How wide the lines of a wrapped text are; Infinity where lines are paragraphs. */
export function wrapWidth(lines: readonly PrintedLine[]): number {
  if (lines.length < LEAST_LINES) return Infinity
  const lengths = lines.map(line => line.text.length).sort((a, b) => a - b)
  const [usual, longest] = [lengths[Math.floor(lengths.length * 0.8)] ?? 0, lengths.at(-1) ?? 0]
  return usual >= LEAST_WIDTH && longest <= Math.max(usual * 1.35, 110) && usual <= 130 ? usual : Infinity
}

/** Does the sentence run on from one line into the next? */
export function runsOn(before: PrintedLine, line: PrintedLine, width: number): boolean {
  if (before.text.includes('|') || line.text.includes('|') || BULLET.test(line.text)) return false
  const ended = /[.;:!?]["”’)]?$/u.test(before.text)
  const reach = before.text.length
  if (isCutInTwo(before.text, line.text)) return true
  if (labelOf(line.text)) return /^\d/u.test(line.text) && OPEN_TO_NUMBER.test(before.text) && width !== Infinity
  if (
    isCapitals(before.text) !== isCapitals(line.text) &&
    /\p{Lu}{2}/u.test(before.text + line.text) &&
    !/^\p{Ll}/u.test(line.text) &&
    isCapitals(before.text)
  )
    return false
  if (/^\p{Ll}/u.test(line.text)) {
    if (!ended) return width === Infinity ? reach > 25 : true
    return width !== Infinity && reach >= width * 0.9 && !/[;:]$/u.test(before.text)
  }
  if (width === Infinity || ended) return false
  if (/,$/u.test(before.text) && reach >= width * 0.5) return true
  const firstWord = line.text.split(/\s/u)[0]?.length ?? 0
  return reach + 1 + firstWord > width * 0.9 && reach >= width * 0.7
}

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
