import { formatDate } from '@kheo/viet-text'
import type { ReactNode } from 'react'
import { EmptyState, Missing, Section, type Column } from '../../../../ui/index.ts'
import type { ModelView } from '../../model/model-view.ts'
import { ReplicationGraph } from './replication-graph.tsx'
import { ScrollTable } from '../scroll-table.tsx'
import { useWords } from '../use-words.ts'

type Props = { model: ModelView }

export function About({ model }: Props) {
  const words = useWords()
  return (
    <Section id="la-gi" head={words.about}>
      <p className="movement-lead">{model.lead === '' ? <Missing>{words.notYet}</Missing> : model.lead}</p>
      {model.source ? (
        <p>
          {words.copiedFrom} <a href={`/phong-trao/${model.source.id}`}>{model.source.title}</a>
        </p>
      ) : null}
      {model.told.map(({ term, words: said }) => (
        <Told key={term} term={term}>
          {said}
        </Told>
      ))}
    </Section>
  )
}

function Told({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <h3>{term}</h3>
      <p className="movement-told">{children}</p>
    </>
  )
}

type ResultLine = ModelView['results'][number]

export function Results({ model }: Props) {
  const words = useWords()
  const columns: Column<ResultLine>[] = [
    { id: 'name', head: words.measure, rowHead: true, cell: row => (row.unit === '' ? row.name : `${row.name} (${row.unit})`) },
    {
      id: 'before',
      head: words.before,
      number: true,
      cell: row => (row.before === '' ? <Missing>{words.notYet}</Missing> : row.before),
    },
    { id: 'after', head: words.after, number: true, cell: row => <b>{row.after}</b> },
    {
      id: 'on',
      head: words.resultOn,
      number: true,
      cell: row => (row.on ? formatDate(row.on) : <Missing>{words.notYet}</Missing>),
    },
    { id: 'evidence', head: words.evidence, cell: row => row.evidence },
  ]
  return (
    <Section id="ket-qua" head={words.results}>
      {model.results.length === 0 ? (
        <EmptyState>{words.noResults}</EmptyState>
      ) : (
        <ScrollTable label={words.results} columns={columns} rows={model.results} rowKey={row => `${row.name} ${row.after}`} />
      )}
    </Section>
  )
}

type ScoreLine = NonNullable<ModelView['scores']>['rows'][number]

export function Scores({ model }: Props) {
  const words = useWords()
  const { scores } = model
  if (!scores) return null
  const columns: Column<ScoreLine>[] = [
    {
      id: 'name',
      head: words.criterion,
      rowHead: true,
      cell: row => (
        <>
          {row.id === 'tong' ? words.total(row.max) : row.name}
          {row.note === '' ? null : <span className="component-note">{row.note}</span>}
          {row.evidence === '' ? null : <span className="component-note">{`${words.scoreEvidence}: ${row.evidence}`}</span>}
        </>
      ),
    },
    { id: 'max', head: words.most, number: true, cell: row => row.max },
    { id: 'self', head: words.self, number: true, cell: row => row.self },
    {
      id: 'checked',
      head: words.checked,
      number: true,
      cell: row => (row.checked !== '' && row.checked !== row.self ? <b>{row.checked}</b> : row.checked),
    },
  ]
  return (
    <Section id="tieu-chi" head={words.criteria}>
      <p className="section-note">{words.criteriaNote(scores)}</p>
      <ScrollTable label={words.criteria} columns={columns} rows={scores.rows} total={scores.total} rowKey={row => row.id} />
    </Section>
  )
}

type CopyLine = ModelView['copies'][number]

export function Copies({ model }: Props) {
  const words = useWords()
  const { copies, graph } = model
  const columns: Column<CopyLine>[] = [
    { id: 'number', head: words.number, number: true, cell: row => row.number },
    { id: 'name', head: words.copies, rowHead: true, cell: row => row.name },
    { id: 'from', head: words.learntFrom, cell: row => row.from },
    { id: 'on', head: words.started, number: true, cell: row => row.on },
    { id: 'result', head: words.result, cell: row => (row.result === '' ? <Missing>{words.notYet}</Missing> : row.result) },
    { id: 'confirmed', head: words.confirmed, cell: row => row.confirmed },
  ]
  const note =
    copies.length > 0 ? words.copiesNote({ confirmed: model.confirmed, declared: copies.length - model.confirmed }) : undefined
  return (
    <Section id="nhan-rong" head={words.replication(copies.length)}>
      {note ? <p className="section-note">{note}</p> : null}
      {graph ? (
        <>
          <ReplicationGraph graph={graph} name={model.holder} />
          <ScrollTable
            label={words.replication(copies.length)}
            columns={columns}
            rows={copies}
            rowKey={row => String(row.number)}
          />
        </>
      ) : (
        <EmptyState>{words.noCopies}</EmptyState>
      )}
    </Section>
  )
}

type ResourceLine = ModelView['resources'][number]

export function Resources({ model }: Props) {
  const words = useWords()
  if (model.resources.length === 0) return null
  const columns: Column<ResourceLine>[] = [
    { id: 'name', head: words.resource, rowHead: true, cell: row => row.name },
    { id: 'amount', head: words.provedAmount, number: true, cell: row => (row.proved ? row.amount : '') },
    { id: 'unproved', head: words.unprovedAmount, number: true, cell: row => (row.proved ? '' : row.amount) },
    { id: 'on', head: words.asOf, number: true, cell: row => row.on },
    { id: 'evidence', head: words.evidence, cell: row => (row.proved ? row.evidence : <Missing>{words.notYet}</Missing>) },
  ]
  return (
    <Section id="nguon-luc" head={words.resources}>
      <ScrollTable
        label={words.resources}
        columns={columns}
        rows={model.resources}
        rowKey={row => `${row.name} ${row.on} ${row.amount} ${row.evidence}`}
      />
    </Section>
  )
}
