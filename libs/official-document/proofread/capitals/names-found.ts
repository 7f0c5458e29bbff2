import type { Finding } from '../issue.ts'
import { isCompound } from '../lexicon/lexicon.ts'
import type { RuleId } from '../rules.ts'
import { capitalised } from '../spelling/letter-case.ts'
import type { View } from '../view/view.ts'
import { keyOf, type Word } from '../view/words.ts'
import { NAMES } from './names.ts'

interface Name {
  readonly rule: RuleId
  readonly keys: readonly string[]
  /** What may stand between one word and the next. */
  readonly gaps: readonly RegExp[]
  readonly forms: readonly string[]
  readonly commonAfter: readonly string[]
}

const WORD = /[\p{L}\p{M}]+/gu

/** "Ủy ban nhân dân tỉnh | ủy quyền": a verb, not the Party's committee. */
const ENTRUSTS = new Set(['quyền', 'thác', 'nhiệm', 'lạo'])

const DASHED = /^ ?[-–] ?$|^, $/u
const COMMA = /^,? $/u
const BLANK = /^ $/u
const ALL: readonly Name[] = NAMES.trim().split('\n').map(readName)
const BY_FIRST = Map.groupBy(
  ALL.toSorted((a, b) => b.keys.length - a.keys.length),
  name => name.keys[0] ?? '',
)

function readName(row: string): Name {
  const [head = '', after = ''] = row.split(' !< ')
  const [id = ''] = head.split(' ')
  const forms = head.slice(id.length + 1).split(' / ')
  return {
    rule: `cap/${id}` as RuleId,
    keys: wordsIn(forms[0] ?? '').map(keyOf),
    gaps: gapsIn(forms[0] ?? ''),
    forms,
    commonAfter: after === '' ? [] : after.split(',').map(keyOf),
  } // ids of the table are rule ids, held by a test
}

function gapsIn(form: string): RegExp[] {
  return (form.match(/[^\p{L}\p{M}]+/gu) ?? []).map(gap => (gap === ' ' ? BLANK : gap === ', ' ? COMMA : DASHED))
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Every name that the capitals table knows; for the test that each has its rule. */
export const nameRules: readonly string[] = ALL.map(name => name.rule)

/** From this many times on, words in small letters are no name but a kind: "ban chấp hành", "bí thư tỉnh ủy" of a rule for all. */
const KIND_FROM = 3

/** Names of bodies, offices, laws and honours with capitals too few, too many or in the wrong place. */
export function namesInWrongCase(view: View): Finding[] {
  const found = namesFound(view)
  const small = Map.groupBy(
    found.map(({ start, end }) => view.s.slice(start, end)).filter(printed => !/\p{Lu}/u.test(printed)),
    printed => printed,
  )
  return found.filter(({ start, end }) => (small.get(view.s.slice(start, end))?.length ?? 0) < KIND_FROM)
}

function namesFound({ words, s }: View): Finding[] {
  const found: Finding[] = []
  for (let i = 0; i < words.length; i++) {
    const name = BY_FIRST.get(words[i]?.key ?? '')?.find(each => stands(each, words, i, s))
    if (!name) continue
    const span = words.slice(i, i + name.keys.length)
    const [first, last] = [span[0], span.at(-1)]
    const expected = first && wrongCase(name, span)
    if (expected && first && last && !isCommon(name, words, i))
      found.push({
        rule: name.rule,
        start: first.start,
        end: last.end,
        expected: withMarks(s.slice(first.start, last.end), expected),
      })
    i += name.keys.length - 1
  }
  return found
}

function stands(name: Name, words: readonly Word[], at: number, s: string): boolean {
  for (let k = 0; k < name.keys.length; k++) {
    const word = words[at + k]
    if (!word || word.key !== name.keys[k]) return false
    if (k === 0 && isSecondHalf(words, at)) return false
    const next = words[at + k + 1]
    if (k === name.keys.length - 1 && word.key === 'ủy' && word.gap === 'blank' && ENTRUSTS.has(next?.key ?? '')) return false
    if (k < name.keys.length - 1 && !name.gaps[k]?.test(s.slice(word.end, next?.start ?? word.end))) return false
  }
  return true
}

/** "cơ sở y tế", "đảng bộ công an": the first syllable belongs to the word before. */
const isSecondHalf = (words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]]
  return before?.gap === 'blank' && HALVES.has(word?.key ?? '') && isCompound(before.key, word?.key ?? '')
}
const HALVES = new Set(['sở', 'bộ'])

/** The right capitals, or null where one of the admitted forms stands. Lines in capitals are headings. */
function wrongCase(name: Name, span: readonly Word[]): string | null {
  const [first] = span
  if (!first || span.some(word => word.letters === 'upper' && word.text.length > 1 && !/^(?:UBND|HĐND|MTTQ)$/u.test(word.text)))
    return null
  const printed = span.map(word => word.text)
  const admitted = name.forms.some(form => {
    const right = wordsIn(form)
    return (
      right.length === printed.length && right.every((word, k) => same(word, printed[k] ?? '', k === 0 && first.opens !== 'no'))
    )
  })
  if (admitted) return null
  const [form = ''] = name.forms
  return first.opens === 'yes' ? capitalised(form) : form
}

/** At the head of a sentence a small letter may be a capital. */
const same = (right: string, printed: string, opens: boolean): boolean =>
  lettersAlike(right, printed) || (opens && lettersAlike(capitalised(right), printed))

function lettersAlike(right: string, printed: string): boolean {
  if (right.length !== printed.length) return keyOf(right) === keyOf(printed) && isCapital(right) === isCapital(printed)
  return [...right].every((letter, k) => isCapital(letter) === isCapital(printed[k] ?? ''))
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

function isCommon(name: Name, words: readonly Word[], at: number): boolean {
  // "các bộ Công an, Xây dựng"
  if (HALVES.has(name.keys[0] ?? '') && words[at]?.letters === 'lower' && words[at - 1]?.key === 'các') return true
  const before = words.slice(Math.max(0, at - 8), at)
  const keys = before.map(word => word.key)
  return name.commonAfter.some(word => {
    const parts = word.split(' ')
    if (parts.length > 1) return keys.join(' ').includes(word)
    return word === 'các' || word === 'những' || word === 'mỗi' ? keys.includes(word) : keys.at(-1) === word
  })
}

/** The printed text with the letters' case of `right`; marks, blanks and the placing of tones stay. */
function withMarks(printed: string, right: string): string {
  const letters = wordsIn(right)
  let k = 0
  return printed.replace(WORD, word => {
    const model = letters[k++] ?? word
    return [...word].map((letter, i) => (isCapital(model[i] ?? '') ? letter.toUpperCase() : letter.toLowerCase())).join('')
  })
}
