import { ANNEX_HEAD } from './marks.ts'
import type { Line } from './flow.ts'

const ATTACHED =
  /(?<!\p{L})(?:(?:gửi |đính |in |ban hành |phê duyệt |trình )?kèm theo (?:Quyết định|Nghị quyết|Kế hoạch|Công văn|Báo cáo|Tờ trình|Thông báo|Hướng dẫn|Chỉ thị|Văn bản|Phương án|Đề án|Chương trình) này|(?:có |theo )?[^.;()]{0,60}(?:kèm theo|đính kèm|gửi kèm)(?=\s*[).;,:\/]|$)|(?:[Gg]ửi kèm|[Đđ]ính kèm|[Kk]èm theo)(?:\s+theo)?\s*(?:[:]|văn bản này|dự thảo|hồ sơ|danh sách|biểu|phụ lục)|\((?:Gửi|Có|Kèm|kèm|có|gửi)[^)]*(?:kèm|theo)[^)]*\)|(?:Phụ lục|phụ lục|biểu mẫu|Biểu mẫu)(?:\s+(?:số\s*)?[\dIVX]+)?\s+(?:kèm theo|đính kèm|gửi kèm)|(?:Mẫu|Biểu|Phụ lục) (?:số )?\d{1,2}(?![\p{L}\d/])(?=[)]))/u

/** Is an annex in the file, or does the text say that something is attached to it? */
export function hasAppendix(text: string, tail: readonly Line[]): boolean {
  return tail.some(l => ANNEX_HEAD.test(l.text)) || ATTACHED.test(text)
}
