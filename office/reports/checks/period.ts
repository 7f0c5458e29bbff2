import { formatDate } from '@kheo/viet-text'
import { citeText } from '@kheo/official-document'
import { isPlainDate } from '../../../kernel/clock.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, sentencesOf, type Finding } from './finding.ts'

const DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu
const YEAR = /[Nn]ăm (\d{4})(?!\d)/gu
/** Sentences that look back or ahead by their own words. */
const COMPARES = /so với|cùng kỳ|giai đoạn|từ năm|kế hoạch|lộ trình|đến năm/u

/** Days and years that lie outside the period reported on, and days that no calendar has. Dates of cited documents are theirs. */
export function periodFindings({ nodes, period }: ReportToCheck): Finding[] {
  return nodes.flatMap(node => {
    const ahead = node.role === 'phuong-huong'
    return sentencesOf(node.written).flatMap(sentence => {
      const cited = citeText(sentence).map(({ span }) => span)
      const within = (at: number) => cited.some(([start, end]) => start <= at && at < end)
      const days = [...sentence.matchAll(DAY)].flatMap(match => day(match, { within, node: node.id, period, ahead }))
      const years = [...sentence.matchAll(YEAR)].flatMap(match => {
        const year = match[1] ?? ''
        const out = year < period.from.slice(0, 4) || (!ahead && year > period.to.slice(0, 4))
        if (!out || within(match.index) || COMPARES.test(sentence)) return []
        return [finding({ rule: 'outside-period', node: node.id, place: match[0], data: stretch(period) })]
      })
      return [...days, ...years]
    })
  })
}

type At = { within: (at: number) => boolean; node: string; period: ReportToCheck['period']; ahead: boolean }

function day(match: RegExpExecArray, { within, node, period, ahead }: At): Finding[] {
  const date = `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`
  if (!isPlainDate(date)) return [finding({ rule: 'no-such-day', node, place: match[0] })]
  if (within(match.index)) return []
  const out = date < period.from || (!ahead && date > period.to)
  return out ? [finding({ rule: 'outside-period', node, place: match[0], data: stretch(period) })] : []
}

const stretch = ({ from, to }: ReportToCheck['period']) => ({ from: formatDate(from), to: formatDate(to) })
