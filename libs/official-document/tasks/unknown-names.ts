import { bodyFrom } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { AREA } from '../gazetteer/places.ts'
import { isStatement } from './exclusions.ts'
import type { Bodies } from './leads.ts'
import { beginsWithVerb, isVerb } from '../gazetteer/verbs.ts'

/** Nouns that open the name of a unit, post or group; the rest of the name need not be known. */
const headAt = sticky(
  '(?:[Cc]ác )?(?:Ban|Phòng|Tổ|Đội|Đoàn|Trung tâm|Chi cục|Cục|Công ty|Tổng công ty|Xí nghiệp|Nhà máy|Nhà trường|Nhà|Công chức|Cán bộ|Kế toán|Chuyên viên|Văn thư|Thủ quỹ|Lái xe|Bảo vệ|Trưởng|Phó|Kho|Đơn vị|Cơ quan|Lực lượng|Bộ phận|Hội đồng|Hội|Câu lạc bộ|Bến|Bưu cục|Bưu điện|Thường trực|Bí thư|Chi bộ|Đài|Viện|Trạm|Chi nhánh|HTX|Hợp tác xã|Trường|Vườn|Khu|Quỹ|Văn phòng|VP|Ủy ban|BCH|BCĐ|BQL|Sở|Chủ tịch|Thư ký|Liên|Tòa|Cảng|Ga|Bệnh viện|Công đoàn|Tập đoàn|Khoa|Doanh nghiệp|Ngân hàng|Đảng ủy|Mặt trận)(?!\\p{L})',
)
const DOES = /^(?:[Cc]ác )?(?:Ban|Tổ|Đội|Đoàn|Đơn vị|Cơ quan|Bộ phận|Hội đồng|Trưởng đoàn|Lực lượng|đơn vị|cơ quan)$/u
const wordAt = sticky(' (?:- |và (?=\\p{Lu}))?(?:\\p{L}[\\p{L}&]*|\\d{1,3}(?![\\d.,/%]))(?:[-/]\\p{Lu}[\\p{L}&]*)*')
const LITTLE =
  /^ (?!và \p{Lu})(?:để|cho|về|với|của|không|chưa|đã|đang|được|là|có|bị|do|tại|khi|nếu|mà|thì|vì|nên|đạt|còn|vẫn|sẽ|cần|phải|các|những|ngẫu|theo|trên|từ|đến|hằng|hàng|này|đó|nào|và)(?!\p{L})/u
const areaAt = sticky(AREA)

/** Where a name ends that goes on from `from` until a verb begins; -1 if something else stands there. */
export function nameEnd(
  s: string,
  from: number,
  end: number,
  limits: { words: number; smallRun: number; does?: boolean },
): number {
  let at = from
  for (let words = 0, small = 0; words <= limits.words && at < end; words++) {
    if (s[at] !== ' ') return -1
    const quoted = s[at + 1] === '“' ? s.indexOf('”', at) : -1
    if (quoted > 0 && quoted < end) {
      at = quoted + 1
      continue
    }
    if (beginsWithVerb(s, at + 1) && !isHalfOfName(s, at) && !isHalfOfNoun(s, at)) {
      const past = words === 0 && limits.does ? verbEnd(s, at + 1) : -1
      if (past < 0) return at
      at = past
      continue
    }
    const area = matchAt(areaAt, s, at)
    if (area && words > 0 && beginsWithVerb(s, at + area[0].length + 1)) return at + area[0].length
    const group = s.startsWith(' các ', at) ? bodyFrom(s, at + 1) : null
    if (group && beginsWithVerb(s, group.end + 1)) return group.end
    if (LITTLE.test(s.slice(at, at + 8)) || isStatement(s, at + 1)) return -1
    const word = matchAt(wordAt, s, at)
    if (!word) return -1
    small = /\p{Lu}|\d/u.test(word[0]) ? 0 : small + 1
    if (small > limits.smallRun) return -1
    at += word[0].length
  }
  return -1
}

/** "dựng" in "Công chức Địa chính - Xây dựng": the second syllable of a word that the name writes with a capital. */
function isHalfOfName(s: string, at: number): boolean {
  const first = /\p{Lu}\p{Ll}*$/u.exec(s.slice(Math.max(0, at - 9), at))?.[0]
  const second = /^ \p{Ll}+/u.exec(s.slice(at, at + 9))?.[0]
  return first !== undefined && second !== undefined && isVerb((first + second).toLowerCase())
}

/** "trình" in "Phòng Quản lý chất lượng công trình": the second half of a noun. */
const isHalfOfNoun = (s: string, at: number): boolean =>
  /(?<!\p{L})(?:(?:công|chương|quy|lộ|tiến|hành|giáo|quá|địa) trình|(?:công|dân|độc|thành|tư) lập|(?:trung|sơ|cao|cung|khẩn|các) cấp|(?:chữ|thư|nhật) ký|(?:cây|nuôi) trồng|(?:bàn|ngoại|chuyển) giao|(?:cuộc|phòng|hội) họp)(?!\p{L})/u.test(
    s.slice(Math.max(0, s.lastIndexOf(' ', at - 1) + 1), at + 8).replace(/^(\p{L}+ \p{L}+).*$/u, '$1'),
  )

const deedAt = sticky(
  '(?:thi công|tư vấn thiết kế|tư vấn giám sát|tư vấn|thiết kế|chủ trì soạn thảo|soạn thảo|chủ trì|thẩm định|thẩm tra|kiểm tra|thanh tra|giám sát|vận hành|quản lý|vận tải|cung cấp dịch vụ|cung cấp|cung ứng|khai thác|sử dụng|điều tra|xây lắp|tham mưu|lưu trữ)(?!\\p{L})',
)

/** "thi công" in "Đơn vị thi công nộp …": a deed that belongs to the name, because a verb follows it. */
function verbEnd(s: string, at: number): number {
  const deed = matchAt(deedAt, s, at)?.[0].length ?? 0
  return deed && s[at + deed] === ' ' && beginsWithVerb(s, at + deed + 1) ? at + deed : -1
}

const bodies = (s: string, start: number, end: number): Bodies => ({
  list: [{ start, end, name: s.slice(start, end), kind: 'body' }],
  start,
  end,
})

/** A name that no list knows, known by its head: "Đội xe", "Công chức địa chính xã", "Xí nghiệp Khai thác …". */
export function unlistedName(s: string, at: number, end: number): Bodies | null {
  const head = matchAt(headAt, s, at)
  if (!head || (at > 0 && /[\p{L}\d]/u.test(s[at - 1] ?? ''))) return null
  const last = nameEnd(s, at + head[0].length, Math.min(end, at + 110), { words: 8, smallRun: 4, does: DOES.test(head[0]) })
  return last < 0 ? null : bodies(s, at, last)
}

const dutyAt = sticky('(?:Chủ|Các|Mọi|Tất cả|Toàn bộ|100%|[Cc]ác|[Mm]ọi|[Tt]ất cả|[Tt]oàn bộ) [^,;.:()]{3,70}? (?=phải )')

/** "Chủ tàu cá có chiều dài từ 15 mét trở lên phải …", "100% cơ quan hành chính phải …": whoever the duty is laid upon. */
export function boundToAct(s: string, at: number, end: number): Bodies | null {
  const m = matchAt(dutyAt, s, at)
  const last = m ? at + m[0].length - 1 : -1
  return m && last < end && beginsWithVerb(s, last + 1) ? bodies(s, at, last) : null
}

/** What stands between an order and the first verb, where the order makes plain that a name follows. */
export function orderedName(s: string, from: number, end: number): Bodies | null {
  if (!/\p{Lu}/u.test(s[from] ?? '')) return unlistedName(s, from, end) ?? unlistedSmall(s, from, end)
  const first = /^\p{L}+/u.exec(s.slice(from, from + 12))?.[0].length ?? 0
  const last = nameEnd(s, from + first, Math.min(end, from + 110), { words: 9, smallRun: 5 })
  return last < 0 ? null : bodies(s, from, last)
}

/** The same where the name opens with a small letter: "giao công chức Địa chính …". */
function unlistedSmall(s: string, from: number, end: number): Bodies | null {
  const found = unlistedName(s.slice(0, from) + (s[from] ?? '').toUpperCase() + s.slice(from + 1), from, end)
  return found && bodies(s, found.start, found.end)
}

const OPEN = /\p{Lu}\p{Ll}*$/u
const CLOSED = /(?:^|[ ,])(?:tỉnh|huyện|xã|phường|thành phố|trên địa bàn)$/u

/** "Đơn vị", "Cơ quan": the name may go on with what the body does. */
export const namedByDeed = (known: Bodies): boolean => DOES.test(known.list.at(-1)?.name ?? '')

/** A known name that goes on in a way no list knows, up to the first verb. */
export function withRestOfName(s: string, known: Bodies, end: number): Bodies {
  const last = known.list.at(-1)
  if (!last || last.kind === 'person' || last.kind === 'central' || CLOSED.test(last.name) || bodyFrom(s, known.end + 1))
    return known
  const limits = OPEN.test(last.name) || last.kind !== 'body' ? { words: 4, smallRun: 1 } : { words: 5, smallRun: 3 }
  const grown = nameEnd(s, known.end, end, { ...limits, does: DOES.test(last.name) })
  if (grown <= known.end) return known
  return { ...known, end: grown, list: [...known.list.slice(0, -1), { ...last, end: grown, name: s.slice(last.start, grown) }] }
}
