import type { Finding } from '../issue.ts'
import { FREE_SYLLABLES } from '../lexicon/free-syllables.ts'
import { isUnheardOf } from '../lexicon/lexicon.ts'
import { LOANS } from '../lexicon/loans.ts'
import { isLegal } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import { inCaseOf } from './letter-case.ts'
import { nearSyllables } from './near-syllables.ts'
import { slipBetween } from './variants.ts'

const MARKED = /[^a-z]/u

/** A syllable that could be written but is no part of any known word, while a common word differs from it by a mark or a sound: "cũa", "giõi". */
export function unheardOf({ words, s }: View): Finding[] {
  const found: Finding[] = []
  for (const word of words) {
    if (
      word.key.length < 2 ||
      word.letters !== 'lower' ||
      !MARKED.test(word.key) ||
      !isUnheardOf(word.key) ||
      !isLegal(word.key) ||
      LOANS.has(word.key)
    )
      continue
    if (/[-\d/]/u.test(s[word.start - 1] ?? '') || /[-\d/]/u.test(s[word.end] ?? '')) continue
    const meant = meantBy(word.key)
    if (meant.length > 0)
      found.push({
        rule: 'spelling/no-word',
        start: word.start,
        end: word.end,
        expected: meant.length === 1 ? inCaseOf([word], meant[0] ?? '') : null,
      })
  }
  return found
}

const cache = new Map<string, readonly string[]>()

/** Common words one mark, one sound or one changed pair of letters away; hỏi for ngã before all others. */
function meantBy(key: string): readonly string[] {
  const known = cache.get(key)
  if (known) return known
  const near = [...FREE_SYLLABLES].map(word => ({ word, slip: slipBetween(key, word) }))
  const tones = near.filter(({ slip }) => slip === 'tone')
  const others = near.filter(({ slip }) => slip === 'mark' || slip === 'sound')
  const meant = (tones.length > 0 ? tones : others).map(({ word }) => word)
  const made =
    meant.length > 0 ? meant : nearSyllables(key).filter(word => FREE_SYLLABLES.has(word) && sorted(word) === sorted(key))
  cache.set(key, made)
  return made
}

const sorted = (text: string): string => [...text.normalize('NFD')].sort().join('')
