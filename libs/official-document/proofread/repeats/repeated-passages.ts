import { citeText } from '../../cite/cite-text.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'
import type { Word } from '../view/words.ts'

const SHORTEST = 22
const SEED = 8

/**
 * Passages of 22 words and more that stand word for word in two places of one document; what follows from a citation on is left out,
 * and what stands in quotation marks does not count: a saying, a title. */
export function repeatedPassages({ words, s, isDocument }: View): Finding[] {
  if (!isDocument) return []
  const seen = new Map<string, number>()
  const found: Finding[] = []
  const cited = citedWords(words, s)
  const quoted = quotedWords(words, s)
  for (let i = 0; i + SEED <= words.length; i++) {
    const seed = keysFrom(words, i, SEED)
    const earlier = seen.get(seed)
    if (earlier === undefined) {
      seen.set(seed, i)
      continue
    }
    const length = commonRun(words, earlier, i, s)
    const own = cited.subarray(i, i + length).indexOf(1)
    const told = own === -1 ? length : own
    const [first, last] = [words[i], words[i + told - 1]]
    if (length < SHORTEST) continue
    if (
      first &&
      last &&
      !TITLE.test(s.slice(first.start, first.start + 40)) &&
      quoted.subarray(i, i + told).filter(inside => inside === 0).length >= SHORTEST
    )
      found.push({ rule: 'repeat/passage', start: first.start, end: last.end, expected: null })
    i += length - 1
  }
  return found
}

/** For each word: 1 where it stands in a citation. */
function citedWords(words: readonly Word[], s: string): Uint8Array {
  const cited = new Uint8Array(words.length)
  let i = 0
  for (const { span } of citeText(s)) {
    while (i < words.length && (words[i]?.end ?? 0) <= span[0]) i++
    for (; i < words.length && (words[i]?.start ?? 0) < span[1]; i++) cited[i] = 1
  }
  return cited
}

/** For each word: 1 where it stands in quotation marks. */
function quotedWords(words: readonly Word[], s: string): Uint8Array {
  const quoted = new Uint8Array(words.length)
  let inside = 0
  words.forEach(({ start }, i) => {
    const between = s.slice(words[i - 1]?.end ?? 0, start)
    if (between.includes('“')) inside = 1
    else if (between.includes('”')) inside = 0
    quoted[i] = inside
  })
  return quoted
}

/** The name of an instrument is said whole in its heading, its first article and its annex. */
const TITLE =
  /^(?:(?:ban hành )?(?:Quyết định|Nghị quyết) )?(?:[Bb]an hành |[Pp]hê duyệt )?(?:Quyết định|Quy định|Quy chế|Kế hoạch|Đề án|Chương trình|Nghị quyết|Dự án|Phương án|Danh mục|Điều lệ) /u

const keysFrom = (words: readonly Word[], at: number, count: number): string =>
  words
    .slice(at, at + count)
    .map(word => word.key)
    .join(' ')

/** Figures between the words must agree too. */
function commonRun(words: readonly Word[], a: number, b: number, s: string): number {
  const figures = (i: number) => s.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0).replaceAll(/\D/gu, '')
  let length = 0
  while (
    a + length < b &&
    b + length < words.length &&
    words[a + length]?.key === words[b + length]?.key &&
    (length === 0 || figures(a + length) === figures(b + length))
  )
    length++
  return length
}
