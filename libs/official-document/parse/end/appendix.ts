import { ANNEX_HEAD } from '../header/marks.ts'
import type { Line } from '../layout/flow.ts'

const KINDS =
  'Quyết định|Nghị quyết|Kế hoạch|Công văn|Báo cáo|Tờ trình|Thông báo|Hướng dẫn|Chỉ thị|Văn bản|Phương án|Đề án|Chương trình'

/** Ways to say that something comes with this document; "kèm theo Quyết định số 12" speaks of another one. */
const ATTACHED: readonly RegExp[] = [
  new RegExp(`kèm theo (?:${KINDS}) này(?!\\p{L})`, 'u'),
  /(?:kèm theo|đính kèm|gửi kèm)(?=\s*(?:[).;,:/]|$))/mu,
  /(?<!\p{L})(?:[Gg]ửi kèm|[Đđ]ính kèm|[Kk]èm theo)(?: theo)?\s*(?::|văn bản này|dự thảo|hồ sơ|danh sách|biểu|phụ lục)/u,
  /\((?:Gửi|Có|Kèm|kèm|có|gửi)(?!\p{L})[^)]{0,120}(?:kèm|theo)[^)]{0,120}\)/u,
  /(?:Phụ lục|phụ lục|[Bb]iểu mẫu)(?: (?:số )?[\dIVX]+)? (?:kèm theo|đính kèm|gửi kèm)/u,
  /\((?:Mẫu|Biểu|Phụ lục) (?:số )?\d{1,2}\)/u,
]

/** Is an annex in the file, or does the text say that something is attached to it? */
export function hasAppendix(text: string, tail: readonly Line[]): boolean {
  return tail.some(l => ANNEX_HEAD.test(l.text)) || ATTACHED.some(way => way.test(text))
}
