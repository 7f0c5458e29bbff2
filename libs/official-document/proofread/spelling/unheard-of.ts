import type { Finding } from '../issue.ts'
import { COMMON_SYLLABLES, FREE_SYLLABLES } from '../lexicon/free-syllables.ts'
import { isCompound, isOfBoundWords, isUnheardOf } from '../lexicon/lexicon.ts'
import { LOANS } from '../lexicon/loans.ts'
import { REDUPLICATED } from '../lexicon/reduplications.ts'
import { isLegal, takeApart, write } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'
import { inCaseOf } from './letter-case.ts'
import { nearSyllables } from './near-syllables.ts'
import { slipBetween } from './variants.ts'

const MARKED = /[^a-z]/u

/**
 * A syllable that is no part of any known word ("cũa", "giõi"), or that makes none with its neighbours ("đả hoàn thành"), while a common
 * word differs from it by hỏi and ngã; for the first kind by any mark or sound.
 */
export function unheardOf({ words, s }: View): Finding[] {
  const found: Finding[] = []
  for (const [i, word] of words.entries()) {
    if (
      word.key.length < 2 ||
      word.letters !== 'lower' ||
      !MARKED.test(word.key) ||
      FREE_SYLLABLES.has(word.key) ||
      LOANS.has(word.key)
    )
      continue
    if (/[-\d/]/u.test(s[word.start - 1] ?? '') || /[-\d/]/u.test(s[word.end] ?? '') || !isLegal(word.key)) continue
    const meant = isAlone(words, i) ? meantAlone(word.key) : []
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

/** Everywhere in office texts: for these a rare syllable is a slip of the hand ("đước hỗ trợ"). */
const EVERYWHERE = new Set(
  'được của người không những trong cho với đã này đến theo nhưng phải trên năm ngày công chính nước nhà việc hiện quyết định đồng tỉnh huyện phường thành tháng thực thời động toàn quyền kinh phát triển nghiệp thông tin đảng dân bản phương quản hội'.split(
    ' ',
  ),
)

function meantAlone(key: string): readonly string[] {
  if (!isUnheardOf(key)) return tonesOf(key)
  return isOfBoundWords(key) ? [...tonesOf(key), ...meantBy(key).filter(word => EVERYWHERE.has(word))].slice(0, 1) : meantBy(key)
}

/** Bound to no neighbour, and said but once. */
function isAlone(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (!word || REDUPLICATED.has(word.key)) return false
  return (
    !(before?.gap === 'blank' && isCompound(before.key, word.key)) &&
    !(word.gap === 'blank' && isCompound(word.key, after?.key ?? ''))
  )
}

const tonesOf = (key: string): readonly string[] => {
  const parts = takeApart(key)
  const other = parts?.tone === '\u0303' ? '\u0309' : parts?.tone === '\u0309' ? '\u0303' : null
  const word = parts && other ? write({ ...parts, tone: other }) : ''
  return COMMON_SYLLABLES.has(word) ? [word] : []
}

const cache = new Map<string, readonly string[]>()

/** Common words one mark, one sound or one changed pair of letters away; hỏi for ngã before all others. */
function meantBy(key: string): readonly string[] {
  const known = cache.get(key)
  if (known) return known
  const near = [...COMMON_SYLLABLES].map(word => ({ word, slip: slipBetween(key, word) }))
  const tones = near.filter(({ slip }) => slip === 'tone')
  const others = near.filter(({ slip }) => slip === 'mark' || slip === 'sound')
  const meant = (tones.length > 0 ? tones : others).map(({ word }) => word)
  const made =
    meant.length > 0 ? meant : nearSyllables(key).filter(word => COMMON_SYLLABLES.has(word) && sorted(word) === sorted(key))
  cache.set(key, made)
  return made
}

const sorted = (text: string): string => [...text.normalize('NFD')].sort().join('')
