import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** "tố cáo....;", "nghiệp vụ…đặc biệt": three points, then a blank. */
export function ellipses({ s }: View): Finding[] {
  const found: Finding[] = []
  for (const hit of s.matchAll(/(?<![.…\d])(?:\.{2}(?!\.)|\.{4,}|\.{3}(?=[;,]))[;,]?(?![.…])/gu)) {
    if (/^\.\.+$/u.test(hit[0]) && hit[0].length > 8) continue
    const mark = hit[0].replaceAll('.', '')
    found.push({
      rule: 'punct/ellipsis',
      start: hit.index,
      end: hit.index + hit[0].length,
      expected: mark === ',' ? '...' : `...${mark}`.replace(/\.\.\.;/u, '...;'),
    })
  }
  for (const hit of s.matchAll(/(?<=\p{L})…(?=\p{L})/gu))
    found.push({ rule: 'punct/ellipsis', start: hit.index, end: hit.index + 1, expected: '… ' })
  return found.filter(finding => s.slice(finding.start, finding.end) !== finding.expected)
}
