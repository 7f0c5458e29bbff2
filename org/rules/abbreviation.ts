import { fold } from '@kheo/viet-text'

/** Letters and digits of any language, as runs. */
const SYLLABLE = /[\p{L}\p{N}]+/gu

/** Initials of a name as officials type them: "Sở Tài chính" → "stc". */
export function initials(name: string): string {
  return (fold(name).match(SYLLABLE) ?? []).map(syllable => syllable[0]).join('')
}

/** The folded text in which a body is found: its names, codes and their initials. */
export function bodySearchText(names: { name: string; shortName: string; code: string; electronicCode?: string | null }): string {
  const parts = [names.name, names.shortName, names.code, names.electronicCode ?? ''].map(fold)
  const short = [initials(names.name), initials(names.shortName)]
  return [...new Set([...parts, ...short])].filter(part => part !== '').join(' ')
}

/** Words of a query, folded, ready for LIKE: each must begin a word of the search text. */
export function queryWords(query: string): string[] {
  return (fold(query).match(SYLLABLE) ?? []).slice(0, 8)
}
