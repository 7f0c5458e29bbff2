import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  ButtonLink,
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
import { calendarView } from '../regimes/calendar-view.ts'
import { runningReports } from '../requests/request-view.ts'
import { reportsText } from '../text.ts'
import { reportTabs } from './report-tabs.ts'
import { useUnitWords } from './unit/use-unit-words.ts'
import { useWords } from './use-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return {
    ...(await calendarView(asker)),
    ...(await runningReports(asker)),
    mayAsk: asker.viewer.rights.has('report.ask'),
    lang: asker.lang,
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${reportsText(loaderData?.lang ?? 'vi').tabCalendar} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** Which reports are due, from whom, by which cut-off? */
export default function CalendarPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const ofUnits = useUnitWords()
  const { due, kinds, from, to, requests, units, mayAsk } = loaderData
  const ofOwn: Own = { id: 'phai-nop', head: ofUnits.unitReports, none: ofUnits.noUnitReports, kind: 'don-vi', rows: units }
  const running: Own = { id: 'yeu-cau', head: ofUnits.requests, none: ofUnits.noRequests, kind: 'yeu-cau', rows: requests }
  return (
    <>
      <PageHead
        title={words.reports}
        note={words.calendarNote}
        acts={
          mayAsk ? (
            <ButtonLink href="/bao-cao/yeu-cau/moi" look="primary">
              {ofUnits.newRequest}
            </ButtonLink>
          ) : undefined
        }
        tabs={{ label: words.parts, items: reportTabs(words, 'calendar') }}
      />
      {units.length > 0 ? <OwnReports {...ofOwn} /> : null}
      {requests.length > 0 ? <OwnReports {...running} /> : null}
      <Section id="dinh-ky" head={words.duePeriodic} note={words.duePeriodicNote({ from, to })}>
        {due.length === 0 ? (
          <EmptyState>{words.noDue}</EmptyState>
        ) : (
          <DataTable
            caption={words.duePeriodic}
            hideCaption
            columns={useDueColumns(mayAsk)}
            rows={due}
            rowKey={line => line.key}
          />
        )}
      </Section>
      {units.length === 0 ? <OwnReports {...ofOwn} /> : null}
      {requests.length === 0 ? <OwnReports {...running} /> : null}
      <Section id="cac-loai" head={words.kinds} note={words.kindsNote}>
        <DataTable caption={words.kinds} hideCaption columns={useKindColumns()} rows={kinds} rowKey={line => line.kind} />
      </Section>
    </>
  )
}

type Own = { id: string; head: string; none: string; kind: 'don-vi' | 'yeu-cau'; rows: Data['units'] }

function OwnReports({ id, head, none, kind, rows }: Own) {
  const columns = useOwnColumns(kind)
  return (
    <Section id={id} head={head}>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <DataTable caption={head} hideCaption columns={columns} rows={rows} rowKey={line => line.id} />
      )}
    </Section>
  )
}

function useOwnColumns(kind: Own['kind']): Column<Data['units'][number]>[] {
  const words = useUnitWords()
  return [
    {
      id: 'title',
      head: words.topic,
      rowHead: true,
      cell: line => <Link href={`/bao-cao/${kind}/${line.id}`}>{line.title}</Link>,
    },
    { id: 'code', head: words.code, soft: true, cell: line => line.code },
    { id: 'state', head: words.boardColumns.state, cell: line => line.state },
    { id: 'due', head: words.boardColumns.due, cell: line => (line.dueOn ? <OfficeDate date={line.dueOn} /> : '–') },
    ...(kind === 'yeu-cau'
      ? [
          {
            id: 'submitted',
            head: words.board,
            number: true,
            cell: (line: Data['units'][number]) => `${line.submitted}/${line.all}`,
          },
        ]
      : []),
  ]
}

/** The week's review has its own page; other reports begin with a request to the units. */
function DueLink({ line, mayAsk }: { line: Data['due'][number]; mayAsk: boolean }) {
  if (line.weekly) return <Link href="/theo-doi/kiem-diem-tuan">{line.report}</Link>
  return mayAsk ? <Link href={`/bao-cao/yeu-cau/moi?che-do=${line.regime}&ky=${line.code}`}>{line.report}</Link> : line.report
}

function Standing({ of }: { of: Data['due'][number]['standing'] }) {
  const words = useWords()
  return <span className={of === 'late' ? 'figure-late' : 'quiet'}>{words.standing[of]}</span>
}

function useDueColumns(mayAsk: boolean): Column<Data['due'][number]>[] {
  const words = useWords()
  return [
    {
      id: 'report',
      head: words.columns.report,
      rowHead: true,
      cell: line => <DueLink line={line} mayAsk={mayAsk} />,
    },
    { id: 'period', head: words.columns.period, cell: line => line.period },
    { id: 'stretch', head: words.columns.stretch, soft: true, cell: line => line.stretch },
    { id: 'due', head: words.columns.due, cell: line => <OfficeDate date={line.dueOn} /> },
    { id: 'standing', head: words.columns.state, cell: line => <Standing of={line.standing} /> },
    {
      id: 'draft',
      head: words.fromRecords,
      cell: line => (line.weekly ? '' : <Link href={`/bao-cao/tu-ho-so/${line.kind}/${line.code}/docx`}>DOCX</Link>),
    },
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
