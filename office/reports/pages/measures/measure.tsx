import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  BodyPicker,
  Button,
  DataTable,
  DefinitionList,
  Link,
  MiniBars,
  Notice,
  PageHead,
  Section,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { measureView } from '../../measures/catalogue-view.ts'
import { bodyAsked, bodyOptions } from '../../requests/asked.ts'
import { periodKinds } from '../../regimes/periods.ts'
import { reportsText } from '../../text.ts'
import { Figures } from './figure-words.tsx'
import { useWords } from '../use-words.ts'
import '../reports.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const kind = periodKinds.find(each => each === query.get('ky')) ?? 'thang'
  const asked = await bodyAsked(asker, query.get('don-vi') ?? '')
  const scheme = query.get('cach') === 'duong-lich' ? 'duong-lich' : 'nd-09'
  const view = await measureView(asker, params['chi-tieu'] ?? '', { kind, body: asked.body, scheme })
  if (!view) throw notFound()
  return {
    ...view,
    kinds: periodKinds,
    typed: asked.typed,
    unknown: asked.unknown,
    bodies: await bodyOptions(asker),
    lang: asker.lang,
  }
}

export const meta = ({ loaderData }: { loaderData?: { newest: { name: string }; lang: 'vi' | 'en' } }) => [
  { title: `${loaderData?.newest.name ?? reportsText('vi').measures} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** What is this figure, by which definition, and how did it go? */
export default function MeasurePage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { newest, versions, kind, kinds, body } = loaderData
  const here = `/bao-cao/chi-tieu/${newest.id}`
  const scheme = loaderData.scheme === 'nd-09' ? '' : '&cach=duong-lich'
  const inside = `${body ? `&don-vi=${body.id}` : ''}${scheme}`
  const other = loaderData.scheme === 'nd-09' ? '&cach=duong-lich' : ''
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.reports, href: '/bao-cao' },
          { label: words.measures, href: '/bao-cao/chi-tieu' },
          { label: newest.id },
        ]}
        title={newest.name}
        note={newest.definition}
        tabs={{
          label: words.byKind,
          items: kinds.map(each => ({ href: `${here}?ky=${each}${inside}`, label: words.kindOf[each], current: each === kind })),
        }}
      />
      {versions.length > 1 ? <Notice kind="info">{words.versionChanged}</Notice> : null}
      <p className="section-note report-scheme">
        {`${loaderData.scheme === 'nd-09' ? words.decreeScheme : words.calendarScheme}. ${words.schemeNote} `}
        <Link href={`${here}?ky=${kind}${body ? `&don-vi=${body.id}` : ''}${other}`}>
          {loaderData.scheme === 'nd-09' ? words.calendarScheme : words.decreeScheme}
        </Link>
      </p>
      {loaderData.ended ? (
        <Notice kind="info">
          {words.bodyEnded({ name: body?.name ?? '', on: loaderData.ended.on })}
          {loaderData.ended.heirs.map(heir => (
            <Link key={heir.id} href={`${here}?ky=${kind}&don-vi=${heir.id}${scheme}`}>{` ${heir.name}`}</Link>
          ))}
        </Notice>
      ) : null}
      <Series data={loaderData} />
      <Predecessors data={loaderData} />
      <BodyForm data={loaderData} here={here} />
      {versions.map(version => (
        <Section
          key={version.version}
          id={`dinh-nghia-${version.version}`}
          head={versions.length > 1 ? words.version(version.version) : words.definition}
          note={words.versionFrom({ from: version.validFrom, until: version.validUntil })}
        >
          <DefinitionList
            facts={[
              { term: words.definition, value: version.definition },
              { term: words.formula, value: version.formula },
              { term: words.unit, value: version.unit },
              { term: words.source, value: version.source },
              { term: words.owner, value: version.owner },
              { term: words.law, value: version.law ?? words.noLaw },
            ]}
          />
        </Section>
      ))}
    </>
  )
}

function Series({ data }: { data: Data }) {
  const words = useWords()
  const { newest, series, body } = data
  const bars = series.flatMap(period => period.figures.map(figure => ({ period, figure })))
  return (
    <Section id="chuoi" head={words.series} note={body?.name ?? words.wholeProvince}>
      <div className="report-bars">
        <MiniBars
          id="bieu-do"
          head={newest.name}
          unit={newest.unit}
          labelOf={words.period}
          bars={bars.map(({ period, figure }) => ({
            label: figure.stretch ? `${period.name} (${words.version(figure.version)})` : period.name,
            value: Math.round((figure.value ?? 0) * 10) / 10,
            href: figure.href,
            current: period.running,
          }))}
        />
      </div>
      <DataTable
        caption={words.seriesTable}
        hideCaption
        columns={useColumns(data)}
        rows={series}
        rowKey={period => period.code}
        figures
      />
    </Section>
  )
}

type Line = Data['series'][number]

const stateOf = ({ running, mapChanged }: Line, words: ReturnType<typeof useWords>): string =>
  [running ? words.running : '', mapChanged.length > 0 ? words.mapChanged(mapChanged) : ''].filter(Boolean).join('; ')

/** Figures of the bodies that became part of this one: each in a column of its own, in nobody's sum. */
function Predecessors({ data }: { data: Data }) {
  const words = useWords()
  const { predecessors, series, newest, body } = data
  if (!body || predecessors.length === 0) return null
  const columns: Column<Line>[] = [
    { id: 'period', head: words.columns.period, rowHead: true, cell: period => period.name },
    ...predecessors.map((each): Column<Line> => ({
      id: each.id,
      head: words.predecessor({ name: each.name, on: each.endedOn }),
      number: true,
      cell: period => {
        const figures = each.series[series.indexOf(period)] ?? []
        // It was no more by then.
        if (figures.length === 0) return '–'
        return <Figures figures={figures} percent={newest.kind === 'ratio'} of={`${newest.name}, ${each.name}, ${period.name}`} />
      },
    })),
  ]
  return (
    <Section id="tien-than" head={words.predecessors} note={words.predecessorsNote(body.name)}>
      <DataTable
        caption={words.predecessors}
        hideCaption
        columns={columns}
        rows={series}
        rowKey={period => period.code}
        figures
      />
    </Section>
  )
}

function useColumns({ newest }: Data): Column<Line>[] {
  const words = useWords()
  return [
    { id: 'period', head: words.columns.period, rowHead: true, cell: period => period.name },
    { id: 'stretch', head: words.columns.stretch, soft: true, cell: period => period.stretch },
    {
      id: 'value',
      head: `${words.value} (${newest.unit})`,
      number: true,
      cell: period => (
        <Figures figures={period.figures} percent={newest.kind === 'ratio'} of={`${newest.name}, ${period.name}`} />
      ),
    },
    { id: 'state', head: words.columns.state, soft: true, word: '', cell: period => stateOf(period, words) },
  ]
}

function BodyForm({ data, here }: { data: Data; here: string }) {
  const words = useWords()

  return (
    <Section id="chon-don-vi" head={words.bodyFilter} hideHead>
      <form method="get" action={here}>
        <input type="hidden" name="ky" value={data.kind} />
        {data.scheme === 'nd-09' ? null : <input type="hidden" name="cach" value={data.scheme} />}
        <BodyPicker
          name="don-vi"
          label={words.bodyFilter}
          hint={words.bodyHint}
          options={data.bodies}
          value={data.body?.name ?? data.typed}
          error={data.unknown ? words.bodyUnknown : undefined}
          optional
        />
        <Button>{words.show}</Button>
      </form>
    </Section>
  )
}
