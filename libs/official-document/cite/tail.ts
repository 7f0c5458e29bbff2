import { bodyFrom, type Body } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { beginsWithVerb } from '../gazetteer/verbs.ts'
import { dateParts, isoDate, PRINTED_DATE } from './printed-date.ts'

/** What stands together after a number: date, agency, in either order. */
export type Tail = {
  end: number
  issuedOn: string | null
  dated: boolean
  agency: string | null
  agencyAt: [number, number] | null
}

const dateAt = sticky(
  `,? ?\\(?(?:ban hành |ký )?(?:(?:hồi|lúc) \\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,? )?ngày ${PRINTED_DATE}\\)?`,
)
/** "… ngày 27/6/2025của Bộ Y tế": the blank behind a date is sometimes lost. */
const ofAt = sticky('(?:,? |(?<=\\d))(?:của|do) ')
const doneBy = sticky(' (?:ban hành|ký|ký ban hành)(?!\\p{L})')
const jointAt = sticky(' [-–] |, | và ')

export function readTail(s: string, from: number, joint: 'joint' | 'single' = 'single'): Tail {
  const tail: Tail = { end: from, issuedOn: null, dated: false, agency: null, agencyAt: null }
  for (let turn = 0; turn < 2; turn++) {
    if (!tail.dated) readDate(s, tail)
    if (tail.agency === null) readAgency(s, tail, joint)
  }
  return tail
}

function readDate(s: string, tail: Tail): void {
  const m = matchAt(dateAt, s, tail.end)
  if (!m) return
  const unclosed = m[0].includes(')') && !m[0].includes('(')
  tail.dated = true
  tail.issuedOn = isoDate(dateParts(m.groups ?? {}))
  tail.end += m[0].length - (unclosed ? 1 : 0)
}

function readAgency(s: string, tail: Tail, joint: 'joint' | 'single'): void {
  const of = matchAt(ofAt, s, tail.end)
  if (!of) {
    readBareAgency(s, tail)
    return
  }
  const start = tail.end + of[0].length
  const end = agencyEnd(s, start, joint)
  if (end === start) return
  const done = matchAt(doneBy, s, end)
  if (of[0].includes(' do ') && !done) return
  tail.agency = s.slice(start, end)
  tail.agencyAt = [start, end]
  tail.end = end + (of[0].includes(' do ') ? (done?.[0].length ?? 0) : 0)
}

/** Where the name of the issuing body ends; joint instruments have several bodies. */
export function agencyEnd(s: string, start: number, joint: 'joint' | 'single'): number {
  const first = bodyFrom(s, start)
  if (first?.kind === 'group' || (first?.kind === 'person' && !/, \p{Lu}/u.test(first.name))) return start
  if (!first)
    return /\p{Lu}/u.test(s[start] ?? '')
      ? restOfName(s, start + (/^\p{L}+/u.exec(s.slice(start, start + 12))?.[0].length ?? 0), start)
      : start
  let end = withPlace(s, start, withFormer(s, mayGoOn(first) ? restOfName(s, first.end, first.end) : wholeName(first)))
  for (;;) {
    const link = matchAt(jointAt, s, end)
    if (!link || (joint === 'single' && !/[-–]/.test(link[0]) && !sameRank(s, start, link[0], end + link[0].length))) return end
    const next = bodyFrom(s, end + link[0].length)
    if (!next || next.kind === 'group' || next.kind === 'person') return end
    end = next.end
  }
}

/** "Ủy ban nhân dân thành phố Cần Thơ và thủ tục …": the name ends with its place, what goes on in small letters is something else. */
function wholeName(body: Body): number {
  for (const hit of body.name.matchAll(/ và (?=\p{Ll})/gu))
    if (COMPLETE_BODY.test(body.name.slice(0, hit.index))) return body.start + hit.index
  return body.end
}
const COMPLETE_BODY = /(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:tỉnh|thành phố|xã|phường|huyện)(?: \p{Lu}\p{L}*){1,4}$/u

/** "Chi nhánh Công ty TNHH An Phú tại TP. Hải Phòng": a branch is known by its place. */
const branchPlace = sticky(' tại (?:TP\\.? ?|Tp\\.? ?|thành phố |tỉnh )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}*){0,3}')
const withPlace = (s: string, start: number, end: number): number =>
  /^(?:Chi nhánh|Văn phòng đại diện)(?!\p{L})/u.test(s.slice(start, start + 20))
    ? end + (matchAt(branchPlace, s, end)?.[0].length ?? 0)
    : end

/** "UBND tỉnh Bắc Giang (cũ)" is the name of the body. */
const withFormer = (s: string, end: number): number => (s.startsWith(' (cũ)', end) ? end + ' (cũ)'.length : end)

/** "ngày 23 tháng 4 năm 2018 Chính phủ về …": "của" was left out. */
function readBareAgency(s: string, tail: Tail): void {
  const body = tail.dated && s[tail.end] === ' ' ? bodyFrom(s, tail.end + 1) : null
  if (
    body?.kind !== 'central' ||
    !/^ (?:về|quy định|hướng dẫn|phê duyệt|ban hành)(?!\p{L})/u.test(s.slice(body.end, body.end + 12))
  )
    return
  tail.agency = body.name
  tail.agencyAt = [body.start, body.end]
  tail.end = body.end
}

const UNIT =
  /^(?:Ban|Trung tâm|Chi cục|Công ty|Tổng công ty|Phòng|Hội|Tổ|Đoàn|Đội|Trường|Quỹ|Viện|Bệnh viện|Nhà|Chi nhánh|Trạm|Hợp tác xã|Liên|Đài|Kho|Khu|Đảng ủy|Công đoàn|Ủy ban kiểm tra|Trưởng|Hiệu trưởng|Giám đốc|Cơ quan|Bộ phận|Thường trực)(?!\p{L})/u
const COMPLETE =
  /(?:^| )(?:(?:tỉnh|huyện|xã|phường|thành phố|trên địa bàn|Trung ương|Việt Nam)|(?:tỉnh|huyện|xã|phường|thành phố|thị xã|quận|đặc khu)(?: \p{Lu}\p{L}*){1,4})$/u

/** Units have names of any length; organs of the State do not. */
const mayGoOn = (b: Body): boolean => b.kind !== 'central' && UNIT.test(b.name) && !COMPLETE.test(b.name)

/** "Sở Tài chính và Sở Nội vụ": two bodies of one rank. */
const sameRank = (s: string, start: number, link: string, next: number): boolean =>
  link === ' và ' && /^(?:Sở|Bộ) /.test(s.slice(next, next + 3)) && s.slice(start, start + 3) === s.slice(next, next + 3)

const STOP =
  /^ (?:về|quy|ban|xin|và|là|nêu|đã|được|có|tại|trong|để|cho|gửi|kèm|cùng|theo|với|trên|vào|ngày|số|khi|do|này|đó|nhằm|không|chưa|sẽ|còn|trước|sau|từ|đến|đối|kết|thì|mà|nên|yêu|chỉ|nói|khóa|nhiệm|đề ra|đặt ra|xác định|khẳng định|thông qua|bãi bỏ|thay thế|sửa đổi|hết hiệu|vẫn|đang|sẽ|cũng|phải|ghi nhận)(?!\p{L})/u
const wordAt = sticky(' (?:- )?[\\p{L}\\d&]+(?:-[\\p{L}]+)*')

/** A name that goes on in words that no list knows, up to a mark, a verb or a little word; `otherwise` where none of them comes soon. */
function restOfName(s: string, from: number, otherwise: number): number {
  let at = from
  for (let words = 0; words <= 6; words++) {
    if (s[at] !== ' ' || STOP.test(s.slice(at, at + 8)) || beginsWithVerb(s, at + 1) || s[at + 1] === '(') return at
    const word = matchAt(wordAt, s, at)
    if (!word) return at
    at += word[0].length
  }
  return otherwise
}
