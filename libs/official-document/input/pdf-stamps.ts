import { pageText, type PdfItem } from './pdf-page.ts'
import type { Painted } from './pdf-painted.ts'

/** Items of a page with what stamps and fields put on it, and the words that belong to no line: who signed, when it came in. */
export interface Stamped {
  items: PdfItem[]
  apart: string[]
}

/**
 * A number or a date set by hand stands a little above or below its line and seldom exactly in its blank. Each short text is put on the
 * line it was meant for, into the gap there; what says how a file was signed, or lies across the words of the page, stands apart.
 */
export function withStamps(items: readonly PdfItem[], stamps: readonly Painted[]): Stamped {
  const inked = items.filter(({ str }) => /\S/u.test(str))
  const result: Stamped = { items: [...inked], apart: [] }
  for (const stamp of stamps) {
    const words = pageText(stamp)
    if (SIGNING_WORDS.test(words) || INCOMING_STAMP.test(words)) result.apart.push(words)
    else if (words.includes('\n')) takeBlock(result, stamp, words)
    else for (const run of stamp) result.items = withRun(result.items, run)
  }
  return result
}

/** What programs print into the picture of a signature. */
const SIGNING_WORDS =
  /(?:người ký|ký bởi|ký số bởi|ngày ký|thời gian ký|giờ ký|signed by|signing time|cơ quan|e-?mail)\s*:|\bsigned by\b|signature (?:not )?(?:verified|valid)/iu
/** The stamp that another office put on the paper when it came in. */
const INCOMING_STAMP = /^\s*(?:công văn|văn bản)?\s*đến(?:\s|$)/iu

function takeBlock(result: Stamped, stamp: Painted, words: string): void {
  if (stamp.some(run => result.items.some(item => crosses(run, item)))) result.apart.push(words)
  else result.items.push(...stamp)
}

const left = ({ transform }: PdfItem): number => transform[4] ?? 0
const right = (item: PdfItem): number => left(item) + item.width
const base = ({ transform }: PdfItem): number => transform[5] ?? 0
const middle = (item: PdfItem): number => left(item) + item.width / 2
const tall = (item: PdfItem): number => item.height || 10

const crosses = (a: PdfItem, b: PdfItem): boolean =>
  left(a) < right(b) && left(b) < right(a) && Math.abs(base(a) - base(b)) < Math.min(tall(a), tall(b)) * 0.6

/** How far from its line a stamp may stand, in heights of its letters. */
const REACH = 0.9

/** The items with one more run: in a gap of the nearest line that has one there, else between two words of the nearest line. */
function withRun(items: PdfItem[], run: PdfItem): PdfItem[] {
  const near = items
    .filter(item => Math.abs(base(item) - base(run)) < REACH * Math.max(tall(run), tall(item)))
    .sort((a, b) => Math.abs(base(a) - base(run)) - Math.abs(base(b) - base(run)))
  const under = near.filter(item => left(item) < middle(run) && middle(run) < right(item))
  if (under.some(item => item.str.includes(run.str))) return items
  const open = near.filter(item => !under.some(one => sameLine(one, item)))
  const beside = neighbours(open, run)
  const [covered] = under
  if (beside || !covered) return [...items, beside ? inGap(run, beside) : run]
  return items.flatMap(item => (item === covered ? parted(item, run) : [item]))
}

const sameLine = (a: PdfItem, b: PdfItem): boolean => Math.abs(base(a) - base(b)) < tall(a) * 0.3

interface Beside {
  line: PdfItem
  before: PdfItem | undefined
  after: PdfItem | undefined
}

/** What stands to the left and to the right on the line nearest by height; a line far off to the side is another column's. */
function neighbours(near: readonly PdfItem[], run: PdfItem): Beside | null {
  const reach = 6 * tall(run)
  const line = near.find(item => left(item) - right(run) < reach && left(run) - right(item) < reach)
  if (!line) return null
  const row = near.filter(item => sameLine(line, item)).sort((a, b) => left(a) - left(b))
  return {
    line,
    before: row.findLast(item => middle(item) < middle(run)),
    after: row.find(item => middle(item) >= middle(run)),
  }
}

/** How wide a blank a stamp fills on each side of it, in heights of its letters. */
const BLANK = 3

/** On the line, between its neighbours: it fills the blank left for it, and no word runs into it. */
function inGap(run: PdfItem, { line, before, after }: Beside): PdfItem {
  const [from, to] = [before ? right(before) : -Infinity, after ? left(after) : Infinity]
  const room = BLANK * tall(run)
  const start = left(run) - from < room ? from : left(run)
  const end = to - Math.max(right(run), start + run.width) < room ? to : Math.max(right(run), start + run.width)
  const [first, last] = [start === from && /[^\s/]$/u.test(before?.str ?? ''), end === to && /^[\p{L}\d]/u.test(after?.str ?? '')]
  return {
    ...moved(run, start, base(line)),
    width: Math.max(0.01, end - start),
    str: `${first ? ' ' : ''}${run.str}${last ? ' ' : ''}`,
  }
}

const moved = (item: PdfItem, x: number, y: number): PdfItem => ({
  ...item,
  transform: [...item.transform.slice(0, 4), x, y],
})

/** A run that lies on words of the page goes between two of them, where a blank is nearest to its middle. */
function parted(item: PdfItem, run: PdfItem): PdfItem[] {
  const letter = item.width / item.str.length
  const at = (middle(run) - left(item)) / letter
  const blanks = [0, item.str.length, ...[...item.str.matchAll(/\s+/gu)].map(({ index, 0: blank }) => index + blank.length / 2)]
  const cut = blanks.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? item.str.length
  const [before, after] = [item.str.slice(0, Math.floor(cut)).trimEnd(), item.str.slice(Math.ceil(cut)).trimStart()]
  const x = left(item)
  const mid = x + cut * letter
  const narrow = { ...moved(run, mid, base(item)), width: 0.01 }
  return [
    ...(before ? [{ ...item, str: before, width: cut * letter }] : []),
    { ...narrow, str: ` ${run.str.trim()} ` },
    ...(after ? [{ ...moved(item, mid + 0.01, base(item)), str: after, width: item.width - cut * letter }] : []),
  ]
}
