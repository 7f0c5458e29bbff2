import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'

/** What stands on both sides of a word, as the counts have it: a key, `#`, `.`, or null at the edge of a line or a cell. */
export interface Sides {
  readonly left: string | null
  readonly right: string | null
}

export function sidesOf({ words, s }: View, i: number): Sides {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (!word) return { left: null, right: null }
  return {
    left: before?.gap === 'blank' ? before.key : markIn([...s.slice(before?.end ?? 0, word.start)].toReversed()),
    right: word.gap === 'blank' ? (after?.key ?? null) : markIn([...s.slice(word.end, after?.start)]),
  }
}

/** The first thing that is no blank, going away from the word. */
function markIn(between: readonly string[]): string | null {
  const mark = between.find(letter => letter !== ' ')
  if (mark === undefined || mark === '\n' || mark === '|') return null
  return /\d/u.test(mark) ? '#' : '.'
}

/** Letters that can be a word: not a piece of a number, an address, a sign, a hyphenated word, an abbreviation, a formula ("Ett,j"). */
export function isPlainWord({ words, s }: View, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]]
  if (!word || word.key.length < 2 || word.key.length > LONGEST || word.letters === 'mixed') return false
  if (before?.gap === 'hyphen' || word.gap === 'hyphen') return false
  if (word.letters === 'upper' && !isInHeading(words, i)) return false
  return (
    !/[\d/@._&'’-]/u.test(s[word.start - 1] ?? '') &&
    !/^(?:[\d/@_&'’-]|\.\p{L}|,\p{L}(?!\p{L}))/u.test(s.slice(word.end, word.end + 3))
  )
}

const LONGEST = 9

/** A word in capitals among others is of a heading; alone it is an abbreviation. */
function isInHeading(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  const led = before?.gap === 'blank' && before.letters === 'upper'
  const leads = word?.gap === 'blank' && after?.letters === 'upper'
  return (led && leads) || ((led || leads) && isMarked(word))
}

const isMarked = (word: Word | undefined): boolean => word !== undefined && /[^a-z]/u.test(word.key)

const AROUND = 6
const LEAST_MARKED = 1 / 3

/** For each word: do those around it wear the marks of Vietnamese? Not in English, nor in a text typed without marks. */
export function amongMarked(words: readonly Word[]): (i: number) => boolean {
  const sums = new Uint32Array(words.length + 1)
  words.forEach((word, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (isMarked(word) ? 1 : 0)
  })
  return i => {
    const [from, to] = [Math.max(0, i - AROUND), Math.min(words.length, i + AROUND + 1)]
    return (sums[to] ?? 0) - (sums[from] ?? 0) >= (to - from - 1) * LEAST_MARKED
  }
}
