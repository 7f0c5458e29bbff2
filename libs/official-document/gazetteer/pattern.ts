/** Helpers for writing Vietnamese patterns: alternatives longest first, first letter in either case, borders of letters. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`

/** The word with its first letter in either case. */
export const eitherCase = (word: string): string => {
  const [first = '', ...rest] = [...word]
  return first.toLowerCase() === first.toUpperCase() ? word : `[${first.toUpperCase()}${first.toLowerCase()}]${rest.join('')}`
}

export const anyCase = (words: readonly string[]): string => anyOf(words.map(eitherCase))

export const LEFT = '(?<![\\p{L}\\d])'
export const RIGHT = '(?![\\p{L}\\d])'

const UPPER = 'A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ'
const CLASSES: Record<string, string> = {
  '\\p{L}': 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  '\\p{Lu}': UPPER,
  '\\p{Ll}': `a-z${UPPER.slice(3).toLowerCase()}`,
}

/** Unicode letter classes written out for Vietnamese: a pattern of thousands of words compiles and runs several times faster. */
const spelled = (source: string): string => {
  let inClass = false
  return source.replace(/\\p\{L[ul]?\}|\\.|\[|\]/gu, part => {
    if (part === '[' || part === ']') inClass = part === '['
    const letters = CLASSES[part]
    return letters === undefined ? part : inClass ? letters : `[${letters}]`
  })
}

/** A sticky pattern: it matches where `lastIndex` stands or not at all. */
export const sticky = (source: string): RegExp => new RegExp(spelled(source), 'y')
/** A pattern that walks a text. */
export const walking = (source: string): RegExp => new RegExp(spelled(source), 'g')
/** A pattern to test with; it keeps no place. */
export const plain = (source: string): RegExp => new RegExp(spelled(source))

export function matchAt(pattern: RegExp, s: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(s)
}
