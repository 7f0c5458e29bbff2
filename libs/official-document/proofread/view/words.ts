import { normalizeTone } from '@kheo/viet-text'

/** What stands between a word and the next: a blank, nothing but a hyphen, or anything else (marks, figures, a new paragraph). */
export type Gap = 'blank' | 'hyphen' | 'other'
/** `yes`: a sentence begins here; `maybe`: after a colon, a quotation mark, a bracket; `no`: inside a sentence. */
export type Opening = 'yes' | 'maybe' | 'no'
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed'

export interface Word {
  readonly text: string
  /** Lower case, one way of placing the tone. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly letters: LetterCase
  readonly gap: Gap
  readonly opens: Opening
}

const WORD = /[\p{L}\p{M}]+/gu
const keys = new Map<string, string>()
const KEYS_LIMIT = 20_000

/** Lower case with one way of placing tone marks; remembered, since a text repeats its words. */
export function keyOf(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = normalizeTone(text.toLowerCase())
  if (keys.size > KEYS_LIMIT) keys.clear()
  keys.set(text, key)
  return key
}

/** The words (runs of letters) of a reading text. */
export function wordsOf(s: string): Word[] {
  const found = [...s.matchAll(WORD)]
  return found.map((hit, i) => {
    const end = hit.index + hit[0].length
    const next = found[i + 1]
    const between = next ? s.slice(end, next.index) : '\n'
    const before =
      i === 0 ? s.slice(0, hit.index) : s.slice((found[i - 1]?.index ?? 0) + (found[i - 1]?.[0].length ?? 0), hit.index)
    return {
      text: hit[0],
      key: keyOf(hit[0]),
      start: hit.index,
      end,
      letters: letterCase(hit[0]),
      gap: /^ +$/u.test(between) ? 'blank' : /^-$/u.test(between) ? 'hyphen' : 'other',
      opens: opening(before, i === 0, found[i - 1]?.[0] ?? ''),
    }
  })
}

function letterCase(text: string): LetterCase {
  if (!/\p{Lu}/u.test(text)) return 'lower'
  if (!/\p{Ll}/u.test(text)) return text.length === 1 ? 'title' : 'upper'
  return /^\p{Lu}\P{Lu}*$/u.test(text) ? 'title' : 'mixed'
}

/** Words after which a full stop shortens and does not end. */
const SHORTENED = /^(?:tp|tx|tt|ts|ths|pgs|gs|bs|ks|cn|st|vd|tr|v|vv|p|q|h|th|đ|k|s|ông|bà|kt|tm|tl|tuq)$/u

function opening(before: string, first: boolean, word: string): Opening {
  if (first && !/\p{N}/u.test(before)) return 'yes'
  if (before.includes('\n')) return 'yes'
  const marks = before.trim()
  if (/^[.!?]+["”’)]*(?:\s*[“"‘(])?$/u.test(marks) && /\s/u.test(before))
    return SHORTENED.test(word.toLowerCase()) || /^\p{Lu}+$/u.test(word) ? 'maybe' : 'yes'
  if (/^(?:…|\.{2,})/u.test(marks)) return 'maybe'
  if (/[:“"‘([|/•]/u.test(marks) || /(?:^|\s)[-–+*]\s*$/u.test(before)) return 'maybe'
  if (/\d[.)]\s*$/u.test(before) || /^\)/u.test(marks)) return 'maybe'
  return 'no'
}
