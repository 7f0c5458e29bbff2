import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Figure,
  instantWords,
  OfficeDate,
  PageHead,
  Pager,
  useUi,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { bodyHere } from '../weeks/week-here.ts'
import { weeklyText } from '../text.ts'
import { STATE_WORDS } from '../state-words.ts'
import { weeksView } from '../weeks/weeks-view.ts'
import { listHref, rateWords, useWords, weekHref, WEEKS_HREF } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const before = new URL(request.url).searchParams.get('truoc')
  const { weeks, more, pending } = await weeksView(asker, await bodyHere(asker), before)
  const told = weeks.map(week => ({
    ...week,
    report: week.report && {
      number: week.report.number,
      words: STATE_WORDS[week.report.state]?.[asker.lang] ?? week.report.state,
    },
  }))
  return { weeks: told, more, pending, lang: asker.lang }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${weeklyText(loaderData?.lang ?? 'vi').weeks} – Khéo` },
]

export default function WeeksPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { weeks, more, pending } = loaderData
  return (
    <>
      <PageHead
        crumbs={[{ label: words.follow, href: '/theo-doi' }, { label: words.weeks }]}
        title={words.weeks}
        note={words.weeksNote}
        acts={
          pending ? (
            <ButtonLink href={weekHref(pending.period)} look="primary">
              {pending.over ? words.freezeOnOther(pending.period) : words.weekRunningLink(pending.period)}
            </ButtonLink>
          ) : undefined
        }
      />
      {weeks.length === 0 ? (
        <EmptyState>{words.noWeeks}</EmptyState>
      ) : (
        <section className="section">
          <DataTable caption={words.weeks} hideCaption columns={useColumns()} rows={weeks} rowKey={week => week.period} figures />
          {more ? <Pager href={`${WEEKS_HREF}?truoc=${more}`} /> : null}
        </section>
      )}
    </>
  )
}

type Line = PageProps<typeof loader>['loaderData']['weeks'][number]

function useColumns(): Column<Line>[] {
  const words = useWords()
  const { lang, today } = useUi()
  const figure = (list: string, head: string, value: (week: Line) => number): Column<Line> => ({
    id: list,
    head,
    number: true,
    cell: week => (
      <Figure
        value={value(week)}
        href={listHref(week.period, list)}
        of={`${words.matters}, ${head}, ${words.weekOf(week.period)}`}
        late={list === 'overdue'}
      />
    ),
  })
  return [
    {
      id: 'week',
      head: words.listColumns.week,
      rowHead: true,
      cell: week => <a href={weekHref(week.period)}>{words.weekLink(week.period)}</a>,
    },
    {
      id: 'range',
      head: words.listColumns.range,
      cell: week => (
        <>
          <OfficeDate date={week.from} form="short" /> – <OfficeDate date={week.to} />
        </>
      ),
    },
    figure('start', words.columns.start, week => week.total.start),
    figure('opened', words.columns.opened, week => week.total.opened),
    figure('done', words.doneHead, week => week.total.doneInTime + week.total.doneNoLimit + week.total.doneLate),
    figure('end', words.columns.end, week => week.total.end),
    figure('overdue', words.overdueHead, week => week.total.overdue),
    {
      id: 'rate',
      head: words.onTimeRate,
      number: true,
      cell: week => (week.onTime === null ? '–' : rateWords(week.onTime, lang)),
    },
    {
      id: 'state',
      head: words.listColumns.state,
      soft: true,
      cell: week => words.stateFrozen(instantWords(week.frozenAt, today, lang)),
    },
    {
      id: 'report',
      head: words.listColumns.report,
      soft: true,
      cell: week =>
        week.report ? <a href={`${weekHref(week.period)}/bao-cao`}>{words.reportHere(week.report)}</a> : words.noReport,
    },
  ]
}
