import type { LegalBasis } from '../document.ts'
import { DATE, isoOf } from '../header/dates.ts'
import { part, trimmed, type Flow } from '../layout/flow.ts'
import { citedSign } from '../header/sign.ts'

export interface FoundBasis {
  basis: LegalBasis
  at: Flow
  repaired: boolean
}

const TYPE =
  'Nghị quyết liên tịch|Nghị quyết|Nghị định|Bộ luật|Luật|Pháp lệnh|Hiến pháp|Lệnh|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Kết luận|Quy định|Quy chế|Quy chuẩn|Hướng dẫn|Chương trình|Kế hoạch|Đề án|Phương án|Dự án|Báo cáo|Tờ trình|Thông báo|Thông tri|Thông cáo|Công văn|Công điện|Biên bản|Giấy mời|Văn bản|Điều lệ|Cương lĩnh'
const LEAD = new RegExp(
  `(?<!\\p{L})(?:[Cc]ăn cứ(?: vào)?|[Tt]riển khai thực hiện|[Tt]hực hiện|[Tt]riển khai)\\s+(?:các\\s+)?(?:(?:ý kiến|sự|chỉ đạo|kết luận|nội dung|yêu cầu|đề nghị)[^;,.]{0,100}?(?:tại|theo)\\s+(?:các\\s+)?)?(?=(?:${TYPE})(?!\\p{L}))`,
  'gu',
)
const OPENER = /^[-–]?\s*(?:Căn cứ|Thực hiện|Triển khai)(?!\p{L})/u
/** The next instrument under the same lead word: "…; Luật …", "… và Công văn số …", "…, số 12/…". */
const NEXT = new RegExp(
  `(?:;\\s+(?:và\\s+)?|,\\s+(?=(?:${TYPE})[^,;]{0,80}?số\\s*:?\\s*\\d)|\\s+và\\s+(?=(?:${TYPE})[^,;]{0,60}?số\\s*:?\\s*\\d)|(?<=\\d{4})\\s+và\\s+(?=Luật\\s))(?=(?:${TYPE})(?!\\p{L}))|(?:[,;]|[,;]?\\s+và)\\s+(?=số\\s*:?\\s*\\d+[/-])`,
  'gu',
)

/** An opening paragraph is never longer; what is, is not searched to its end. */
const LONGEST = 8000

/** Instruments after "Căn cứ" and "Thực hiện" in the opening paragraphs, one entry each. "Xét" and "Theo đề nghị" found nothing. */
export function basesOf(paragraphs: readonly Flow[]): FoundBasis[] {
  return paragraphs.flatMap((p, i) => {
    const flow = part(p, 0, LONGEST)
    if (OPENER.test(p.text)) return fromParagraph(flow)
    return goesOnBelow(paragraphs, i) ? instruments(part(flow, 0, openingEnd(flow.text))) : []
  })
}

const BARE = new RegExp(`^(?:${TYPE})(?!\\p{L}).{0,60}?(?:số|ngày)\\s*:?\\s*\\d`, 'u')

/** "Căn cứ Nghị định số 1 …; / Nghị định số 2 …;": an instrument on a line of its own under the lead word above. */
function goesOnBelow(paragraphs: readonly Flow[], i: number): boolean {
  let above = i - 1
  if (!BARE.test(paragraphs[i]?.text ?? '') || !/;$/u.test(paragraphs[above]?.text ?? '')) return false
  while (above >= 0 && i - above < 12 && BARE.test(paragraphs[above]?.text ?? '') && /;$/u.test(paragraphs[above]?.text ?? ''))
    above--
  return OPENER.test(paragraphs[above]?.text ?? '')
}

function fromParagraph(flow: Flow): FoundBasis[] {
  const end = openingEnd(flow.text)
  const leads = [...flow.text.slice(0, end).matchAll(LEAD)].filter((hit, i) => i === 0 || isLead(flow.text, hit.index))
  return leads.flatMap((lead, i) => {
    const from = lead.index + lead[0].length
    const to = leads[i + 1]?.index ?? end
    const clause = flow.text.slice(from, to)
    const other = /;\s+(?:và\s+)?(?:căn cứ|thực hiện|theo|xét)(?!\p{L})/u.exec(clause)
    return instruments(part(flow, from, other ? from + other.index : to))
  })
}

/** A second lead word counts only where a clause begins. */
const isLead = (text: string, at: number): boolean => /(?:[;,:]\s?|[;,] và )$/u.test(text.slice(Math.max(0, at - 6), at))

/** Where the clause of the issuer begins: ", Sở Nội vụ hướng dẫn như sau:". */
const ISSUER =
  /[,;.]\s+(?=(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Văn phòng|Sở|Ban|Bộ|Đảng ủy|Đảng bộ|Tỉnh ủy|Thành ủy|Thường trực|Thanh tra|Công an|Trung tâm|Chủ tịch|Phó Chủ tịch|Phòng|Cục|Chi cục|Chi bộ|Trường|Hội|Đoàn|Mặt trận|Tòa án|Viện|Kho bạc|Bảo hiểm|Công ty|Liên đoàn|Công đoàn|Giám đốc|Chánh|Trưởng|Thủ tướng|Chính phủ|Bộ trưởng|để|nay|hôm nay|ngày \d{1,2}[/ ]|trong (?:thời gian|những))(?!\p{L}))/gu
const CLAUSE_VERB =
  /(?<!\p{L})(?:báo cáo|ban hành|xây dựng|kính|trân trọng|yêu cầu|đề nghị|thông báo|hướng dẫn|kết luận|tổ chức|triển khai|chỉ đạo|như sau|có ý kiến|trình|mời|giao|gửi|đã|sẽ|quyết định|lập|tham mưu|chủ trì|cung cấp|tổng hợp|tiến hành|phối hợp|đăng ký|nhận)(?!\p{L})/u

function openingEnd(text: string): number {
  for (const hit of text.matchAll(ISSUER)) {
    const clause = text.slice(hit.index + hit[0].length)
    const head = clause.slice(0, 130).split(/[;:]/u)[0] ?? ''
    if (/^ngày/u.test(clause) && /\/\S+$/u.test(text.slice(0, hit.index))) continue
    if (hit[0].startsWith('.') || /^(?:để|nay|hôm nay|trong|ngày)/u.test(clause)) return hit.index
    if (CLAUSE_VERB.test(head)) return hit.index
  }
  const stop =
    /[.;](?:\s|$)(?!\s*(?:(?:và )?số\s*:?\s*\d|Luật|Nghị|thực hiện|căn cứ|Quyết|Thông|Bộ luật|Kế hoạch|Công văn|Chỉ thị|Kết luận))/u.exec(
      text,
    )
  return stop ? stop.index : text.length
}

function instruments(flow: Flow): FoundBasis[] {
  const found: FoundBasis[] = []
  let from = 0
  for (const cut of [
    ...[...flow.text.matchAll(NEXT)].map(hit => [hit.index, hit.index + hit[0].length] as const),
    [flow.text.length, flow.text.length] as const,
  ]) {
    const [to, next] = cut
    if (/^,?\s+và/u.test(flow.text.slice(to, next)) && namesAnother(flow.text.slice(from, to))) continue
    const at = trimmed(part(flow, from, to), /^(?:các\s+)?/u, /[\s;,.:]*(?:\s+và)?$/u)
    if (at.text && !amendsTheOneBefore(flow.text.slice(0, from))) found.push(basisOf(at))
    from = next
  }
  return found
}

/** "… sửa đổi một số điều của Nghị định số 78/2025/NĐ-CP và Nghị định số 79/2025/NĐ-CP": both stand in the title. */
const namesAnother = (text: string): boolean => OF_ANOTHER.test(text)
const OF_ANOTHER = new RegExp(`(?:điều|khoản|phần|thi hành|thực hiện|theo|của)\\s+(?:${TYPE})\\s+số\\s*:?\\s*\\d`, 'u')

/** "Luật A được sửa đổi, bổ sung bởi Luật số 59/2020/QH14, Luật số 56/2024/QH15": the last is no basis of its own. */
const amendsTheOneBefore = (before: string): boolean => /được sửa đổi(?:, bổ sung)?[^;]*[,\s]$/u.test(before.slice(-200))

/** Another instrument named inside the title of this one; a date behind it is not this one's. */
const INNER = new RegExp(`(?<=\\S.{12,})(?:${TYPE})\\s+số\\s*:?\\s*\\d`, 'su')

function basisOf(at: Flow): FoundBasis {
  const sign = citedSign(at.text)
  const inner = sign ? INNER.exec(at.text) : null
  const date = DATE.exec(inner && inner.index > (sign?.start ?? 0) ? at.text.slice(0, inner.index) : at.text)
  return {
    basis: { text: at.text, number: sign?.designation ?? null, issuedOn: date ? isoOf(date) : null },
    at,
    repaired: sign?.repaired ?? false,
  }
}
