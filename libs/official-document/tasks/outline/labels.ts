import type { Block } from './blocks.ts'

/** "Cơ quan chủ trì: Sở A", "Đơn vị phối hợp: …", "Thời gian thực hiện: …" below an item of a plan. */
export type Label = { says: 'lead' | 'partner' | 'time' | 'other'; value: number }

const LABELS: readonly (readonly [Label['says'], RegExp])[] = [
  ['partner', /^(?:(?:cơ quan|đơn vị|sở, ngành)(?:,? (?:đơn vị|tổ chức))? )?phối hợp(?: thực hiện)?\s*:/iu],
  [
    'lead',
    /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|sở, ngành)(?:,? (?:đơn vị|tổ chức))? )?(?:được giao )?(?:chủ trì|thực hiện|chịu trách nhiệm|tham mưu)(?:,? (?:tham mưu|thực hiện|triển khai|chính))*\s*:/iu,
  ],
  ['lead', /^(?:phân công|trách nhiệm)(?: thực hiện)?\s*:/iu],
  ['time', /^(?:thời gian|thời hạn|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức))*\s*:/iu],
  ['time', /^(?:thời gian|thời hạn)(?: (?:thực hiện|hoàn thành))*(?= (?:chậm nhất|trước|xong|trong|từ|đến) .{0,60}$)/iu],
  [
    'other',
    /^(?:sản phẩm|kết quả|kinh phí|nguồn kinh phí|địa điểm|đối tượng|hình thức|thành phần|số lượng)(?: [\p{Ll} ]{2,24})?\s*:/iu,
  ],
]

/** "Cơ quan thực hiện: Sở A chủ trì tham mưu …" is a sentence, no label. */
const TELLS = /(?:chủ trì|chủ động|có trách nhiệm)\s+\p{Ll}/u

/** The label with which a block begins; `value` is where its words begin, counted in the block's own text. */
export function labelOf(block: Block): Label | null {
  const words = block.text.slice(block.words - block.start)
  for (const [says, pattern] of LABELS) {
    const m = pattern.exec(words.slice(0, 120).replace(/\s/g, ' '))
    if (m && !(says === 'lead' && TELLS.test(words.slice(m[0].length))))
      return { says, value: block.words - block.start + m[0].length }
  }
  return null
}
