import { letterNumber, romanNumber } from '../../write/numbering.ts'
import { romanOrdinal } from '../document/roman.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** How many members make a row: of marks, and of words, which stand for nothing else. */
const SHORTEST = 3
const SHORTEST_SPELLED = 2
const IN_BRACKETS = /(?<=^|[\s:;,.])\((\d{1,2})\)(?=\s\p{L})/gu
const LETTERS = /(?<=^|[:;,.] )([a-zđ])\)(?=\s\p{L})(?! (?:khoản|và|hoặc|Điều)(?!\p{L}))/gu
const FIGURES = /(?<=^|[:;] )(\d{1,2})\)(?=\s\p{L})/gu
const ROW = 'abcdđeghiklmnopqrstuvxy'
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const ORDINAL = new RegExp(`(?<=^|\\n|[.;:] |- )([Tt]hứ) (${ORDINALS.join('|')})(?=[,:] )`, 'gu')
const COUNTS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNT = new RegExp(
  `(?<=^|\\n|[.;:] |- )(${COUNTS.map(word => `[${word[0]}${(word[0] ?? '').toUpperCase()}]${word.slice(1)}`).join('|')}) là(?=[,:] )`,
  'gu',
)
const STEP =
  /(?<=^|\n|[.;:] |- )(Bước|Nhiệm vụ|Giải pháp|Chuyên đề|Nội dung|Nhóm|Bảng|Biểu|Tiêu chí|Hoạt động|Giai đoạn|Câu|Phụ lục)( số)? (0?\d{1,2}|[IVX]{1,4})(?=[.:] )/gu

/** Rows inside one paragraph: "(1) …; (2) …; (4) …". A row counts from its first member, which must be 1. */
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
    ...broken(
      [...text.matchAll(FIGURES)],
      start,
      hit => Number(hit[1]),
      n => `${n})`,
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
      SHORTEST_SPELLED,
    ),
    ...broken(
      [...s.matchAll(COUNT)],
      0,
      hit => COUNTS.indexOf((hit[1] ?? '').toLowerCase()) + 1,
      (n, hit) => `${inCase(hit[0], COUNTS[n - 1] ?? '')} là`,
      SHORTEST_SPELLED,
    ),
    ...[...Map.groupBy(s.matchAll(STEP), hit => `${hit[1]}${hit[2] ?? ''}`)].flatMap(([name, hits]) =>
      broken(
        hits,
        0,
        hit => romanOrdinal(hit[3] ?? '') || Number(hit[3]),
        (n, hit) => `${name} ${likeFigure(hit[3] ?? '', n)}`,
        SHORTEST_SPELLED,
      ),
    ),
  ]
}

const likeFigure = (model: string, n: number): string =>
  /^[IVX]/u.test(model) ? romanNumber(n) : String(n).padStart(model.startsWith('0') ? 2 : 1, '0')

function broken(
  hits: readonly RegExpExecArray[],
  start: number,
  ordinal: (hit: RegExpExecArray) => number,
  print: (n: number, hit: RegExpExecArray) => string,
  shortest = SHORTEST,
): Finding[] {
  if (hits.length < shortest || hits.slice(0, shortest - 1).some((hit, i) => ordinal(hit) !== i + 1)) return []
  const found: Finding[] = []
  let count = shortest - 1
  for (const hit of hits.slice(count)) {
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
