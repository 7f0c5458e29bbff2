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
  return [...first]
    .filter(([word]) => !KNOWN_ABBREVIATIONS.has(word) && romanOrdinal(word) === 0 && !isDefined(word, s) && !isHeadingWord(word))
    .map(([word, start]) => ({ rule: 'abbr/undefined' as const, start, end: start + word.length, expected: null }))
}

const isDefined = (word: string, s: string): boolean =>
  new RegExp(
    `\\((?:[^)]{0,60}(?<!\\p{L}))?${word}(?!\\p{L})[^)]{0,40}\\)|(?<!\\p{L})${word} \\(\\p{L}|(?<!\\p{L})${word}(?: là|:) `,
    'u',
  ).test(s)

/** A word in capitals inside running text: it has a vowel with a mark, or makes a Vietnamese word. */
const isHeadingWord = (word: string): boolean =>
  /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴÊÔƠƯÂĂ]/u.test(word)

/** A Vietnamese word among other capitals: part of a heading that stands in a line with small letters. */
const isInHeading = (hit: RegExpExecArray, text: string): boolean =>
  isLegal(hit[0].toLowerCase()) &&
  (/\p{Lu}{2,} $/u.test(text.slice(0, hit.index)) || /^ \p{Lu}{2,}/u.test(text.slice(hit.index + hit[0].length)))
