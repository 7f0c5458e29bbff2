import { formatDate } from '@kheo/viet-text'
import { checkTerm, citeText } from '@kheo/official-document'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, sentencesOf, type Finding } from './finding.ts'

/** A body that is no more: its last names, the first day without it, and who took over. */
export type EndedBody = {
  readonly name: string
  readonly short: string
  readonly on: PlainDate
  readonly successor: string | null
}

/** Bodies named for a time after their end, and Party documents cited with the wrong term. */
export function namesFindings({ nodes, period, endedBodies }: ReportToCheck): Finding[] {
  return nodes.flatMap(node => {
    const text = node.written.normalize('NFC')
    const ahead = node.role === 'phuong-huong'
    const here = endedBodies.filter(body => body.on <= period.to && namesOf(body).some(name => named(text, name)))
    const bodies = here.flatMap(body =>
      sentencesOf(text)
        .filter(sentence => namesOf(body).some(name => named(sentence, name)))
        .filter(sentence => isAfter(sentence, body, { ahead, from: period.from }))
        .slice(0, 1)
        .map(() =>
          finding({
            rule: 'body-ended',
            node: node.id,
            place: body.name,
            data: { on: formatDate(body.on), ...(body.successor ? { successor: body.successor } : {}) },
          }),
        ),
    )
    const terms = citeText(text).flatMap(citation => {
      const term = checkTerm(citation)
      if (!term || term.agrees) return []
      const place = text.slice(...citation.span)
      return [
        finding({
          rule: 'wrong-term',
          node: node.id,
          place: place.slice(0, 160),
          data: { stated: term.stated.join(', '), expected: term.expected },
        }),
      ]
    })
    return [...bodies, ...terms]
  })
}

const namesOf = ({ name, short }: EndedBody): string[] => (short === '' || short === name ? [name] : [name, short])

/**
 * Does a sentence speak of an ended body as if it still were? Not when it says what it is now, nor when it tells of a day or a year before the
 * end. Within a period in which the body ended only a sentence with a later day does.
 */
function isAfter(sentence: string, { on }: EndedBody, { ahead, from }: { ahead: boolean; from: PlainDate }): boolean {
  if (/nay (?:là|thuộc)|\(cũ\)|trước đây|trước sáp nhập/u.test(sentence)) return false
  const dates = datesIn(sentence)
  if (dates.some(date => date < on)) return false
  return ahead || on <= from || dates.some(date => date >= on)
}

/** Days and years of a sentence; a year as its last day. */
function datesIn(sentence: string): PlainDate[] {
  const days = [...sentence.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu)].map(
    ([, day = '', month = '', year = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
  const years = [...sentence.matchAll(/[Nn]ăm (\d{4})(?!\d)/gu)].map(([, year = '']) => `${year}-12-31`)
  return [...days, ...years]
}

/** The whole name, not a piece of a longer word. */
function named(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ')) return true
  }
  return false
}
