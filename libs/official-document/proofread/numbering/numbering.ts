import { labelOf, RANK, type LabelKind } from '../../parse/labels.ts'
import { letterNumber, romanNumber } from '../../write/numbering.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const RESET_BY_HEADINGS: ReadonlySet<LabelKind> = new Set(['roman', 'number', 'letter', 'decimal', 'decimal3'])

interface Numbered {
  readonly kind: LabelKind
  readonly ordinal: number
  readonly printed: string
  readonly start: number
  /** Index of its line. */
  readonly line: number
}

/** Labels of paragraphs that skip a number or come twice. Only the first one after a break is marked; a new row may begin at 1 anywhere. */
export function numbering(view: View): Finding[] {
  const labels = labelsOf(view)
  const resets = headings(view)
  const open = new Map<LabelKind, Numbered>()
  const found: Finding[] = []
  labels.forEach((label, i) => {
    const before = open.get(label.kind)
    const wanted = before ? before.ordinal + 1 : null
    if (before && wanted !== null && label.ordinal !== wanted && isBreak(label, before, labels[i + 1], resets)) {
      const expected = printedAs(label, wanted)
      if (expected !== null && isInRow(label, before)) {
        const rule = label.ordinal <= before.ordinal ? 'number/repeated' : 'number/gap'
        found.push({ rule, start: label.start, end: label.start + label.printed.length, expected })
      }
    }
    for (const kind of open.keys())
      if (RANK[kind] > RANK[label.kind] && !(label.kind === 'article' && kind === 'article')) open.delete(kind)
    open.set(label.kind, label)
  })
  return found
}

function labelsOf({ lines, recipientsAt }: View): Numbered[] {
  const found: Numbered[] = []
  lines.forEach(({ text, start }, line) => {
    if (start >= recipientsAt) return
    const label = labelOf(text)
    if (!label || label.kind === 'capital' || label.kind === 'bracket') return
    const printed = text.slice(0, label.length).trimEnd()
    found.push({ kind: label.kind, ordinal: label.ordinal, printed, start, line })
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
function isInRow(label: Numbered, before: Numbered): boolean {
  const step = label.ordinal - before.ordinal
  if (label.kind === 'decimal' || label.kind === 'decimal3')
    return sameParent(label.printed, before.printed) && step >= 0 && step <= 4
  return step >= 0 ? step <= 5 : label.kind === 'roman' && step > -3
}

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
    case 'capital':
      return null
  }
}
