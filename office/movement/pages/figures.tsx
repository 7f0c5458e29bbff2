import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, printedBy } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { ButtonLink, EmptyState, Notice, PageHead, PrintHead, Section, type Column, type PageProps } from '../../../ui/index.ts'
import type { ActivityYear } from '../figures/activities.ts'
import { figuresView, type ActivitiesView, type FigureLine, type PartLine, type ResourceLine } from '../figures/figures-view.ts'
import type { Line } from '../figures/figures.ts'
import { movementText, type MovementText } from '../text.ts'
import { Papers } from './model/papers.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { useWords } from './use-words.ts'
import './movement.css'

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { lang: asker.lang, view: await figuresView(asker), printed: printedBy(asker) }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').figuresTitle} – Khéo` },
]

const SHOWN: readonly Line[] = [
  'registered',
  'new',
  'kept',
  'stale',
  'copied',
  'declared',
  'collective',
  'individual',
  'recognised',
  'typical',
  'rewarded',
  'stopped',
  'late',
]

function columnsOf(words: MovementText, head: string): Column<FigureLine>[] {
  return [
    { id: 'head', head, rowHead: true, cell: row => (row.href ? <a href={row.href}>{row.head}</a> : row.head) },
    ...SHOWN.map((line): Column<FigureLine> => ({
      id: line,
      head: words.columns[line],
      number: true,
      cell: row =>
        row.href && row.figures[line] > 0 ? (
          <a href={`${row.href.replace('&so=registered', '')}&so=${line}`}>{row.figures[line]}</a>
        ) : (
          row.figures[line]
        ),
    })),
  ]
}

/** Figures by year and field, both totals of the period, checks, participation. */
export default function FiguresPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { view, printed } = loaderData
  return (
    <>
      <PrintHead office={printed.office} title={words.figuresTitle} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: words.figures }]}
        title={words.figuresTitle}
        note={words.figuresNote}
        acts={
          <>
            <ButtonLink href="/phong-trao/so-lieu/don-vi">{words.byUnit}</ButtonLink>
            <ButtonLink href="/phong-trao/tep?bang=nam">{words.exportXlsx}</ButtonLink>
          </>
        }
      />
      <Papers papers={view.papers} />
      <Section id="theo-nam" head={words.byYear}>
        <p className="section-note">{words.figuresDefinition}</p>
        {view.years.length === 0 ? (
          <EmptyState>{words.noModels}</EmptyState>
        ) : (
          <ScrollTable
            label={words.byYear}
            figures
            columns={columnsOf(words, words.year)}
            rows={[...view.years, ...view.totals]}
            rowKey={row => row.id}
          />
        )}
        {view.closed.length > 0 ? (
          <ul className="plain-list" aria-label={words.closedYears}>
            {view.closed.map(line => (
              <li key={line.id}>
                <b>{line.head}</b>: {line.words}
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      <Section id="kiem-tra" head={words.checks}>
        {view.findings.length === 0 ? (
          <p>{words.checksGood}</p>
        ) : (
          view.findings.map(finding => (
            <Notice kind="warning" key={finding}>
              {finding}
            </Notice>
          ))
        )}
      </Section>
      {view.fields.map(({ year, rows }) => (
        <Section key={year} id={`linh-vuc-${year}`} head={`${words.byField}, ${year}`}>
          <ScrollTable
            label={`${words.byField}, ${year}`}
            figures
            columns={columnsOf(words, words.field)}
            rows={rows}
            rowKey={row => row.id}
          />
        </Section>
      ))}
      <Activities view={view.activities} />
      <Resources rows={view.resources} />
      <Participation rows={view.participation} />
    </>
  )
}

function Activities({ view }: { view: ActivitiesView }) {
  const words = useWords()
  const { activityHeads: heads } = words
  const of = (id: keyof typeof heads, cell: (row: ActivityYear) => number): Column<ActivityYear> => ({
    id,
    head: heads[id],
    number: true,
    cell,
  })
  const columns: Column<ActivityYear>[] = [
    { id: 'year', head: words.year, rowHead: true, cell: row => row.year },
    of('meetings', row => row.counts['hoi-nghi'].number),
    of('people', row => row.counts['hoi-nghi'].reach),
    of('articles', row => row.counts['tin-bai'].number),
    of('inspections', row => row.counts['kiem-tra'].number),
    of('units', row => row.counts['kiem-tra'].reach),
  ]
  return (
    <Section
      id="hoat-dong"
      head={words.activities}
      note={words.activitiesNote}
      act={view.href ? <a href={view.href}>{words.recordActivity}</a> : undefined}
    >
      {view.years.length === 0 ? (
        <p className="quiet">{words.noActivities}</p>
      ) : (
        <ScrollTable label={words.activities} figures columns={columns} rows={view.years} rowKey={row => String(row.year)} />
      )}
      {view.entries.length > 0 ? (
        <details className="disclosure">
          <summary>{words.activityEntries(view.entries.length)}</summary>
          <ul className="plain-list">
            {view.entries.map(entry => (
              <li key={entry.id}>
                {entry.struck ? <s>{entry.words}</s> : entry.words}
                {entry.struck ? ` ${entry.struck}` : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function Resources({ rows }: { rows: readonly ResourceLine[] }) {
  const words = useWords()
  if (rows.length === 0) return null
  const columns: Column<ResourceLine>[] = [
    { id: 'name', head: words.resource, rowHead: true, cell: row => row.name },
    { id: 'proved', head: words.provedAmount, number: true, cell: row => row.proved },
    { id: 'unproved', head: words.unprovedAmount, number: true, cell: row => row.unproved },
  ]
  return (
    <Section id="nguon-luc" head={words.resources} note={words.resourceNote}>
      <ScrollTable label={words.resources} columns={columns} rows={rows} rowKey={row => row.id} />
    </Section>
  )
}

function Participation({ rows }: { rows: readonly PartLine[] }) {
  const words = useWords()
  if (rows.length === 0) return null
  const columns: Column<PartLine>[] = [
    { id: 'name', head: words.unit, rowHead: true, cell: row => row.name },
    { id: 'on', head: words.asOf, number: true, cell: row => row.on },
    { id: 'listed', head: words.listed, number: true, cell: row => row.listed },
    { id: 'headcount', head: words.headcount, number: true, cell: row => row.headcount },
    { id: 'rate', head: words.rate, number: true, cell: row => <a href={row.href}>{row.rate}</a> },
    {
      id: 'missing',
      head: words.missingCount,
      number: true,
      cell: row =>
        row.missing === null ? <a href={row.href}>{row.headcount - row.listed}</a> : <a href={row.href}>{row.missing}</a>,
    },
  ]
  return (
    <Section id="tham-gia" head={words.participation} note={words.participationNote}>
      <ScrollTable label={words.participation} columns={columns} rows={rows} rowKey={row => row.id} />
    </Section>
  )
}
