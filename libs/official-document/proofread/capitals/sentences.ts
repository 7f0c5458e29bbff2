import { labelOf } from '../../parse/header/labels.ts'
import type { Finding } from '../issue.ts'
import { capitalised } from '../spelling/letter-case.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'
import { COMMON_STARTS } from './common-starts.ts'

/** Sentences that begin small, and common words that begin large after a comma or a semicolon (Phụ lục II, I). */
export function sentenceCapitals(view: View): Finding[] {
  return [...smallStarts(view), ...smallLines(view), ...largeAfterMarks(view)]
}

/** After a full stop, a question mark or an exclamation mark. */
function* smallStarts({ words, s }: View): Generator<Finding> {
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (!before || word.opens !== 'yes' || word.letters !== 'lower' || s.slice(before.end, word.start).includes('\n')) continue
    // "c) Tài sản …" is a label, "dichvucong. gov.vn" an address
    if (/^(?:\)|\.\p{L})/u.test(s.slice(word.end, word.end + 2))) continue
    if (before.letters === 'upper' || before.key.length < 2 || !/^[.!?][”"’)]* $/u.test(s.slice(before.end, word.start))) continue
    yield { rule: 'cap/C1', start: word.start, end: word.end, expected: capitalised(word.text) }
  }
}

/** The first word of a paragraph, behind its number too; lists with dashes and with points are left to their authors. */
function* smallLines({ lines, words, recipientsAt }: View): Generator<Finding> {
  const byStart = new Map(words.map(word => [word.start, word]))
  for (const [i, { text, start }] of lines.entries()) {
    const label = labelOf(text)
    if (start >= recipientsAt || (label !== null && label.kind !== 'number' && label.kind !== 'roman')) continue
    const word = byStart.get(start + (label?.length ?? 0))
    const isWhole =
      label !== null || (/[.!?]$|\.\/\.$/u.test(text) && (i === 0 || /[.!?:]$|\.\/\.$/u.test(lines[i - 1]?.text ?? '')))
    if (word?.letters === 'lower' && word.key.length > 1 && isWhole && !/^[\p{Ll}]+[@/]/u.test(text))
      yield { rule: 'cap/C1', start: word.start, end: word.end, expected: capitalised(word.text) }
  }
}

/** Small print in brackets that never begins large. */
const IN_BRACKETS = /^(?:nay là|sau đây|gọi tắt|kèm theo|có danh|trong đó|bao gồm)$/u

function* largeAfterMarks({ words, s }: View): Generator<Finding> {
  for (const [i, word] of words.entries()) {
    const [before, next] = [words[i - 1], words[i + 1]]
    if (!before || !next || word.letters !== 'title' || next.letters !== 'lower' || word.gap !== 'blank') continue
    const between = s.slice(before.end, word.start)
    const inBrackets = /^ \($/u.test(between)
    if (inBrackets ? !IN_BRACKETS.test(`${word.key} ${next.key}`) : !/^%?[”")]?[,;] $/u.test(between)) continue
    if (!isCommonStart(words, i) || (!inBrackets && isListOfNames(s, before.end))) continue
    yield { rule: 'cap/C1-mark', start: word.start, end: word.end, expected: word.text.toLowerCase() }
  }
}

function isCommonStart(words: readonly Word[], at: number): boolean {
  const two = `${words[at]?.key} ${words[at + 1]?.key}`
  return COMMON_STARTS.has(two) || COMMON_STARTS.has(`${two} ${words[at + 2]?.key}`)
}

/** The member before it begins large too, inside its sentence: "các sở: Nội vụ, Tài chính, Xây dựng". */
const isListOfNames = (s: string, end: number): boolean =>
  /[,:;] (?:và )?\p{Lu}[^,:;.]{0,60}$/u.test(s.slice(Math.max(0, end - 90), end))
