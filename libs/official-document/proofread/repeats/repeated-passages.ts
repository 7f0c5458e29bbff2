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
  const cited = citeText(s).map(citation => citation.span)
  for (let i = 0; i + SEED <= words.length; i++) {
    const seed = keysFrom(words, i, SEED)
    const earlier = seen.get(seed)
    if (earlier === undefined) {
      seen.set(seed, i)
      continue
    }
    const length = commonRun(words, earlier, i, s)
    const own = words.slice(i, i + length).findIndex(word => cited.some(([from, to]) => word.start < to && from < word.end))
    const told = own === -1 ? length : own
    const [first, last] = [words[i], words[i + told - 1]]
    if (length < SHORTEST) continue
    if (first && last && !TITLE.test(s.slice(first.start, first.start + 40)) && ownWords(words, i, i + told, s) >= SHORTEST)
      found.push({ rule: 'repeat/passage', start: first.start, end: last.end, expected: null })
    i += length - 1
  }
  return found
}

/** Words from one index to another that stand in no quotation marks. */
function ownWords(words: readonly Word[], from: number, to: number, s: string): number {
  const start = words[from]?.start ?? 0
  let inside = s.lastIndexOf('“', start) > s.lastIndexOf('”', start)
  let count = 0
  for (let k = from; k < to; k++) {
    const between = s.slice(words[k - 1]?.end ?? start, words[k]?.start ?? start)
    if (between.includes('“')) inside = true
    else if (between.includes('”')) inside = false
    if (!inside) count++
  }
  return count
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
