import { isCapitals, wordCount } from './letters.ts'

const RANK_OR_DEGREE =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|GS\.?\s?TS\.?|PGS\.?\s?TS\.?|GS\.?|PGS\.?|TS\.?|ThS\.?|BS\.?(?:\s?CK\s?I{1,2}\.?)?|KS\.?|LS\.?|CN\.?|DS\.?|Ths\.?|Ông|Bà|Đồng chí|Đ\/c|NGƯT|NSND|NSƯT|TTƯT|TTND)[.\s]+(?=\p{Lu})/u
const WORD = "\\p{Lu}\\p{Ll}*(?:['’-]\\p{L}+)*"
const PLAIN_NAME = new RegExp(`^${WORD}(?: ${WORD}){1,6}$`, 'u')
const FAMILY =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐOÀN|LÂM|TRỊNH|MAI|ĐÀO|TRƯƠNG|HÀ|CAO|LƯƠNG|LƯU|PHÙNG|TÔ|TẠ|CHU|QUÁCH|THÁI|VƯƠNG|LẠI|NÔNG|HỨA|MA|VI|LÒ|CẦM|QUÀNG|GIÀNG|VÀNG|SÙNG|TRIỆU|BẾ|LỤC|LA|HÙNG|KIỀU|NGHIÊM|ÂU|THẠCH|SIU|KSOR|RƠ|Y|H|A|ĐIỂU|TÒNG|LƯỜNG|HẦU|MÙA|THÀO|CHÁNG|PHƯƠNG|TĂNG|DOÃN|KHUẤT|ĐẬU|CÙ|VĂN|TỐNG|ĐIÊU|BẠCH|ÔNG|MẠC|CHÂU|NINH|NHỮ|LÃ|THÂN|GIÁP|ĐỔNG|TIÊU)(?!\p{L})/u

/** Does a family name begin here? */
export const isFamilyName = (text: string): boolean => FAMILY.test(text.toUpperCase())

/** A person's name as a line by itself: where it begins behind a rank or degree, and the name; null for anything else. */
export function nameIn(text: string): { at: number; name: string } | null {
  let at = 0
  for (let hit = RANK_OR_DEGREE.exec(text); hit; hit = RANK_OR_DEGREE.exec(text.slice(at))) at += hit[0].length
  const name = text.slice(at).replace(/[.,]$/u, '')
  if (isCapitals(name))
    return FAMILY.test(name) &&
      !/^(?:VĂN PHÒNG|ỦY BAN|HÀ NỘI)/u.test(name) &&
      wordCount(name) >= 2 &&
      wordCount(name) <= 5 &&
      !isPosition(name)
      ? { at, name }
      : null
  return PLAIN_NAME.test(name) && !isPosition(name) ? { at, name } : null
}

const NAME_HEAD = new RegExp(`^${WORD}(?: ${WORD}(?!\\p{L}))*`, 'u')

/** Length of the name, with rank or degree, at the head of a text; 0 where none stands there. */
export function namePrefix(text: string): number {
  let rank = 0
  for (let hit = RANK_OR_DEGREE.exec(text); hit; hit = RANK_OR_DEGREE.exec(text.slice(rank))) rank += hit[0].length
  const length = rank + (NAME_HEAD.exec(text.slice(rank))?.[0].length ?? 0)
  return nameIn(text.slice(0, length)) ? length : 0
}

const POSTS =
  'PHÓ|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|THƯ KÝ|CHỦ TRÌ|CHỦ TỌA|CHỦ NHIỆM|TỔNG CỤC TRƯỞNG|TỔNG THANH TRA|THỐNG ĐỐC|CHỈ HUY TRƯỞNG|CHÍNH ỦY|ĐẠI DIỆN|NGƯỜI|ỦY VIÊN|THÀNH VIÊN|TRƯỞNG|CHÁNH|GIÁM SÁT|KẾ TOÁN TRƯỞNG|BÊN|ỦY QUYỀN|XÁC NHẬN|ĐẠI BIỂU|TỔNG BIÊN TẬP|QUYỀN'
const POST_LINE = new RegExp(`^(?:${POSTS})(?!\\p{L})`, 'u')
const POST_WORD = new RegExp(`(?<!\\p{L})(?:${POSTS})(?!\\p{L})`, 'gu')

/** A line that names a post: "PHÓ CHỦ TỊCH", "Chánh Văn phòng". */
export const isPosition = (text: string): boolean =>
  wordCount(text) <= 12 && POST_LINE.test(text.toUpperCase()) && !/[.;:]$/u.test(text)

/** Offsets at which the name of a post begins inside a line of capitals. */
export const postsIn = (text: string): number[] => [...text.matchAll(POST_WORD)].map(hit => hit.index)
