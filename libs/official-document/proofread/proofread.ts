import { abbreviations } from './abbreviations/abbreviations.ts'
import { capitalPatterns } from './capitals/patterns.ts'
import { lawNames } from './capitals/law-names.ts'
import { namesInWrongCase } from './capitals/names-found.ts'
import { sentenceCapitals } from './capitals/sentences.ts'
import { dates } from './dates/dates.ts'
import { documentRules } from './document/document-rules.ts'
import type { Finding, Issue } from './issue.ts'
import { inlineNumbering } from './numbering/inline-numbering.ts'
import { numbering } from './numbering/numbering.ts'
import { repeatedPassages } from './repeats/repeated-passages.ts'
import { repeatedPhrases } from './repeats/repeated-phrases.ts'
import { repeatedWords } from './repeats/repeated-words.ts'
import { rule } from './rules.ts'
import { spacing } from './spacing/spacing.ts'
import { confusions } from './spelling/confusions.ts'
import { invalidSyllables } from './spelling/invalid-syllables.ts'
import { speller } from './spelling/speller.ts'
import { missingSyllables } from './spelling/missing-syllables.ts'
import { archiveLines, foreignPassages } from './view/passages.ts'
import { viewOf, type View } from './view/view.ts'

/** Initials and counts of copies are read as slips by these. */
const NOT_IN_ARCHIVE_LINE = /^(?:abbr|spelling)\/|^space\/(?:around|inside)-brackets$/u

type Detector = (view: View) => readonly Finding[]

/** In order of trust: where two findings overlap, the earlier one stays. */
const DETECTORS: readonly Detector[] = [
  dates, numbering, inlineNumbering, abbreviations, repeatedPhrases, repeatedWords, confusions, missingSyllables, speller, invalidSyllables,
  lawNames, namesInWrongCase, capitalPatterns, sentenceCapitals, spacing, documentRules, repeatedPassages,
] // prettier-ignore

/**
 * The slips of a text with their mends, in order of place. Any normalisation and any line ends; spans lead into the text given.
 * A text of a few sentences is judged by the rules of one paragraph, a long one as a whole document too. Never throws.
 */
export function proofread(text: string): Issue[] {
  const view = viewOf(text)
  const kept: Finding[] = []
  const isForeign = foreignPassages(view)
  const isArchive = archiveLines(view)
  const taken = new Uint8Array(view.s.length)
  for (const detect of DETECTORS) {
    for (const finding of detect(view)) {
      if (isForeign(finding.start) && !finding.rule.startsWith('repeat/')) continue
      if (NOT_IN_ARCHIVE_LINE.test(finding.rule) && isArchive(finding.start)) continue
      // A repeated passage may hold other slips.
      if (finding.rule !== 'repeat/passage') {
        if (taken.subarray(finding.start, finding.end).includes(1)) continue
        taken.fill(1, finding.start, finding.end)
      }
      kept.push(finding)
    }
  }
  return kept
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(finding => ({
      span: view.span(finding.start, finding.end),
      kind: rule(finding.rule).kind,
      expected: finding.expected,
      rule: finding.rule,
    }))
}
