import { formatDate } from '@kheo/viet-text'
import { checkTerm, citeText } from '@kheo/official-document'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, type Finding } from './finding.ts'

/** A body that is no more: its last name, the first day without it, and who took over. */
export type EndedBody = { readonly name: string; readonly on: PlainDate; readonly successor: string | null }

/** Bodies named although the whole period lies after their end, and Party documents cited with the wrong term. */
export function namesFindings({ nodes, period, endedBodies }: ReportToCheck): Finding[] {
  return nodes.flatMap(node => {
    const text = node.written.normalize('NFC')
    const gone =
      node.role === 'phuong-huong'
        ? endedBodies.filter(body => body.on <= period.to)
        : endedBodies.filter(body => body.on <= period.from)
    const bodies = gone
      .filter(body => named(text, body.name))
      .map(body =>
        finding({
          rule: 'body-ended',
          node: node.id,
          place: body.name,
          data: { on: formatDate(body.on), ...(body.successor ? { successor: body.successor } : {}) },
        }),
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

/** The whole name, not a piece of a longer word. */
function named(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ')) return true
  }
  return false
}
