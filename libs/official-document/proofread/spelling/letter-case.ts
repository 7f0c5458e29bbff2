import type { Word } from '../view/words.ts'

/** The right words in the letters of the wrong ones: all capitals, first capital, or as they are given. */
export function inCaseOf(wrong: readonly Word[], right: string): string {
  if (wrong.length > 0 && wrong.every(word => word.letters === 'upper')) return right.toUpperCase()
  return wrong[0]?.letters === 'title' ? capitalised(right) : right
}

export const capitalised = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1)
