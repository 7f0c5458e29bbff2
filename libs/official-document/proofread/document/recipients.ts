import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** The list "Nơi nhận": a mark after every line, "Lưu" last. Party documents have their own form ("Lưu Văn phòng Tỉnh ủy"). */
export function recipients({ lines, recipientsAt, s }: View): Finding[] {
  const list = lines.filter(line => line.start > recipientsAt)
  const items: View['lines'][number][] = []
  for (const line of list) {
    if (!/^[-–+•]/u.test(line.text)) {
      if (items.length > 0) break
      continue
    }
    items.push(line)
  }
  const last = items.at(-1)
  if (!last) return []
  const isParty = /\d+-[\p{Lu}]{1,4}[a-z]?\/[\p{Lu}]/u.test(s.slice(0, 600)) && !/Độc lập - Tự do/u.test(s.slice(0, 800))
  const archived = items.some(item => /^[-–+•]\s*Lưu(?!\p{L})/u.test(item.text))
  // Broken over cells or lines, the list cannot be told to its end.
  if (!archived && /(?:^|\n)[-–+•| ]*Lưu(?!\p{L})/u.test(s.slice(recipientsAt, recipientsAt + 2000))) return []
  if (!archived && !/[\p{L})][.;]?\/?\.?$/u.test(last.text)) return []
  if (!archived && items.length < 2) return []
  if (!archived) {
    const end = last.text.at(-1) ?? ''
    return [
      { rule: 'recipients/archive', start: last.end - 1, end: last.end, expected: `${end.replace(/[.;,]/u, '')};\n- Lưu: VT.` },
    ]
  }
  if (isParty) return []
  return items
    .filter(item => item !== last && !/[;,]$| {3}/u.test(item.text) && /^[-–]\s*\p{Lu}[^.]*[\p{L})]$/u.test(item.text))
    .map(item => ({ rule: 'recipients/mark' as const, start: item.start, end: item.end, expected: `${item.text};` }))
}
