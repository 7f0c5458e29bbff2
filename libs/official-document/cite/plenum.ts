import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { emptyReading, type Reading } from './reading.ts'

const ORDINAL = '(?:\\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm)?|[IVX]+)'
export const TERMS = '(?:,? \\(?(?:[Kk]hóa|nhiệm kỳ) [IVXL]+(?:(?:,| và|, và) (?:[Kk]hóa )?[IVXL]+)*(?!\\p{L})\\)?)'
const COMMITTEE = '(?:Ban Chấp hành|BCH) Trung ương(?: Đảng(?: Cộng sản Việt Nam)?)?'
const plenumAt = sticky(
  `(?: của)?(?: Hội nghị)? (?:(?:lần thứ )?Trung ương(?: lần thứ)? ${ORDINAL}(?!\\p{L})|lần thứ ${ORDINAL} (?:của )?${COMMITTEE})${TERMS}?`,
)
const congressAt = sticky(
  ` (?:của )?Đại hội (?:(?:đại biểu |Đại biểu )?(?:toàn quốc )?(?:(?:lần thứ )?[IVXL]+(?!\\p{L}))?(?: của Đảng)|(?:đại biểu |Đại biểu )?Đảng bộ (?:tỉnh|thành phố|huyện|xã|phường)(?: \\p{Lu}\\p{L}+){0,4}(?: lần thứ [IVXL]+(?!\\p{L}))?|(?:Đảng )?(?:toàn quốc )?(?:lần thứ )?[IVXL]+(?!\\p{L}))(?:,? (?:\\(?nhiệm kỳ|khóa) \\d{4} ?[-–] ?\\d{4}\\)?)?`,
)

/** "Nghị quyết Trung ương 4, khóa XII", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII". */
export function plenumFrom(s: string, start: number, typeEnd: number): Reading | null {
  const type = s.slice(start, typeEnd)
  if (!/^(?:Nghị quyết|Kết luận|Quy định)$/.test(type)) return null
  const plenum = matchAt(plenumAt, s, typeEnd)
  if (plenum) return emptyReading('plenum', type, start, typeEnd + trimmed(plenum[0]))
  const congress = type === 'Nghị quyết' ? matchAt(congressAt, s, typeEnd) : null
  return congress ? emptyReading('congress', type, start, typeEnd + trimmed(congress[0])) : null
}

/** A closing bracket belongs to the citation only with its opening one. */
const trimmed = (m: string): number => m.length - (m.endsWith(')') && !m.includes('(') ? 1 : 0)
