import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Aloud,
  BodyPicker,
  Button,
  ButtonLink,
  DataTable,
  DateField,
  FieldLine,
  figureWords,
  Link,
  PageHead,
  Section,
  SelectField,
  useUi,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { statisticsView } from '../../measures/statistics-view.ts'
import { reportsText } from '../../text.ts'
import { reportTabs } from '../report-tabs.ts'
import { useWords } from '../use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { ...(await statisticsView(asker, new URL(request.url).searchParams)), today: asker.today, lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').statistics} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** What was carried over, came, was done, is late: by unit, officer or assigner. */
export default function StatisticsPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { asked, statistics, processes, bodies, query } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.reports, href: '/bao-cao' }, { label: words.statistics }]}
        title={words.statistics}
        note={words.statisticsNote}
        acts={<ButtonLink href={`/bao-cao/thong-ke/tep?${query}`}>Excel</ButtonLink>}
        tabs={{ label: words.parts, items: reportTabs(words, 'statistics') }}
      />
      <Section id="loc" head={words.filter} hideHead>
        <form method="get" action="/bao-cao/thong-ke">
          <FieldLine>
            <DateField name="tu" label={words.fromDay} value={asked.from} />
            <DateField name="den" label={words.toDay} value={asked.to} />
            <SelectField
              name="theo"
              label={words.by}
              options={Object.entries(words.dimensions).map(([value, label]) => ({ value, label }))}
              value={asked.dimension}
            />
            <SelectField name="loai" label={words.kindOfWork} options={processes} value={asked.process} />
          </FieldLine>
          <BodyPicker
            name="don-vi"
            label={words.bodyFilter}
            hint={words.bodyHint}
            options={bodies}
            value={asked.body.typed}
            error={asked.body.unknown ? words.bodyUnknown : undefined}
            optional
          />
          <Button>{words.show}</Button>
        </form>
      </Section>
      <Section id="so-lieu" head={words.statisticsOf({ from: asked.from, to: asked.to })} note={words.nobodyLeftOut}>
        <DataTable
          caption={words.statistics}
          hideCaption
          columns={useColumns(loaderData)}
          rows={[...statistics.rows, { ...statistics.total, key: 'tong', name: words.total }]}
          rowKey={row => row.key ?? ''}
          figures
        />
      </Section>
    </>
  )
}

type Line = Data['statistics']['total']

/** What is open now has a list behind it, cut to what the reader may see. */
function listOf({ asked, today }: Data, row: Line, id: keyof Line): string | null {
  if (asked.dimension !== 'body' || asked.to !== today || row.key === null || row.key === 'tong') return null
  if (id !== 'end' && id !== 'overdue') return null
  const query = new URLSearchParams({ loai: asked.process, 'don-vi': row.key, ...(id === 'overdue' ? { ngoai: 'late' } : {}) })
  return `/bao-cao/dang-mo?${query.toString()}`
}

function useColumns(data: Data): Column<Line>[] {
  const { asked } = data
  const words = useWords()
  const { lang } = useUi()
  const { statisticColumns: heads } = words
  const figure = (id: Exclude<keyof Line, 'key' | 'name'>): Column<Line> => ({
    id,
    head: heads[id],
    number: true,
    cell: row => {
      const href = listOf(data, row, id)
      const figure = figureWords(row[id], lang)
      return href ? (
        <Link href={href}>
          {figure}
          <Aloud>{` ${heads[id]}, ${row.name}`}</Aloud>
        </Link>
      ) : (
        figure
      )
    },
  })
  return [
    { id: 'name', head: words.dimensions[asked.dimension], rowHead: true, cell: row => row.name || words.nobody },
    ...(['carried', 'opened', 'done', 'late', 'withdrawn', 'end', 'overdue'] as const).map(figure),
  ]
}
