import { DefinitionList, Link, OfficeDate, QuoteBlock, type Fact } from '../../../ui/index.ts'
import type { FactValue, FactView } from '../../fact-view.ts'
import type { Quote } from '../../matter-view.ts'
import { useWords } from './words.ts'

export function Facts({ facts, extra = [] }: { facts: readonly FactView[]; extra?: readonly Fact[] }) {
  return (
    <DefinitionList
      facts={[
        ...facts.map(({ term, value }, at) => ({ term: unique(facts, term, at), value: <Value value={value} /> })),
        ...extra,
      ]}
    />
  )
}

/** Two facts of one name (several cooperating bodies) are numbered. */
function unique(facts: readonly FactView[], term: string, at: number): string {
  const before = facts.slice(0, at).filter(fact => fact.term === term).length
  return before === 0 ? term : `${term} ${before + 1}`
}

function Value({ value }: { value: FactValue }) {
  const words = useWords()
  switch (value.kind) {
    case 'text':
      return value.text
    case 'date':
      return <OfficeDate date={value.date} />
    case 'matter':
      return (
        <Link href={`/viec/${value.id}`}>
          {value.code} {value.title}
        </Link>
      )
    case 'body':
      return (
        <>
          {value.endedOn ? <s>{value.name}</s> : value.name}
          {value.note ? <span className="quiet"> ({value.note})</span> : null}
          {value.endedOn ? (
            <span className="quiet"> {words.bodyEnded({ on: value.endedOn, successors: value.successors.join(', ') })}</span>
          ) : null}
        </>
      )
  }
}

export function Sentence({ quote }: { quote: Quote }) {
  const marks = quote.mark ? [{ start: quote.mark[0], end: quote.mark[1] }] : []
  return (
    <QuoteBlock
      quote={quote.text}
      marks={marks}
      source={quote.sourceHref ? <a href={quote.sourceHref}>{quote.sourceLabel}</a> : quote.sourceLabel}
    />
  )
}
