import { letterNumber } from '../../write/numbering.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const IN_BRACKETS = /(?<=^|[\s:;,.])\((\d{1,2})\)(?=\s\p{L})/gu
const LETTERS = /(?<=^|[:;,.] )([a-zđ])\)(?=\s\p{Lu})/gu
const ROW = 'abcdđeghiklmnopqrstuvxy'
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ORDINAL = new RegExp(`(?<=^|\\n|[.;:] |- )([Tt]hứ) (${ORDINALS.join('|')})(?=[,:] )`, 'gu')
const COUNTS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNT = new RegExp(
  `(?<=^|\\n|[.;:] |- )(${COUNTS.map(word => `[${word[0]}${(word[0] ?? '').toUpperCase()}]${word.slice(1)}`).join('|')}) là(?=[,:] )`,
  'gu',
)
const STEP = /(?<=^|\n|[.;:] |- )(Bước) (\d{1,2})(?=[.:,] )/gu

/** Rows inside one paragraph: "(1) …; (2) …; (4) …". A row counts from its first member, which must be 1, and its second, 2. */
export function inlineNumbering({ lines, s }: View): Finding[] {
  return [...inParagraphs(lines), ...spelled(s)]
}

const inParagraphs = (lines: View['lines']): Finding[] =>
  lines.flatMap(({ text, start }) => [
    ...broken(
      [...text.matchAll(IN_BRACKETS)],
      start,
      hit => Number(hit[1]),
      n => `(${n})`,
    ),
    ...broken(
      [...text.matchAll(LETTERS)],
      start,
      hit => ROW.indexOf(hit[1] ?? '') + 1,
      n => `${letterNumber(n)})`,
    ),
  ])

/** "Thứ nhất, … Thứ hai, … Thứ tư, …", "Một là, …", "Bước 1: …", over paragraphs too. */
function spelled(s: string): Finding[] {
  const inCase = (model: string, word: string) => (/^\p{Lu}/u.test(model) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word)
  return [
    ...broken(
      [...s.matchAll(ORDINAL)],
      0,
      hit => ORDINALS.indexOf(hit[2] ?? '') + 1,
      (n, hit) => `${hit[1]} ${ORDINALS[n - 1] ?? ''}`,
    ),
    ...broken(
      [...s.matchAll(COUNT)],
      0,
      hit => COUNTS.indexOf((hit[1] ?? '').toLowerCase()) + 1,
      (n, hit) => `${inCase(hit[0], COUNTS[n - 1] ?? '')} là`,
    ),
    ...broken(
      [...s.matchAll(STEP)],
      0,
      hit => Number(hit[2]),
      n => `Bước ${n}`,
    ),
  ]
}

function broken(
  hits: readonly RegExpExecArray[],
  start: number,
  ordinal: (hit: RegExpExecArray) => number,
  print: (n: number, hit: RegExpExecArray) => string,
): Finding[] {
  const [first, second] = hits
  if (hits.length < 3 || !first || !second || ordinal(first) !== 1 || ordinal(second) !== 2) return []
  const found: Finding[] = []
  let count = 2
  for (const hit of hits.slice(2)) {
    const now = ordinal(hit)
    if (now === 1) return found
    if (now !== count + 1 && now >= count && now <= count + 3)
      found.push({
        rule: now === count ? 'number/repeated' : 'number/gap',
        start: start + hit.index,
        end: start + hit.index + hit[0].length,
        expected: print(count + 1, hit),
      })
    count = now
  }
  return found
}
