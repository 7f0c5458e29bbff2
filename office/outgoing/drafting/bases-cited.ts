import { citeText } from '@kheo/official-document'
import { fold } from '@kheo/viet-text'
import type { PlainDate } from '../../../kernel/clock.ts'
import { pieceLines, type Content } from './content.ts'
import { dateParts } from '../paper/date-parts.ts'

const SHOWN = 12

/** A document as the register knows it. */
export type Known = {
  readonly type: string | null
  readonly designation: string | null
  readonly issuedOn: PlainDate | null
  readonly agency: string | null
  readonly abstract: string | null
  readonly legalBases: readonly string[]
}

/** Instruments that the text cites and that do not stand among its legal bases yet. */
export function basesCited({ body, annexes, legalBases }: Content): string[] {
  const text = [...body, ...annexes.flatMap(annex => annex.body)].flatMap(pieceLines).join('\n')
  const standing = fold(legalBases.join('\n'))
  const whole = citeText(text).filter(each => !each.nested && (each.kind === 'numbered' || each.kind === 'law'))
  const lines = whole
    .filter(({ designation, title }) => !standing.includes(fold(designation ?? title ?? '')))
    .map(({ kind, span: [start, end], title, ...cited }) =>
      kind === 'numbered' && cited.issuedOn && cited.agency
        ? basisLine({ ...cited, abstract: title })
        : text.slice(start, end).replaceAll(/\s+/gu, ' '),
    )
  return ranked(lines).slice(0, SHOWN)
}

/** How a legal basis is printed: type, number, day, agency, what about (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
export function basisLine({ type, designation, issuedOn, agency, abstract }: Omit<Known, 'legalBases'>): string {
  const day = issuedOn ? dateParts(issuedOn) : null
  return [
    type ?? 'Công văn',
    designation ? `số ${designation}` : '',
    day ? `ngày ${day.day} tháng ${day.month} năm ${day.year}` : '',
    agency ? `của ${agency}` : '',
    abstract ? about(abstract) : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}

const OPENS = /^(?:về|ban hành|quy định|phê duyệt|sửa đổi|công bố|bãi bỏ|thành lập|giao|hướng dẫn|triển khai|thực hiện)(?=\s)/iu

function about(abstract: string): string {
  const small = abstract.slice(0, 1).toLocaleLowerCase('vi') + abstract.slice(1)
  if (OPENS.test(abstract)) return small
  return `về ${small}`
}

/** Each line once, the more often it stands the earlier. */
export function ranked(lines: readonly string[]): string[] {
  const counts = new Map<string, { line: string; count: number }>()
  for (const line of lines) {
    const key = fold(line)
    const known = counts.get(key)
    counts.set(key, { line: known?.line ?? line, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(each => each.line)
}
