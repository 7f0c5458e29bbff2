import { detectLegacy, isNfd } from '@kheo/viet-text'
import { font } from '../../write/format.ts'
import type { CheckContext } from '../context.ts'
import { finding } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import type { CheckRuleId } from '../rules.ts'
import type { WordParagraph, WordRun } from '../word/word-file.ts'

const LEGACY = /^\.?Vn|^VNI|^\.VN|^UVN|^SVN(?!-Times)|ABC$/u
/** Same widths and shapes, taken in its place where the font itself may not be shipped. */
const ADMITTED = new Set(['times new roman', 'tinos', 'liberation serif', 'times'])
/** Of marks of urgency, stamps and web addresses. */
const COLOURED = new Set(['FF0000', 'C00000', '0000FF', '0563C1'])

/** Fonts and letters (I.4): each departure once, at its first place. */
export function fontRules({ file, hasLook }: CheckContext): CheckFinding[] {
  const letters = characters(file.paragraphs)
  if (!hasLook) return letters
  return [
    ...eachOnce(
      file.paragraphs,
      'font/legacy',
      run => (run.font !== null && LEGACY.test(run.font) ? run.font : null),
      () => ({ font: font.docx }),
    ),
    ...eachOnce(
      file.paragraphs,
      'font/name',
      run => (run.font !== null && !ADMITTED.has(run.font.toLowerCase()) && !LEGACY.test(run.font) ? run.font : null),
      () => ({ font: font.docx }),
    ),
    ...eachOnce(
      file.paragraphs,
      'font/colour',
      run => (isColoured(run) ? run.colour : null),
      () => ({ colour: null }),
    ),
    ...letters,
  ]
}

const isColoured = ({ colour, text, bold }: WordRun): boolean => {
  if (colour === null || /^0{6}$/u.test(colour) || isNearlyBlack(colour)) return false
  return !(COLOURED.has(colour) && (/@|www\.|https?:/u.test(text) || (bold && /^[\p{Lu}\s]+$/u.test(text))))
}

const isNearlyBlack = (colour: string): boolean => [0, 2, 4].every(at => Number.parseInt(colour.slice(at, at + 2), 16) <= 0x26)

function eachOnce(
  paragraphs: readonly WordParagraph[],
  rule: CheckRuleId,
  fault: (run: WordRun) => string | null,
  set: () => object,
): CheckFinding[] {
  const first = new Map<string, { para: WordParagraph; run: WordRun }>()
  for (const para of paragraphs) {
    for (const run of para.runs) {
      const name = /\S/u.test(run.text) ? fault(run) : null
      if (name !== null && !first.has(name)) first.set(name, { para, run })
    }
  }
  return [...first].map(([name, { para, run }]) => {
    const start = startOf(para, run)
    return finding(rule, {
      part: 'file',
      place: { paragraph: para.index, start, end: start + run.text.length, text: run.text },
      found: name,
      expected: rule === 'font/colour' ? '000000' : font.docx,
      mend: { kind: 'look', paragraph: para.index, set: set() },
    })
  })
}

function startOf(para: WordParagraph, run: WordRun): number {
  let at = 0
  for (const each of para.runs) {
    if (each === run) return at
    at += each.text.length
  }
  return 0
}

/** Old encodings are told by the whole text, letters apart from their marks by the first paragraph that has them. */
function characters(paragraphs: readonly WordParagraph[]): CheckFinding[] {
  const found: CheckFinding[] = []
  const kind = detectLegacy(paragraphs.map(para => para.text).join('\n'))
  if (kind) found.push(finding('text/legacy', { part: 'file', found: kind, expected: 'Unicode' }))
  for (const para of paragraphs) {
    if (kind || !isNfd(para.text)) continue
    const { text, index } = para
    found.push(
      finding('text/decomposed', {
        part: 'file',
        place: { paragraph: index, start: 0, end: text.length, text },
        found: 'NFD',
        expected: text.normalize('NFC'),
        mend: { kind: 'text', paragraph: index, start: 0, end: text.length, text: text.normalize('NFC') },
      }),
    )
  }
  return found
}
