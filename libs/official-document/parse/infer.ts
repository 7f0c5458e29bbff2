import type { DocumentFields, ParsedDocument } from './document.ts'
import { typeOfCode } from './end/names.ts'

/** The body that speaks: "…, Văn phòng UBND tỉnh báo cáo kết quả như sau:". */
const SPEAKER =
  /(?:^|[,;.]\s)((?:Ủy ban nhân dân|UBND|Văn phòng|Sở|Ban|Đảng ủy|Tỉnh ủy|Thanh tra|Hội đồng nhân dân|Trung tâm|Phòng)(?!\p{L})[\p{L} ]{0,60}?)\s+(?:trân trọng |kính )?(?:báo cáo|ban hành|thông báo|hướng dẫn|đề nghị|yêu cầu|xây dựng|kính trình|trình)(?!\p{L})/u

/** What other places of the text suggest for fields it does not print. */
export function inferredOf(fields: DocumentFields, body: string): ParsedDocument['inferred'] {
  const code = /^(\p{L}+)[-/]/u.exec(fields.symbol ?? '')?.[1]
  const type = !fields.type && code ? typeOfCode(code) : null
  const speaker = fields.agency ? null : SPEAKER.exec(body.slice(0, 2000))?.[1]
  return {
    ...(type ? { type: type.name, typeCode: code } : {}),
    ...(speaker ? { agency: speaker } : {}),
  }
}
