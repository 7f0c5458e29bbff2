import { fold } from '@kheo/viet-text'

/**
 * How the numbers begin, or what they hold, that somebody types: "15/CĐ-UBND", "15 cd", "số 15", "cd-ubnd". Patterns for LIKE over folded
 * numbers; null: no number is meant.
 */
export function numberPattern(typed: string): string | null {
  const [, digits = '', rest = ''] = /^(?:so[:\s]+)?(\d*)(.*)$/u.exec(fold(typed.trim())) ?? []
  const parts = rest.split(/[^a-z0-9]+/u).filter(part => part !== '')
  if (digits === '' && !isSign(typed)) return null
  if (digits === '') return `%${parts.join('%')}%`
  if (parts.length === 0) return rest.startsWith('/') ? `${digits}/%` : `${digits}%`
  // "412tb" is no number of ours; after the digits stands a stroke.
  return `${digits}/%${parts.join('%')}%`
}

/** "CĐ-UBND": a sign without its number is told from words by its stroke. */
function isSign(typed: string): boolean {
  return /^[\p{L}\d]+[-/][-/\p{L}\d]*$/u.test(typed.trim())
}
