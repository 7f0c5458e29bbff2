import { matchAt, sticky } from '../gazetteer/pattern.ts'

const titleAt = sticky(
  '(?:, ?)? ?(?:\\(?[Vv]ề việc |\\(?[Vv]ề |(?=quy định |ban hành |phê duyệt |hướng dẫn |sửa đổi, bổ sung ))?(?:[“"] ?(?<quoted>[^”"]{3,400}?) ?[”"]|(?<=ề |việc |[\\d\\p{L}],? )(?<free>[^;.()“"]{3,300}))',
)
const opensTitle = sticky(',? ?\\(?(?:[Vv]ề |quy định |ban hành |phê duyệt |hướng dẫn |sửa đổi, bổ sung |[“"])')

/** What a numbered document is about, with its place; null where the text goes on otherwise. */
export function titleFrom(s: string, end: number): { title: string; start: number; end: number } | null {
  if (!matchAt(opensTitle, s, end)) return null
  const m = matchAt(titleAt, s, end)
  const title = (m?.groups?.quoted ?? m?.groups?.free)?.trim()
  return m && title ? { title, start: end, end: end + m[0].length } : null
}
