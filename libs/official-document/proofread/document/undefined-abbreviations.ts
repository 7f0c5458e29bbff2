import { KNOWN_ABBREVIATIONS } from '../abbreviations/known.ts'
import type { Finding } from '../issue.ts'
import { romanOrdinal } from './roman.ts'
import { isLegal } from '../syllable/syllable.ts'
import type { View } from '../view/view.ts'

const CAPITALS = /(?<![\p{L}\d/.&@_-])\p{Lu}{2,8}(?![\p{L}\d&@_]|[/-][\p{L}\d]|\.\p{L})/gu

/** Abbreviations that are neither common nor spelt out anywhere in the document, each at its first place; the list of recipients has its own. */
export function undefinedAbbreviations({ s, lines, recipientsAt }: View): Finding[] {
  const first = new Map<string, number>()
  for (const { text, start } of lines) {
    if (start >= recipientsAt || !/\p{Ll}/u.test(text) || /^[-–+]?\s*Lưu(?!\p{L})/u.test(text)) continue
    for (const hit of text.matchAll(CAPITALS))
      if (!first.has(hit[0]) && !isInHeading(hit, text)) first.set(hit[0], start + hit.index)
  }
  const defined = definedIn(s)
  return [...first]
    .filter(([word]) => !KNOWN_ABBREVIATIONS.has(word) && romanOrdinal(word) === 0 && !defined.has(word) && !isHeadingWord(word))
    .map(([word, start]) => ({ rule: 'abbr/undefined' as const, start, end: start + word.length, expected: null }))
}

/** What is spelt out: stands in brackets, before brackets, before "là" or a colon. */
function definedIn(s: string): ReadonlySet<string> {
  const defined = new Set<string>()
  for (const [, inside = ''] of s.matchAll(/\(([^)]{0,110})\)/gu))
    for (const [word] of inside.matchAll(/\p{Lu}{2,8}/gu)) defined.add(word)
  for (const [, word = ''] of s.matchAll(/(?<!\p{L})(\p{Lu}{2,8})(?: \(\p{L}| là |: )/gu)) defined.add(word)
  return defined
}

/** A word in capitals inside running text: it has a vowel with a mark, or makes a Vietnamese word. */
const isHeadingWord = (word: string): boolean =>
  /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴÊÔƠƯÂĂ]/u.test(word)

/** A Vietnamese word among other capitals: part of a heading that stands in a line with small letters. */
const isInHeading = (hit: RegExpExecArray, text: string): boolean =>
  isLegal(hit[0].toLowerCase()) &&
  (/\p{Lu}{2,} $/u.test(text.slice(Math.max(0, hit.index - 3), hit.index)) ||
    /^ \p{Lu}{2,}/u.test(text.slice(hit.index + hit[0].length)))
