import type { Finding } from '../issue.ts'
import { LAWS } from '../../gazetteer/law-names.ts'
import type { View } from '../view/view.ts'
import { keyOf } from '../view/words.ts'

const NAMED = new Map(LAWS.toSorted((a, b) => a.split(',').length - b.split(',').length).map(name => [bare(name), name]))
/** By the first word, how many words the longest name has. */
const LONGEST = new Map<string, number>()
for (const key of NAMED.keys()) {
  const words = key.split(' ')
  LONGEST.set(words[0] ?? '', Math.max(words.length, LONGEST.get(words[0] ?? '') ?? 0))
}
const LAW = /(?<!\p{L})(?:(?<law>[Ll]uật) |(?<code>Bộ luật |Pháp lệnh ))(?=\p{Ll})/gu

function bare(name: string): string {
  return keyOf(name)
    .replaceAll(/[^\p{L}\p{M}]+/gu, ' ')
    .trim()
}

/** "Luật cán bộ công chức" → "Luật Cán bộ, công chức": the first syllable of the name is a capital, its commas are part of it. */
export function lawNames({ s }: View): Finding[] {
  const found: Finding[] = []
  for (const hit of s.matchAll(LAW)) {
    const small = hit[0].startsWith('luật')
    if (small && !/(?:theo|của|Căn cứ|căn cứ|tại|trong|thi hành) $/u.test(s.slice(Math.max(0, hit.index - 12), hit.index)))
      continue
    if (small && /(?:pháp|bộ|dự|đạo) ?$/u.test(s.slice(Math.max(0, hit.index - 5), hit.index).trimEnd())) continue
    const from = hit.index + hit[0].length
    const name = longestName(s.slice(from, from + 160))
    if (!name || (small && !/^(?: năm| số| \d|,? ngày)/u.test(s.slice(from + name.length, from + name.length + 6)))) continue
    found.push({ rule: 'cap/C5.6', start: hit.index, end: from + name.length, expected: (small ? 'Luật ' : hit[0]) + name.right })
  }
  return [...found, ...smallTypes(s)]
}

/** "luật Đất đai năm 2024": the name stands right, the word before it small. Bills and lists of laws keep it small. */
const smallTypes = (s: string): Finding[] =>
  [...s.matchAll(/(?<!\p{L})luật (?=\p{Lu}\p{Ll})/gu)].flatMap(hit => {
    const from = hit.index + hit[0].length
    const name = longestName(s.slice(from, from + 160))
    if (!name || /(?:dự án|dự thảo|đạo|các|[Bb]ộ|pháp|dự) $/u.test(s.slice(Math.max(0, hit.index - 8), hit.index))) return []
    return [{ rule: 'cap/C5.6' as const, start: hit.index, end: from + name.length, expected: `Luật ${name.right}` }]
  })

/** The longest known name at the head of a text, whatever its case and commas. */
function longestName(text: string): { length: number; right: string } | null {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0]
  const most = LONGEST.get(keyOf(first ?? '')) ?? 0
  if (most === 0) return null
  const ends = [...text.matchAll(/[\p{L}\p{M}]+/gu)].slice(0, most)
  for (let count = ends.length; count >= 1; count--) {
    const last = ends[count - 1]
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0)
    const right = NAMED.get(bare(text.slice(0, end)))
    if (right && !/[.;:\n]/u.test(text.slice(0, end))) return { length: end, right }
  }
  return null
}
