import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  DataTable,
  EmptyState,
  Link,
  PageHead,
  Section,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { catalogueView } from '../../measures/catalogue-view.ts'
import { reportsText } from '../../text.ts'
import { Figures } from './figure-words.tsx'
import { reportTabs } from '../report-tabs.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { ...(await catalogueView(asker)), lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').measures} – Khéo` },
]

/** What do the figures in reports mean, and what were they last? */
export default function MeasuresPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { measures } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.reports, href: '/bao-cao' }, { label: words.measures }]}
        title={words.measures}
        note={words.measuresNote}
        tabs={{ label: words.parts, items: reportTabs(words, 'measures') }}
      />
      {measures.length === 0 ? (
        <EmptyState>{words.noMeasures}</EmptyState>
      ) : (
        <Section id="danh-muc" head={words.measures} hideHead>
          <DataTable
            caption={words.measures}
            hideCaption
            columns={useColumns(loaderData)}
            rows={measures}
            rowKey={measure => measure.id}
          />
        </Section>
      )}
    </>
  )
}

type Data = PageProps<typeof loader>['loaderData']
type Line = Data['measures'][number]

function useColumns({ months }: Data): Column<Line>[] {
  const words = useWords()
  return [
    { id: 'id', head: words.measureColumns.id, soft: true, cell: measure => measure.id },
    {
      id: 'name',
      head: words.measureColumns.name,
      rowHead: true,
      cell: measure => (
        <>
          <Link href={`/bao-cao/chi-tieu/${measure.id}`}>{measure.name}</Link>
          <br />
          <span className="quiet">{measure.definition}</span>
        </>
      ),
    },
    ...months.map((month, i): Column<Line> => ({
      id: month.name,
      head: month.name,
      number: true,
      cell: measure => (
        <Figures figures={measure.figures[i] ?? []} percent={measure.kind === 'ratio'} of={`${measure.name}, ${month.name}`} />
      ),
    })),
    { id: 'unit', head: words.measureColumns.unit, soft: true, cell: measure => measure.unit },
    { id: 'owner', head: words.measureColumns.owner, soft: true, cell: measure => measure.owner },
  ]
}
