import { fold } from '@kheo/viet-text'
import type { Finding } from '../issue.ts'
import { CORE_WORDS } from '../lexicon/core-words.ts'
import { COMMON_SYLLABLES } from '../lexicon/free-syllables.ts'
import { LOANS } from '../lexicon/loans.ts'
import { isCompound } from '../lexicon/lexicon.ts'
import { isLegal, judge } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'
import { inCaseOf } from './letter-case.ts'
import { nearSyllables } from './near-syllables.ts'

const MARKED = /[^a-z]/u

/** What cannot be a Vietnamese syllable: wrong tone place, wrong letters, two words run together. Names and words of other languages stay. */
export function invalidSyllables({ words, s }: View): Finding[] {
  const found: Finding[] = []
  words.forEach((word, i) => {
    if (!isJudged(word, words[i - 1], words[i + 1], s)) return
    const verdict = judge(word.key)
    if (verdict.state === 'legal' || LOANS.has(word.key)) return
    const place = { start: word.start, end: word.end }
    if (verdict.state === 'misplaced') {
      found.push({ rule: 'spelling/tone-place', ...place, expected: inCaseOf([word], verdict.right) })
      return
    }
    const [before, after] = [neighbour(words[i - 1], true), neighbour(words[i + 1], words[i]?.gap === 'blank')]
    const pair = glued(word.key, before, after)
    if (isNameLike(word, words[i + 1]) && !(pair && CORE_WORDS.has(pair))) return
    if (pair && MARKED.test(word.key)) found.push({ rule: 'space/glued', ...place, expected: inCaseOf([word], pair) })
    else if (MARKED.test(word.key)) {
      const expected = mended(word, before, after)
      // in capitals a name of any language looks like a word ("BẮC KẠN")
      if (word.letters !== 'upper' || (expected !== null && joins(expected.toLowerCase(), before, after)))
        found.push({ rule: 'spelling/no-syllable', ...place, expected })
    } else {
      const right =
        nearSyllables(word.key).find(near => fold(near) === word.key && joins(near, before, after)) ??
        doubledOrRespelt(word.key).find(near => isLegal(near) && joins(near, before, after)) ??
        letterLeftOut(word.key, before, after) ??
        garbled(word.key, before, after)
      if (right) found.push({ rule: 'spelling/no-syllable', ...place, expected: inCaseOf([word], right) })
      else if (hasNoVowel(word, before, after)) found.push({ rule: 'spelling/no-syllable', ...place, expected: null })
    }
  })
  return found
}

/** Two syllables run together; what is longer is no Vietnamese. */
const LONGEST = 16

/** Signs, addresses, formulas and hyphenated foreign words are not judged. */
function isJudged(word: Word, before: Word | undefined, after: Word | undefined, s: string): boolean {
  if (word.letters === 'mixed' || word.key.length < 2 || word.key.length > LONGEST) return false
  if (
    word.letters === 'upper' &&
    (!/[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴÂĂÊÔƠƯ]/u.test(word.text) || word.text.length < 3)
  )
    return false
  if (before?.gap === 'hyphen' && before.end === word.start - 1) return false
  if (word.gap === 'hyphen' && after?.start === word.end + 1) return false
  // "Tcđ,t": a sign of a formula
  if (/^,\p{L}(?!\p{L})/u.test(s.slice(word.end, word.end + 3))) return false
  return !/[\d/@._&]/u.test(s[word.start - 1] ?? '') && !/^(?:[\d/@_&]|\.\p{Ll})/u.test(s.slice(word.end, word.end + 2))
}

/** A capital inside a sentence, or before another one, begins a name that may be of any language. */
const isNameLike = (word: Word, after: Word | undefined): boolean =>
  word.letters === 'title' && (word.opens !== 'yes' || (word.gap === 'blank' && after?.letters === 'title'))

const neighbour = (word: Word | undefined, joined: boolean): string => (word && joined ? word.key : '')

const joins = (key: string, before: string, after: string): boolean => isCompound(before, key) || isCompound(key, after)

function mended(word: Word, before: string, after: string): string | null {
  const near = nearSyllables(word.key)
  const right = near.find(key => joins(key, before, after)) ?? (near.length === 1 ? near[0] : undefined)
  return right === undefined ? null : inCaseOf([word], right)
}

/** Two syllables without the blank between them; a cut that makes a known word, or one on both sides, is preferred. */
function glued(key: string, before: string, after: string): string | null {
  for (let cut = 2; cut <= key.length - 2; cut++) {
    const [left, right] = [key.slice(0, cut), key.slice(cut)]
    if (!isLegal(left) || !isLegal(right)) continue
    if (isCompound(left, right) || isCompound(before, left) || isCompound(right, after)) return `${left} ${right}`
  }
  return null
}

/** "khaii", "nge": a letter twice at the end, or g and ng for gh and ngh. */
const doubledOrRespelt = (key: string): string[] => [
  ...(/(.)\1$/u.test(key) ? [key.slice(0, -1)] : []),
  ...(/^(?:ng|g)[ei]/u.test(key) ? [key.replace('g', 'gh')] : []),
]

const UNITS = new Set(
  'km kg cm mm dm ml mg kv kw mw kwh kva ha vv tr st th tp tx tt cv gp sl ts bs ks nđ hđ vd pl mh dt sđt'.split(' '),
)

const VOWELS = [...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữự']

/** "cng ty", "qun lý": the one vowel left out that makes a common word with a neighbour. */
function letterLeftOut(key: string, before: string, after: string): string | undefined {
  if (UNITS.has(key) || key.length < 2 || !(MARKED.test(before) || MARKED.test(after))) return undefined
  const near = new Set<string>()
  for (let i = 0; i <= key.length; i++)
    for (const vowel of VOWELS) {
      const made = key.slice(0, i) + vowel + key.slice(i)
      if (isCommonPair(before, made) || isCommonPair(made, after)) near.add(made)
    }
  const [right, other] = [...near].filter(isLegal)
  return other === undefined ? right : undefined
}

/** "bnh", "thng" between Vietnamese words: no one can say it. */
const hasNoVowel = ({ key, letters }: Word, before: string, after: string): boolean =>
  letters === 'lower' && key.length >= 3 && !/[aeiouy]/u.test(key) && !UNITS.has(key) && MARKED.test(before) && MARKED.test(after)

const isCommonPair = (first: string, second: string): boolean => CORE_WORDS.has(`${first} ${second}`)

/** Letters that no word of any language has: no vowel, a letter twice, an impossible beginning. The common word one slip away, if there is one. */
function garbled(key: string, before: string, after: string): string | undefined {
  if (UNITS.has(key) || /[fjwz]|[srbdlxvkq]$/u.test(key) || !(MARKED.test(before) || MARKED.test(after))) return undefined
  if (/[aeiouy]/u.test(key) && !/([bcdghkmnpqrtx])\1/u.test(key) && !/^(?:rt|ht|gn|hn|nt|rn|hc|tn|mt|hk)/u.test(key))
    return undefined
  const near = nearSyllables(key).filter(word => COMMON_SYLLABLES.has(word))
  return near.length === 1 ? near[0] : undefined
}
