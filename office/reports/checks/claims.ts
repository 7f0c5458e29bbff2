import type { ReportToCheck } from './check-report.ts'
import { finding, sentencesOf, type Finding } from './finding.ts'

const ALL = /(?<![\d,.])100\s*%/u
const SHARE = /\d\s*%/u
/** A change is no share of anything. */
const CHANGE = /tăng|giảm|điểm phần trăm|cao hơn|thấp hơn|so với/u
/** "118/121", "118 trên 121", "118 trong tổng số 121". A date is none. */
const PARTS =
  /(?<![\d/])\d[\d.]*\s*\/\s*\d[\d.]*(?![\d/])|\d[\d.]*\s+[^.;]{0,40}(?:trên|trong tổng số|trong số)\s+(?:tổng số\s+)?\d/u
const SUPERLATIVE = /(?:tốt|cao|lớn|nhiều|hiệu quả|xuất sắc|tiêu biểu|nhanh|sớm) nhất|dẫn đầu|đứng đầu|đi đầu|vượt bậc/u

/** "100%" and any other share without numerator and denominator; superlatives that neither a figure nor any evidence bears out. */
export function claimFindings({ nodes, evidence }: ReportToCheck): Finding[] {
  return nodes
    .filter(node => node.role !== 'phuong-huong')
    .flatMap(node =>
      sentencesOf(node.written).flatMap(sentence => {
        if (isAll(sentence) && !PARTS.test(sentence))
          return [finding({ rule: 'claim', node: node.id, place: around(sentence, ALL) })]
        if (SHARE.test(sentence) && !PARTS.test(sentence) && !CHANGE.test(sentence))
          return [finding({ rule: 'share', node: node.id, place: around(sentence, SHARE) })]
        const bare = SUPERLATIVE.test(sentence) && !/\d/u.test(sentence) && evidence === 0
        return bare ? [finding({ rule: 'superlative', node: node.id, place: around(sentence, SUPERLATIVE) })] : []
      }),
    )
}

/** "100%" of something: "tăng 06 nhiệm vụ (100%)" is the size of a change, in its own clause. */
const isAll = (sentence: string): boolean => sentence.split(/[,;:]/u).some(clause => ALL.test(clause) && !CHANGE.test(clause))

function around(sentence: string, pattern: RegExp): string {
  const at = pattern.exec(sentence)?.index ?? 0
  return sentence.slice(Math.max(0, at - 30), at + 90).trim()
}
