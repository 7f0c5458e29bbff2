import { letterNumber } from '../../write/numbering.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const IN_BRACKETS = /(?<=^|[\s:;,.])\((\d{1,2})\)(?=\s\p{L})/gu
const LETTERS = /(?<=^|[:;,.] )([a-zđ])\)(?=\s\p{Lu})/gu
const ROW = 'abcdđeghiklmnopqrstuvxy'

/** Rows inside one paragraph: "(1) …; (2) …; (4) …". A row counts from its first member, which must be 1, and its second, 2. */
export function inlineNumbering({ lines }: View): Finding[] {
  return lines.flatMap(({ text, start }) => [
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
}

function broken(
  hits: readonly RegExpExecArray[],
  start: number,
  ordinal: (hit: RegExpExecArray) => number,
  print: (n: number) => string,
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
        expected: print(count + 1),
      })
    count = now
  }
  return found
}
