import type { RuleId } from './rules.ts'

/** What a slip is. The first seven are found in any text; the others ask for a whole document. `style` is a matter of taste: shown apart, when asked for. */
export const ISSUE_KINDS = [
  'misspelling',
  'repeated-word',
  'capitalisation',
  'spacing',
  'date-format',
  'numbering-gap',
  'abbreviation',
  'body-name',
  'party-term',
  'recipients',
  'style',
] as const
export type IssueKind = (typeof ISSUE_KINDS)[number]

/** One slip. `span` is half-open, UTF-16, in the text given; `expected` replaces exactly that span, null where no one can know the right words. */
export interface Issue {
  readonly span: readonly [start: number, end: number]
  readonly kind: IssueKind
  readonly expected: string | null
  readonly rule: RuleId
}

/** What a rule finds in the reading text, before its places are led back to the text given. */
export interface Finding {
  readonly rule: RuleId
  readonly start: number
  readonly end: number
  readonly expected: string | null
}
