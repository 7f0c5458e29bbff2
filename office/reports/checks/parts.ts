import { numberWords } from '../unit-reports/cells.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, sentencesOf, type Finding } from './finding.ts'

/** "118/121 cán bộ": a number of countable things out of all of them. "24/7", "tháng 11/2026" and numbers of documents are none. */
const PAIR = new RegExp(
  String.raw`(?<![\d/.,-])(?<!(?:[Nn]gày|[Tt]háng|[Qq]uý|số)\s+)(\d[\d.]*)\s*/\s*(\d[\d.]*)\s+(?:cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|người|hộ|đơn vị|cơ quan|mô hình|thôn|tổ dân phố|xã|phường|chi bộ|nhiệm vụ|hồ sơ|văn bản|ý kiến)`,
  'gu',
)
const PERCENT = /(\d[\d.]*(?:,\d+)?)\s*%/gu
const CHANGE = /tăng|giảm|điểm phần trăm|so với/u

/** A part that is larger than its whole, and a share that its own numerator and denominator do not give. */
export function partFindings({ nodes }: Pick<ReportToCheck, 'nodes'>): Finding[] {
  return nodes.flatMap(node =>
    sentencesOf(node.written).flatMap(sentence => {
      const pairs = [...sentence.matchAll(PAIR)].map(match => ({ said: match[0], part: whole(match[1]), all: whole(match[2]) }))
      const over = pairs.find(({ part, all }) => part > all)
      if (over) return [finding({ rule: 'part-over-whole', node: node.id, place: over.said })]
      const [pair, another] = pairs
      const [percent, second] = [...sentence.matchAll(PERCENT)]
      if (!pair || another || !percent || second || pair.all === 0 || CHANGE.test(sentence)) return []
      const is = (100 * pair.part) / pair.all
      if (Math.abs(is - decimal(percent[1])) <= roundingOf(percent[1])) return []
      const data = { pair: pair.said, is: numberWords(String(Math.round(is * 10) / 10)) }
      return [finding({ rule: 'wrong-share', node: node.id, place: `${pair.said}: ${percent[0]}`, data })]
    }),
  )
}

const whole = (typed = ''): number => Number(typed.replaceAll('.', ''))
const decimal = (typed = ''): number => Number(typed.replaceAll('.', '').replace(',', '.'))
/** One unit of the last place that was written: rounded or cut, both are usual. */
const roundingOf = (typed = ''): number => 10 ** -(typed.split(',')[1]?.length ?? 0)
