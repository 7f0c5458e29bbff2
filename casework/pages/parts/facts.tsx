import { DefinitionList, Link, OfficeDate, QuoteBlock, type Fact } from '../../../ui/index.ts'
import type { FactValue, FactView } from '../../fact-view.ts'
import type { MatterView } from '../../matter-view.ts'
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

/** The sentence that gave it, and the way to the page where it is worked on. */
export function Sentence({ quote, page }: Pick<MatterView, 'quote' | 'page'>) {
  const link = page ? <a href={page.href}>{page.label}</a> : null
  if (!quote || quote.text === '') return link ? <p>{link}</p> : null
  const { text, mark, source } = quote
  const from = source?.href ? <a href={source.href}>{source.label}</a> : source?.label
  return <QuoteBlock quote={text} marks={mark ? [{ start: mark[0], end: mark[1] }] : []} source={from ?? link} />
}
