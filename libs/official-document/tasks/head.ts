import { bodyFrom } from '../gazetteer/bodies.ts'
import { matchAt, sticky } from '../gazetteer/pattern.ts'
import { bodiesFrom, type Bodies } from './leads.ts'
import { boundToAct, orderedName, unlistedName } from './unknown-names.ts'
import { beginsWithVerb, mayBeVerb, opensWithVerb } from '../gazetteer/verbs.ts'

/** How a clause names who acts: by an order ("Giao …"), by a heading ("Sở Y tế: …"), or as the plain subject. */
export type Manner = 'ordered' | 'headed' | 'subject'
export type Head = {
  bodies: Bodies | null
  manner: Manner
  prefix: [number, number]
  rest: number
  speaker?: string
  verb?: string
}

/** An order without further words, to ask what an order may do. */
export const ORDERED: Head = { bodies: null, manner: 'ordered', prefix: [0, 0], rest: 0 }

const ORDER =
  '(?:(?:[Tt]rước mắt|[Đđ]ồng thời|[Nn]goài ra|[Tt]heo đó|[Dd]o đó|[Dd]o vậy|[Vv]ì vậy),? )?(?:(?:thống nhất|đồng ý|nhất trí|tiếp tục|cũng|và|nay|vẫn|Thống nhất|Đồng ý|Nhất trí|Tiếp tục|Nay) )*(?:[Gg]iao(?: (?:nhiệm vụ |trách nhiệm )?cho)?|[Yy]êu cầu|[Đđ]ề nghị|[Kk]ính đề nghị|[Pp]hân công|[Ủủ]y quyền(?: cho)?|[Cc]hỉ đạo|[Đđ]ôn đốc|[Cc]huyển|[Kk]ính chuyển|[Nn]hắc|[Ll]ưu ý|[Gg]iao việc cho)(?: đồng thời)? '
const orderAt = sticky(ORDER)
const saysAt = sticky(',? (?:đã )?(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|có ý kiến)(?!\\p{L})')
const marksAt = sticky('(?:\\s|(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVXL]{1,4}|[a-zđ])[.)](?= )|\\([a-zđ\\d]{1,2}\\)|[-–+•*●▪](?= ?))*')
const adverbialAt = sticky(
  '(?:[Tt]rước|[Cc]hậm nhất|[Mm]uộn nhất|[Hh]ằng|[Hh]àng|[Đđ]ịnh kỳ|[Tt]rong|[Nn]gay|[Ss]au|[Kk]hi|[Cc]ăn cứ|[Tt]rên cơ sở|[Đđ]ối với|[Đđ]ể|[Vv]ề|[Tt]ừ|[Đđ]ến|[Tt]heo|[Nn]hân dịp|[Tt]rường hợp|[Nn]ếu|[Dd]o|[Vv]ì|[Xx]ét|[Ss]au khi|[Tt]hực hiện|[Tt]iếp theo|[Tt]iếp tục|[Nn]hằm|[Mm]ỗi|[Qq]ua|[Đđ]ồng thời|[Nn]goài ra|[Bb]ên cạnh đó|[Rr]iêng|[Tt]hời gian tới|[Gg]iai đoạn|[Vv]ới|[Tt]ại|[Tt]hừa|[Cc]hậm|[Tt]háng|[Qq]uý|[Nn]ăm|[Hh]ạn|[Tt]hời hạn|[Kk]ể từ|[Uu]BND tỉnh nhận được)(?!\\p{L})',
)

/** Where the words of a clause begin, past numbers and bullets. */
export const pastMarks = (s: string, at: number): number => at + (matchAt(marksAt, s, at)?.[0].length ?? 0)

export function headOf(s: string, start: number, end: number): Head | null {
  const at = pastMarks(s, start)
  const head = headAt(s, at, end, [at, at]) ?? afterColon(s, at, end) ?? afterComma(s, at, end)
  return (
    head ??
    (/^(?:Việc|Nội dung|Vấn đề|Các nội dung|Kiến nghị|Đề xuất)(?!\p{L})/u.test(s.slice(at, at + 14))
      ? innerOrder(s, at, end)
      : null)
  )
}

/** Who directs others in a document of the province; of anybody else "chỉ đạo" is work of their own. */
const SPEAKER =
  /^(?:(?:[Đđ]ồng chí )?(?:Phó )?(?:Chủ tịch|Bí thư)|UBND|Ủy ban nhân dân|Thường trực|Ban Thường vụ|Tỉnh ủy|Thủ tướng|Chính phủ|Lãnh đạo UBND)/

function headAt(s: string, at: number, end: number, prefix: [number, number]): Head | null {
  const order = matchAt(orderAt, s, at)
  if (order) {
    const from = at + order[0].length
    const bodies = bodiesFrom(s, from) ?? bodiesFromSmall(s, from) ?? orderedName(s, from, end)
    if (!bodies && !/(?:[Gg]iao|cầu|nghị|công) $/.test(order[0])) return null
    return { bodies, manner: 'ordered', prefix, rest: bodies?.end ?? from, verb: order[0] }
  }
  const bodies = bodiesFrom(s, at) ?? unlistedName(s, at, end) ?? boundToAct(s, at, end)
  if (!bodies || bodies.end > end || /^ (?:chủ trì|phối hợp|thực hiện) ?:/.test(s.slice(bodies.end, bodies.end + 14))) return null
  const says = matchAt(saysAt, s, bodies.end)
  const mayOrder = says && !(says[0].includes('chỉ đạo') && !SPEAKER.test(bodies.list[0]?.name ?? ''))
  if (mayOrder && !says[0].includes('đã')) {
    const inner = innerOrder(s, bodies.end, Math.min(end, bodies.end + 60))
    if (inner) return { ...inner, prefix, speaker: bodies.list[0]?.name ?? '' }
  }
  const colon = /^ ?(?:\([^)]{2,40}\))?:/.exec(s.slice(bodies.end, bodies.end + 50))
  return colon
    ? { bodies, manner: 'headed', prefix, rest: bodies.end + colon[0].length }
    : { bodies, manner: 'subject', prefix, rest: bodies.end }
}

/** "giao phòng Tài nguyên và Môi trường …": the name of a unit written with a small letter. */
function bodiesFromSmall(s: string, from: number): Bodies | null {
  if (!/\p{Ll}/u.test(s[from] ?? '')) return null
  const found = bodiesFrom(s.slice(0, from) + (s[from] ?? '').toUpperCase() + s.slice(from + 1), from)
  return found && { ...found, list: found.list.map(b => ({ ...b, name: s.slice(b.start, b.end) })) }
}

const innerAt = sticky(
  '(?:,| và|:|;| nên| đồng thời|)(?: (?:đồng thời|nay|vì vậy|do đó|theo đó),?)? ?(?:giao(?: cho)?|yêu cầu|đề nghị|phân công|Giao(?: cho)?|Yêu cầu|Đề nghị|Phân công|chỉ đạo)(?: |: ?)',
)

/** An order inside a clause: "Đồng ý chủ trương …, giao Sở Tài chính …". */
export function innerOrder(s: string, from: number, to: number): Head | null {
  for (let i = from; i < to; i++) {
    if (s[i] !== ' ' && s[i] !== ',' && s[i] !== ':') continue
    const m = matchAt(innerAt, s, i)
    const named = m ? (m[0].includes(':') ? pastMarks(s, i + m[0].length) : i + m[0].length) : 0
    const bodies = m ? bodiesFrom(s, named) : null
    if (m && bodies) return { bodies, manner: 'ordered', prefix: [from, i], rest: bodies.end }
  }
  return null
}

/** "Về đề nghị của Công ty …: Giao Sở Công Thương …". */
function afterColon(s: string, at: number, end: number): Head | null {
  const colon = s.slice(at, end).search(/: ?(?=[\p{L}“(])/u)
  if (colon < 0) return null
  const from = pastMarks(s, at + colon + 1)
  const head = headAt(s, from, end, [at, at + colon])
  return head ? { ...head, manner: head.manner === 'subject' ? 'subject' : head.manner } : null
}

/** "Trước ngày 20/9/2025, Sở X …", "Căn cứ kết quả rà soát, các sở …". */
function afterComma(s: string, at: number, end: number): Head | null {
  const adverbial = matchAt(adverbialAt, s, at) !== null
  for (let i = at, tries = 0; i < end && tries < (adverbial ? 8 : 2); i++) {
    const step = s[i] === ',' ? 2 : s.startsWith(' thì ', i) ? 5 : 0
    if (!step) continue
    tries++
    const head = headAt(s, i + step, end, [at, i])
    if (head?.bodies && (adverbial || clearAfterTopic(s, at, i, head))) return head
  }
  return null
}

/** "Những việc phát sinh ngoài chương trình, Phòng Tổng hợp lập …": a topic that tells nothing itself, then a body with a known verb. */
function clearAfterTopic(s: string, at: number, comma: number, head: Head): boolean {
  if (head.manner !== 'subject' || s[comma] === ' ') return true
  if (
    /(?:^| )(?:đã|được|là|gồm|như|có|nhận|trong đó|đạt|do|chưa|còn(?! lại)|đánh giá|cho biết)(?!\p{L})/u.test(s.slice(at, comma))
  )
    return false
  return (
    !bodyFrom(s, at) &&
    !opensWithVerb(s, at) &&
    (beginsWithVerb(s, head.rest + 1) || /^,? (?:chủ trì|phối hợp)/.test(s.slice(head.rest, head.rest + 12)))
  )
}

const narrowedAt = sticky(
  ' (?:có (?:tỷ lệ|kết quả|số) [^,;.]{3,50}?\\d[\\d,.]*%|được (?:kiểm tra|giám sát|thanh tra|phân công|giao(?: (?:nhiệm vụ|vốn|làm chủ đầu tư))?|mời|lấy ý kiến|bố trí vốn|ủy quyền|thụ hưởng|thành lập|nêu tên|chỉ định)|chưa (?:có ý kiến|có báo cáo|báo cáo|hoàn thành|gửi báo cáo|gửi|nộp|giải ngân|thực hiện|đăng ký|góp ý|đạt)|còn (?:nợ|chậm|tồn) \\p{Ll}+(?: \\p{Ll}+)?|có liên quan|liên quan|nêu trên|nói trên|có tên(?: trên| nêu trên)?|phụ trách(?: khối \\p{Ll}+ \\p{Ll}+)?)(?!\\p{L})',
)
/** "Đảng ủy được kiểm tra gửi báo cáo": words that only say which one is meant. */
export function narrowed(s: string, bodies: Bodies): Bodies {
  const m = matchAt(narrowedAt, s, bodies.end)
  const last = bodies.list.at(-1)
  if (!m || !last) return bodies
  const next = bodies.end + m[0].length + 1
  if (!(m[0].startsWith(' chưa') ? beginsWithVerb(s, next) : mayBeVerb(s, next))) return bodies
  const end = bodies.end + m[0].length
  return { ...bodies, end, list: [...bodies.list.slice(0, -1), { ...last, end, name: s.slice(last.start, end) }] }
}
