import { labelOf, RANK, type LabelKind } from '../../parse/header/labels.ts'
import { letterNumber, romanNumber } from '../../write/numbering.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const RESET_BY_HEADINGS: ReadonlySet<LabelKind> = new Set(['roman', 'number', 'letter', 'decimal', 'decimal3'])

/** A, B, C, D; after them some go on with Đ, others with E. */
const LAST_CAPITAL = 4

interface Numbered {
  readonly kind: LabelKind
  readonly ordinal: number
  readonly printed: string
  readonly start: number
  /** Index of its line. */
  readonly line: number
  /** A note stands within it: it counts, and is never told. */
  readonly noted?: true
  /** The number it ought to have had, where it repeats the one before. */
  readonly meant?: number
}

/** Labels of paragraphs that skip a number or come twice. Only the first one after a break is marked; a new row may begin at 1 anywhere. */
export function numbering(view: View): Finding[] {
  const labels = labelsOf(view)
  const resets = headings(view)
  const open = new Map<LabelKind, Numbered>()
  const found: Finding[] = []
  labels.forEach((read, i) => {
    let label = read
    const before = open.get(label.kind)
    const wanted = before ? before.ordinal + 1 : null
    const goesOn = before?.meant !== undefined && label.ordinal === before.meant + 1
    if (before && wanted !== null && label.ordinal !== wanted && !goesOn && isBreak(label, before, labels[i + 1], resets)) {
      const expected = printedAs(label, wanted)
      if (expected !== null && !label.noted && isInRow(label, before, view.isDocument ? FAR.document : FAR.paragraph)) {
        const rule = label.ordinal <= before.ordinal ? 'number/repeated' : 'number/gap'
        found.push({ rule, start: label.start, end: label.start + label.printed.length, expected })
        if (rule === 'number/repeated') label = { ...label, meant: before.meant === undefined ? wanted : before.meant + 1 }
      }
    }
    for (const kind of open.keys())
      if (RANK[kind] > RANK[label.kind] && !(label.kind === 'article' && kind === 'article')) open.delete(kind)
    open.set(label.kind, label)
  })
  return found
}

/** "3. [4] Đơn vị …", "Điều 8[7].": the number of a note in a consolidated text. */
const NOTE = /^(.{1,9}?)\s?\[\d{1,3}\]\s?(?!$)/u
/** "Điều 8a.": put in between later, beside the row. */
const LETTERED = /^(?:Điều|Khoản) \d+[a-zđ]/u

function labelsOf({ lines, recipientsAt }: View): Numbered[] {
  const found: Numbered[] = []
  lines.forEach(({ text, start }, line) => {
    if (start >= recipientsAt) return
    const bare = text.replace(NOTE, '$1 ')
    const label = labelOf(bare)
    if (!label || LETTERED.test(bare) || (label.kind === 'capital' && label.ordinal > LAST_CAPITAL)) return
    const printed = bare.slice(0, label.length).trimEnd()
    found.push({ kind: label.kind, ordinal: label.ordinal, printed, start, line, ...(bare === text ? {} : { noted: true }) })
  })
  return found
}

/** Lines after which numbers begin anew: annexes, and headings without a number. */
const headings = ({ lines }: View): number[] =>
  lines.flatMap(({ text }, i) =>
    /^(?:PHỤ LỤC|Phụ lục|[A-HĐ][.)] )/u.test(text) || (/^\p{Lu}[\p{Lu}\s,-]{7,}$/u.test(text) && labelOf(text) === null)
      ? [i]
      : [],
  )

/** Going back to 1 begins a new row, unless the very next line of the same row says 2 again or it stands right below the first. */
function isBreak(label: Numbered, before: Numbered, after: Numbered | undefined, resets: readonly number[]): boolean {
  if (RESET_BY_HEADINGS.has(label.kind) && resets.some(line => line > before.line && line < label.line)) return false
  if (label.ordinal !== 1) return true
  if (label.kind === 'roman') return before.ordinal === 1
  return (
    before.ordinal === 1 &&
    label.line === before.line + 1 &&
    !(after?.kind === label.kind && after.ordinal === 2 && after.line !== label.line + 1)
  )
}

/** Numbers that jump far, or fall back, belong to another row: a quotation, a table, a list of signs. */
function isInRow(label: Numbered, before: Numbered, far: number): boolean {
  const step = label.ordinal - before.ordinal
  if (label.kind === 'decimal' || label.kind === 'decimal3')
    return sameParent(label.printed, before.printed) && step >= 0 && step <= 4
  return step >= 0 ? step <= far : label.kind === 'roman' && step > -3
}

/** In a whole document one number left out is a slip; several are an excerpt, or labels lost in copying. */
const FAR = { document: 2, paragraph: 5 }

const parentOf = (printed: string): string => printed.replace(/\.?\s*$/u, '').replace(/\.?\d+$/u, '')
const sameParent = (a: string, b: string): boolean => parentOf(a) === parentOf(b)

/** The label with another number, as this one is printed; null where that cannot be told. */
function printedAs({ kind, printed }: Numbered, ordinal: number): string | null {
  switch (kind) {
    case 'roman':
      return printed.replace(/^[IVXLC]+/u, romanNumber(ordinal))
    case 'number':
    case 'bracket':
      return printed.replace(/\d+/u, String(ordinal))
    case 'decimal':
    case 'decimal3':
      return printed.replace(/\d+(?=\D*$)/u, String(ordinal))
    case 'letter':
      return printed.replace(/^[a-zđ]/u, letterNumber(ordinal))
    case 'article':
    case 'group':
    case 'subgroup':
      return printed.replace(/\d+/u, String(ordinal))
    case 'chapter':
      return printed.replace(/(?<= )(?:[IVXLC]+|\d+)/u, mark => (/\d/u.test(mark) ? String(ordinal) : romanNumber(ordinal)))
    case 'part':
      return partWith(printed, ordinal)
    case 'capital':
      return printed.replace(/^[A-HĐ]/u, 'ABCDĐEGH'[ordinal - 1] ?? '')
  }
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** "Phần thứ hai", "PHẦN THỨ HAI", "Phần II". */
function partWith(printed: string, ordinal: number): string {
  const mark = /\p{L}+(?=[.:]?$)/u.exec(printed)?.[0] ?? ''
  const word = /^[IVXLC]+$/u.test(mark) ? romanNumber(ordinal) : (ORDINALS[ordinal - 1] ?? mark)
  return printed.replace(
    /\p{L}+(?=[.:]?$)/u,
    /\p{Ll}/u.test(printed.slice(1)) && !/^[IVXLC]+$/u.test(mark) ? word : word.toUpperCase(),
  )
}
