/** Letters without marks, lower case, **of the same length**, so that a place found in it is a place in the text. */
export function foldSame(text: string): string {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').normalize('NFC')
  return folded.length === text.length ? folded : [...text].map(foldUnit).join('')
}

function foldUnit(char: string): string {
  const plain = char.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd')
  return plain.length === char.length ? plain : char
}

/** Written in capitals throughout (two letters at least). */
export const isCapitals = (text: string): boolean => /\p{Lu}[^\p{L}]*\p{L}/u.test(text) && !/\p{Ll}/u.test(text)

export const startsUpper = (text: string): boolean => /^[^\p{L}\d]*\p{Lu}/u.test(text)
export const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text)
export const wordCount = (text: string): number => text.split(' ').filter(Boolean).length
