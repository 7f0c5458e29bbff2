import { formatDate } from '@kheo/viet-text'
import { z } from 'zod'
import { citeText, type Citation } from '@kheo/official-document'
import { designationKey } from '../../../records/index.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, type Finding } from './finding.ts'

const StoredDocument = z.object({
  designation: z.string(),
  issuedOn: z.string().nullable(),
  agency: z.string().nullable(),
})
/** What the records know of designations, by their keys; an absent one they do not know. */
export const Stored = z.record(z.string(), z.array(StoredDocument)).catch({})
export type Stored = z.infer<typeof Stored>

/** The key by which a citation is looked up in the records; null where it names no number. */
export const citedKey = ({ designation, number, symbol }: Citation): string | null =>
  designationKey(designation ?? (number && symbol ? `${number}/${symbol}` : null))

/** The keys of every numbered document that texts cite. */
export const citedKeys = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap(text => citeText(text.normalize('NFC')).flatMap(citation => citedKey(citation) ?? []))),
]

/**
 * Cited documents against the records: another date than the stored one is shown beside it; one that the records do not know is named as not
 * verified, never as right. A document without a number is not looked up.
 */
export function citedFindings({ nodes, stored }: Pick<ReportToCheck, 'nodes' | 'stored'>): Finding[] {
  return nodes.flatMap(node => {
    const text = node.written.normalize('NFC')
    return citeText(text).flatMap(citation => {
      const key = citedKey(citation)
      if (key === null || citation.nested) return []
      const place = text.slice(...citation.span).slice(0, 160)
      const known = stored[key] ?? []
      if (known.length === 0) return [finding({ rule: 'cited-unknown', node: node.id, place, note: true })]
      if (citation.issuedOn === null || known.some(each => each.issuedOn === null || each.issuedOn === citation.issuedOn))
        return []
      const [first] = known
      const data = {
        stated: formatDate(citation.issuedOn),
        stored: first?.issuedOn ? formatDate(first.issuedOn) : '',
        designation: first?.designation ?? '',
        agency: first?.agency ?? '',
      }
      return [finding({ rule: 'cited-date', node: node.id, place, data })]
    })
  })
}
