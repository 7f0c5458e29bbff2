import { DataTable, DefinitionList, Link, OfficeDate, QuoteBlock, type Column, type Fact, useText } from '../../../ui/index.ts'
import type { FactValue, FactView } from '../../matter/fact-view.ts'
import type { MatterView } from '../../matter/matter-view.ts'
import { useWords } from './words.ts'

export function Facts({ facts, extra = [] }: { facts: readonly FactView[]; extra?: readonly Fact[] }) {
  const many = [...Map.groupBy(facts.filter(isBody), fact => fact.term)].filter(([, own]) => own.length > FEW)
  const inTables = new Set(many.map(([term]) => term))
  const single = facts.filter(fact => !isBody(fact) || !inTables.has(fact.term))
  return (
    <>
      <DefinitionList
        facts={[
          ...single.map(({ term, value }, at) => ({ term: unique(single, term, at), value: <Value value={value} /> })),
          ...extra,
        ]}
      />
      {many.map(([term, own]) => (
        <FactTable key={term} term={term} facts={own} />
      ))}
    </>
  )
}

/** So many bodies of one part stand as facts; more of them are a table. */
const FEW = 6

type BodyFact = FactView & { value: Extract<FactValue, { kind: 'body' }> }
const isBody = (fact: FactView): fact is BodyFact => fact.value.kind === 'body'

/** Many bodies with one part in the matter, each with what is said of it; shut at first. */
function FactTable({ term, facts }: { term: string; facts: readonly BodyFact[] }) {
  const text = useText()
  const rows = facts.map(({ value }, at) => ({ id: String(at), value }))
  const columns: Column<(typeof rows)[number]>[] = [
    { id: 'body', head: text.factBody, rowHead: true, cell: ({ value }) => <Value value={{ ...value, note: null }} /> },
    { id: 'note', head: text.factNote, wide: true, word: '', cell: ({ value }) => value.note ?? '' },
  ]
  const head = text.factTable(term, facts.length)
  return (
    <details className="disclosure">
      <summary>{head}</summary>
      <DataTable caption={head} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
    </details>
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
