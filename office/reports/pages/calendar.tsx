import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  DataTable,
  EmptyState,
  Link,
  OfficeDate,
  PageHead,
  Section,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { calendarView } from '../calendar-view.ts'
import { reportsText } from '../text.ts'
import { reportTabs } from './report-tabs.ts'
import { useWords } from './use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { ...(await calendarView(asker)), lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').tabCalendar} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Which reports are due, from whom, by which cut-off? */
export default function CalendarPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { due, kinds, from, to } = loaderData
  return (
    <>
      <PageHead
        title={words.reports}
        note={words.calendarNote}
        tabs={{ label: words.parts, items: reportTabs(words, 'calendar') }}
      />
      <Section id="dinh-ky" head={words.duePeriodic} note={words.duePeriodicNote({ from, to })}>
        {due.length === 0 ? (
          <EmptyState>{words.noDue}</EmptyState>
        ) : (
          <DataTable caption={words.duePeriodic} hideCaption columns={useDueColumns()} rows={due} rowKey={line => line.key} />
        )}
      </Section>
      <Section id="cac-loai" head={words.kinds} note={words.kindsNote}>
        <DataTable caption={words.kinds} hideCaption columns={useKindColumns()} rows={kinds} rowKey={line => line.kind} />
      </Section>
    </>
  )
}

function useDueColumns(): Column<Data['due'][number]>[] {
  const words = useWords()
  return [
    {
      id: 'report',
      head: words.columns.report,
      rowHead: true,
      cell: line => (line.weekly ? <Link href="/theo-doi/kiem-diem-tuan">{line.report}</Link> : line.report),
    },
    { id: 'period', head: words.columns.period, cell: line => line.period },
    { id: 'stretch', head: words.columns.stretch, soft: true, cell: line => line.stretch },
    { id: 'due', head: words.columns.due, cell: line => <OfficeDate date={line.dueOn} /> },
    { id: 'from', head: words.columns.from, soft: true, cell: line => line.by },
    { id: 'to', head: words.columns.to, soft: true, cell: line => line.addressee },
  ]
}

function useKindColumns(): Column<Data['kinds'][number]>[] {
  const words = useWords()
  return [
    { id: 'kind', head: words.kindColumns.kind, rowHead: true, cell: line => line.name },
    { id: 'rule', head: words.kindColumns.rule, cell: line => line.rule },
    { id: 'cut-off', head: words.kindColumns.cutOff, soft: true, cell: line => words.cutOffBy[line.cutOff] },
  ]
}
