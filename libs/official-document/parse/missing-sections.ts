import type { Section } from './document.ts'

/** A number that a list of headings jumps over: between "II." and "IV." stands no III. */
export interface MissingSection {
  /** As it would be printed, without the mark after it. */
  label: string
  /** Labels of the headings before and after the gap, as printed. */
  after: string
  before: string
}

/** Longer jumps are another list, or a misread label: nothing is claimed of them. */
const LONGEST_GAP = 3
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'] // prettier-ignore

/**
 * Numbers which the headings of a document jump over, in order. Only between printed headings of one list: what may lie before the
 * first or after the last one the text does not say. Numbered paragraphs without a title are no headings.
 */
export function missingSections(sections: readonly Section[]): MissingSection[] {
  const open: Array<{ section: Section; head: Numbered } | undefined> = []
  const missing: MissingSection[] = []
  for (const section of sections) {
    const head = numberOf(section)
    const before = open[section.level]
    open.length = section.level
    open[section.level] = head ? { section, head } : before
    if (!head || !before || before.head.kind !== head.kind) continue
    const gap = head.value - before.head.value - 1
    if (gap < 1 || gap > LONGEST_GAP) continue
    for (let value = before.head.value + 1; value < head.value; value++)
      missing.push({ label: labelOf(head.kind, value), after: before.section.label, before: section.label })
  }
  return missing
}

interface Numbered {
  /** Word before the number and its way of writing: " roman", "Điều digit". */
  kind: string
  value: number
}

function numberOf({ label, title }: Section): Numbered | null {
  const [, word = '', printed = ''] = /^(Phần|Chương|Mục|Điều)?\s*([IVX]+|\d{1,3})\s*[.:)]?$/u.exec(label.trim()) ?? []
  const roman = ROMAN.indexOf(printed)
  const value = roman > 0 ? roman : Number(printed)
  if (!Number.isInteger(value) || value < 1 || (title === null && word !== 'Điều')) return null
  return { kind: `${word} ${roman > 0 ? 'roman' : 'digit'}`, value }
}

function labelOf(kind: string, value: number): string {
  const [word = '', way] = kind.split(' ')
  const number = way === 'roman' ? (ROMAN[value] ?? String(value)) : String(value)
  return word === '' ? number : `${word} ${number}`
}
