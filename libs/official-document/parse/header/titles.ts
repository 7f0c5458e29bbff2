import { beginsWithVerb } from '../../gazetteer/verbs.ts'
import { isCapitals, wordCount } from './letters.ts'

/** What the text behind a label is: a heading as a whole, a heading run into its paragraph, or a paragraph. */
export type Heading = { kind: 'whole' } | { kind: 'run-in'; length: number } | { kind: 'short-sentence' } | { kind: 'paragraph' }

const MOST_WORDS = 40

export function headingOf(text: string): Heading {
  if (!text) return { kind: 'paragraph' }
  if (isCapitals(text) && wordCount(text) <= MOST_WORDS) return { kind: 'whole' }
  if (/:$/u.test(text) && isCharge(text)) return { kind: 'whole' }
  if (/:$/u.test(text)) return isNaming(text.slice(0, -1)) && !leadsIn(text) ? { kind: 'whole' } : { kind: 'paragraph' }
  const colon = text.indexOf(': ')
  if (colon > 0 && ABOUT.test(text) && wordCount(text.slice(0, colon)) <= MOST_WORDS && ORDER.test(text.slice(colon + 2)))
    return { kind: 'run-in', length: colon + 1 }
  if (colon > 0 && isNaming(text.slice(0, colon)) && isRunIn(text, colon)) return { kind: 'run-in', length: colon + 1 }
  if (/[.;,]$|\.\/\.?$/u.test(text)) {
    const inside = text.replace(/[.;,]$/u, '')
    return wordCount(text) <= 18 && !/[.;:]/u.test(inside) ? { kind: 'short-sentence' } : { kind: 'paragraph' }
  }
  return wordCount(text) <= MOST_WORDS && !/[.;] /u.test(text) ? { kind: 'whole' } : { kind: 'paragraph' }
}

/** What follows a matter named at length: "Về hỗ trợ kinh phí …: Giao Bộ Tài chính …". */
const ORDER = /^(?:Giao|Yêu cầu|Đề nghị|Đồng ý|Thống nhất|Giữ)(?=\s)/u

/** "Giao các cơ quan, đơn vị:": names who is charged and says nothing of what to do. */
function isCharge(text: string): boolean {
  const lead = /^(?:Giao|Yêu cầu|Đề nghị) /u.exec(text)?.[0].length ?? 0
  if (!lead || wordCount(text) > MOST_WORDS) return false
  const verbs = [...text.slice(lead).matchAll(/(?<=\s)\p{Ll}/gu)].filter(hit => beginsWithVerb(text, lead + hit.index))
  return verbs.length === 0
}

const RUN_IN_WORDS = 9
/** Orders and reports: what comes after the colon is their object, not the text of a heading. */
const SENTENCE_HEAD =
  /^(?:Giao|Đánh giá|Biểu dương|Ghi nhận|Đề nghị|Yêu cầu|Kính đề nghị|Kính trình|Trình|Phân công|Chỉ đạo|Đồng ý|Thống nhất|Chấp thuận|Phê duyệt|Ban hành|Tiếp tục|Tăng cường|Tập trung|Đẩy mạnh|Chủ động|Rà soát|Phối hợp|Bổ nhiệm|Điều động|Thành lập|Kiện toàn|Công nhận|Tặng|Thưởng|Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Hoàn thành|Đảm bảo|Bảo đảm|Tổ chức triển khai|Xây dựng và|Thực hiện các|Đồng chí|Ông|Bà|Chủ tịch|Giám đốc|Thủ trưởng|Hội nghị|Cuộc họp)(?=\s)/u
/** Opens a list inside a sentence: "Tổ công tác có nhiệm vụ:", "Hồ sơ gồm:", "Báo cáo công suất phòng hằng ngày:". */
const LEAD_IN =
  /(?<!\p{L})(?:gồm|gồm có|như sau|sau đây|sau|có (?:nhiệm vụ|trách nhiệm|quyền|thẩm quyền)|có nhiệm vụ và quyền hạn|yêu cầu|đề nghị|là|phải|được)\s*:$/u
const DEED_HEAD =
  /^(?:Báo cáo|Kiểm tra|Gửi|Lập|Tổ chức|Thực hiện|Hướng dẫn|Xây dựng|Triển khai|Theo dõi|Đôn đốc|Quản lý|Tham mưu|Bố trí|Cử|Đăng ký|Cung cấp|Chuẩn bị|Thông báo|Tuyên truyền|Phổ biến|Đề xuất)(?!\p{L})/u

const leadsIn = (text: string): boolean =>
  (wordCount(text) > 1 && LEAD_IN.test(text)) || (wordCount(text) > 4 && DEED_HEAD.test(text))

/** A list of names follows: "các xã: A, B hoàn thành …". */
const PLURAL =
  /(?<!\p{L})(?:các|những|[Cc]ác) (?:xã|phường|sở|ngành|huyện|đơn vị|cơ quan|địa phương|thành phố|ban)(?!\p{L})[^,]*$/u
const ABOUT = /^(?:Đối với|Về|Công tác|Nhóm|Lĩnh vực)(?!\p{L})/u

export const isSentenceHead = (text: string): boolean => SENTENCE_HEAD.test(text)

/** Names a subject rather than saying a sentence. */
function isNaming(head: string): boolean {
  if (/[.;]/u.test(head) || SENTENCE_HEAD.test(head)) return false
  if (ABOUT.test(head)) return wordCount(head) <= RUN_IN_WORDS + 8
  return wordCount(head) <= RUN_IN_WORDS
}

function isRunIn(text: string, colon: number): boolean {
  const head = text.slice(0, colon)
  return !(PLURAL.test(head) && !ABOUT.test(head) && /^: \p{Lu}\p{Ll}/u.test(text.slice(colon)))
}
