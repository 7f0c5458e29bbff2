import { citeText } from './cite-text.ts'
import type { Citation } from './types.ts'

type CiteOutput = {
  id: unknown
  citations: Pick<Citation, 'span' | 'type' | 'number' | 'year' | 'symbol' | 'designation' | 'issuedOn' | 'agency' | 'title'>[]
}

/** One line of `kheo cite`: instruments that can be looked up; resolutions known only by a congress or a title are left to `citeText`. */
export function citeLine(input: { id: unknown; text: string }): CiteOutput {
  const citations = citeText(input.text)
    .filter(c => c.kind === 'numbered' || c.kind === 'law' || c.kind === 'dated')
    .map(({ span, type, number, year, symbol, designation, issuedOn, agency, title, kind }) => ({
      span, type, number, year, symbol, designation, issuedOn, agency, title: kind === 'law' ? title : null,
    })) // prettier-ignore
  return { id: input.id, citations }
}
