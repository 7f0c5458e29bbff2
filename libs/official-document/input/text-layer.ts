import { looksLikeSyllable } from '@kheo/viet-text'

/** How Vietnamese the words of a page are. */
export interface Layer {
  /** Words of two letters or more. */
  words: number
  /** Share that could be written Vietnamese syllables. */
  syllables: number
  /** Share that bear marks or đ: three quarters of honest Vietnamese do. */
  marked: number
}

const WORD = /\p{L}[\p{L}\p{M}]+/gu
const MARKED = /[^a-z]/iu

export function layerOf(text: string): Layer {
  const found = text.normalize('NFC').match(WORD) ?? []
  const share = (test: (word: string) => boolean): number => (found.length ? found.filter(test).length / found.length : 0)
  return { words: found.length, syllables: share(looksLikeSyllable), marked: share(word => MARKED.test(word)) }
}

/** Fewer words than this say nothing. */
const FEW = 15
const LEAST_SYLLABLES = 0.85
const LEAST_MARKED = 0.65

/** Words that a scanner's own recognition left unreadable: its marks lost or its letters broken. Says nothing of text in another language that is seen. */
export function isRotten(text: string): boolean {
  const { words, syllables, marked } = layerOf(text)
  return words >= FEW && (syllables < LEAST_SYLLABLES || marked < LEAST_MARKED)
}
