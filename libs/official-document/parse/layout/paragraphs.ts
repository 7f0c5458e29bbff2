import { flowOf, indentOf, type Flow, type Line } from './flow.ts'
import { nameRunsOn } from './name-wraps.ts'
import { isCapitals, startsLower, wordCount } from '../header/letters.ts'
import { ADDRESS_HEAD, BASIS_HEAD, BULLET, ENACTING, FUNCTION_WORD_END, OPEN_END, RECIPIENTS_HEAD } from '../header/marks.ts'
import { labelOf, type Label } from '../header/labels.ts'
import type { Sheet } from './sheet.ts'

export interface Block {
  flow: Flow
  label: Label | null
}

/** Lines joined into paragraphs, over page breaks too. A label, a bullet or a full stop on a short line begins a new one. */
export function paragraphsOf(sheet: Sheet, lines: readonly Line[]): Block[] {
  const groups: { lines: Line[]; label: Label | null }[] = []
  const last = new Sequence()
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.lines.at(-1)
    const label = accepted(sheet, labelOf(line.text, sheet.lostHyphens), before, last)
    if (group && before && !label && joins(sheet, group, before, line)) group.lines.push(line)
    else groups.push({ lines: [line], label })
    if (label) last.note(label)
  }
  return groups.map(g => ({ flow: flowOf(g.lines), label: g.label }))
}

/** A number at the head of a wrapped line may belong to the sentence ("… tại khoản / 1. …", "… năm / 30. …"). */
function accepted(sheet: Sheet, label: Label | null, before: Line | undefined, last: Sequence): Label | null {
  if (label && sheet.flat && !last.mayFollow(label)) return null
  if (!label || !before || before.reach < sheet.width * 0.7) return label
  const open = !/[.;:!?”"/)]$/u.test(before.text)
  if (label.kind === 'article' || label.kind === 'chapter' || label.kind === 'part') return label
  if (open && /(?:khoản|điểm|Điều|số|Phụ lục|ngày|tháng|năm|quý|mục|Mục|lần thứ|khóa)$/u.test(before.text)) return null
  if (open && startsLower(before.text) && wordCount(before.text) > 8 && !last.follows(label)) return null
  return label
}

class Sequence {
  private readonly seen = new Map<string, number>()
  note(label: Label): void {
    this.seen.set(label.kind, label.ordinal)
  }
  /** A label may be missing (II, IV). */
  mayFollow(label: Label): boolean {
    const step = label.ordinal - (this.seen.get(label.kind) ?? 0)
    return label.ordinal === 1 || step === 1 || step === 2
  }

  follows(label: Label): boolean {
    return label.ordinal === 1 || label.ordinal === (this.seen.get(label.kind) ?? 0) + 1
  }
}

function joins(sheet: Sheet, group: { lines: Line[]; label: Label | null }, before: Line, line: Line): boolean {
  if (sheet.flat) return before.block === line.block
  if (BULLET.test(line.text) || ADDRESS_HEAD.test(line.text) || ENACTING.test(line.text) || RECIPIENTS_HEAD.test(line.text))
    return false
  if (ENACTING.test(before.text) || /^(?:Căn cứ|Xét|Theo đề nghị)(?!\p{L})/u.test(line.text)) return false
  if (line.apart && !(startsLower(line.text) && !/[.;:]$/u.test(before.text))) return false
  if (startsLower(line.text)) return true
  if (sheet.paragraphsApart && !/[.;:]$/u.test(before.text)) return true
  if (isCapitals(before.text))
    return (
      isCapitals(line.text) &&
      isHeadingLine(group) &&
      (before.text.length > 24 || (group.label !== null && sheet.firstWidth < Infinity))
    )
  if (isCapitals(line.text) && wordCount(line.text) > 3) return false
  if (OPEN_END.test(before.text) && !/,$/u.test(before.text)) return true
  if (/^\d/u.test(line.text) && /\p{Ll}$/u.test(before.text) && before.reach > 40) return true
  if (isOpenBasis(group.lines)) return true
  if (group.lines[0] && indentOf(group.lines[0]) >= 4 && indentOf(line) === 0 && before.reach > 60) return true
  if (sheet.width === Infinity) return false
  if (nameRunsOn(before.text, line.text)) return true
  if (group.lines.length === 1 && isSecondLine(sheet, before, line)) return true
  if (FUNCTION_WORD_END.test(before.text) && before.reach > sheet.width * 0.55) return true
  const room = before.reach + 1 + (line.text.split(' ')[0]?.length ?? 0)
  return room > sheet.width * (/[.;:]$/u.test(before.text) ? 0.97 : 0.84)
}

/** A line longer than any first line goes on with the paragraph above. */
const isSecondLine = (sheet: Sheet, before: Line, line: Line): boolean =>
  sheet.firstWidth < Infinity &&
  !/[.;:]$/u.test(before.text) &&
  before.reach <= sheet.firstWidth * 1.1 &&
  line.reach > sheet.firstWidth * 1.1 &&
  line.reach > sheet.width * 0.88

/** A basis ends in a semicolon or full stop, not in the middle of a line. */
const isOpenBasis = (lines: readonly Line[]): boolean =>
  BASIS_HEAD.test(lines[0]?.text ?? '') && !/[.;:]$/u.test(lines.at(-1)?.text ?? '')

const isHeadingLine = (group: { lines: Line[] }): boolean => group.lines.every(l => isCapitals(l.text))
