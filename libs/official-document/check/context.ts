import type { Styles } from '../write/styles.ts'
import type { CheckFinding, Mend, Place } from './finding.ts'
import type { Para, Parts } from './parts/parts.ts'
import { checkRule, type CheckRuleId } from './rules.ts'
import type { WordFile } from './word/word-file.ts'

/** What the rules look at. */
export interface CheckContext {
  readonly file: WordFile
  readonly parts: Parts
  readonly styles: Styles
  /** The file keeps sizes, faces and pages (DOCX). */
  readonly hasLook: boolean
}

export type Check = (context: CheckContext) => readonly CheckFinding[]

interface Found {
  readonly part: string
  readonly place?: Place
  readonly found?: string | null
  readonly expected?: string | null
  readonly mend?: Mend | null
  /** Where the table of styles names a closer article. */
  readonly article?: string
}

export const finding = (rule: CheckRuleId, { part, place = null, found = null, expected = null, mend = null, article }: Found): CheckFinding => ({
  rule, article: article ?? checkRule(rule).article, part, place, found, expected, mend,
}) // prettier-ignore

/** The whole paragraph. */
export const placeOf = (para: Para): Place => ({
  paragraph: para.source.index,
  start: 0,
  end: para.source.text.length,
  text: para.source.text,
})

/** Replaces the words of a paragraph, blanks at its ends kept. */
export const rewrite = (para: Para, words: string): Mend => {
  const { text, index } = para.source
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0
  const tail = /\s*$/u.exec(text)?.[0].length ?? 0
  return { kind: 'text', paragraph: index, start: lead, end: Math.max(lead, text.length - tail), text: words }
}

/** A finding about the words of one paragraph, with the words that mend it. */
export const reworded = (rule: CheckRuleId, part: string, para: Para, words: string): CheckFinding =>
  finding(rule, { part, place: placeOf(para), found: para.words, expected: words, mend: rewrite(para, words) })
