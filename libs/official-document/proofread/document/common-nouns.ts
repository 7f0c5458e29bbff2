import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

const PATTERNS: readonly RegExp[] = [
  /(?<=(?:các|những|mọi|từng) )(?:Sở|Phòng|Ban|Bộ|Huyện|Xã|Ngành|Cấp)(?=, (?:các )?(?:sở|ban|ngành|phòng|bộ|huyện|xã|phường|cấp|đơn vị|đoàn thể|bộ phận|cơ quan)(?!\p{L}))/gu,
  /(?<=(?:các|của|trong|mỗi|từng) )Chi bộ(?= (?:và|trong|trực|thuộc|cơ|đã|phải)|[,.;])/gu,
  /(?<=(?:các|của|cho|cán bộ|cán bộ,|mỗi) )(?:Đoàn viên|Đảng viên|Hội viên|Công chức|Viên chức)(?!\p{L})/gu,
  /(?<=(?:quy định của|theo quy định của|chấp hành|tuân thủ|vi phạm|chính sách,) )Pháp luật(?!\p{L})/gu,
  /(?<=(?:Đảng,|xây dựng Đảng và|hệ thống|của) )Chính quyền(?= |[,.;])(?! (?:Xô|Sài))/gu,
  /(?<=(?:và|của|cùng|các) )Tập thể(?= lãnh đạo)/gu,
]
const PARTY_COMMITTEES = /(?<=cấp ủy )Đảng(?= (?:đối|các|và|trong|cơ|phải|đã)|[,.;])/gu

/** Common nouns in the middle of a sentence: "các Sở, ban, ngành", "quy định của Pháp luật", "cấp ủy Đảng" beside "cấp ủy đảng". */
export function commonNouns({ s, recipientsAt }: View): Finding[] {
  const patterns = /(?:cấp ủy|tổ chức) đảng(?!\p{L})/u.test(s) ? [...PATTERNS, PARTY_COMMITTEES] : PATTERNS
  return patterns.flatMap(pattern =>
    [...s.matchAll(pattern)]
      .filter(hit => hit.index < recipientsAt)
      .map(hit => ({
        rule: 'cap/common' as const,
        start: hit.index,
        end: hit.index + hit[0].length,
        expected: (hit[0][0] ?? '').toLowerCase() + hit[0].slice(1),
      })),
  )
}
