import { hard } from './due.ts'
import type { Stretch } from './sentence.ts'
import type { Due } from './types.ts'
import { beginsWithVerb } from '../gazetteer/verbs.ts'

/** Cuts a content into actions with their own deadline: "xây dựng kế hoạch trước ngày 10/5, tổ chức thực hiện xong trước ngày 30/6". */
export function splitByDeadlines(s: string, content: Stretch, dues: readonly Due[]): Stretch[] {
  const marks = dues.filter(d => hard(d) && d.start >= content.start && d.end <= content.end)
  const parts: Stretch[] = []
  let start = content.start
  for (let i = 0; i + 1 < marks.length; i++) {
    const [a, b] = [marks[i], marks[i + 1]]
    if (!a || !b) continue
    const cut = cutBetween(s, a.end, b)
    if (cut < 0) continue
    parts.push({ start, end: cut })
    start = s.slice(cut).search(/[\p{L}\d]/u) + cut
    const word = /^và /.exec(s.slice(start, start + 3))
    if (word) start += 3
  }
  return [...parts, { start, end: content.end }]
}

function cutBetween(s: string, from: number, next: Due): number {
  for (let i = from; i < next.start; i++) {
    const link = /^(?:[,;](?: và| đồng thời)?|,? và) /.exec(s.slice(i, i + 12))
    if (!link) continue
    const at = i + link[0].length
    if (
      (at >= next.start - 1 && beginsWithVerb(s, next.end + 1)) ||
      (at < next.start - 1 && beginsWithVerb(s, at)) ||
      /^(?:định kỳ|hằng|hàng) \p{L}+ \p{L}/u.test(s.slice(at, at + 20))
    )
      return i
  }
  return -1
}
