import { BarsRow, DataTable, Figure, MiniBars, Section, useUi, type Column } from '../../../../ui/index.ts'
import type { WeekView } from '../../weeks/week-view.ts'
import { listHref, rateWords, useWords, weekHref } from './words.ts'

type TrendWeek = WeekView['trend'][number]

const doneOf = ({ total }: TrendWeek): number => total.doneInTime + total.doneNoLimit + total.doneLate

/** Small bars of the frozen weeks, and the same figures as a table. */
export function WeekTrend({ view }: { view: WeekView }) {
  const words = useWords()
  if (view.trend.length < 2)
    return (
      <Section id="xu-huong" head={words.trend(8)}>
        <p className="quiet">{words.trendNone}</p>
      </Section>
    )
  const bars = (value: (week: TrendWeek) => number) =>
    view.trend.map(week => ({
      label: String(Number(week.period.slice(6))),
      value: value(week),
      href: weekHref(week.period),
      current: week.period === view.period,
    }))
  return (
    <Section id="xu-huong" head={words.trend(view.trend.length)} note={words.trendNote}>
      <BarsRow>
        <MiniBars
          id="b-moi"
          head={words.columns.opened}
          unit={words.perWeek}
          labelOf={words.weekWord}
          bars={bars(week => week.total.opened)}
        />
        <MiniBars id="b-xong" head={words.doneHead} unit={words.perWeek} labelOf={words.weekWord} bars={bars(doneOf)} />
        <MiniBars
          id="b-qua-han"
          head={words.overdueHead}
          unit={words.atEnd}
          labelOf={words.weekWord}
          kind="overdue"
          bars={bars(week => week.total.overdue)}
        />
      </BarsRow>
      <details className="disclosure">
        <summary>{words.trendTable}</summary>
        <DataTable<TrendWeek>
          caption={words.trendTable}
          hideCaption
          columns={useColumns()}
          rows={view.trend}
          rowKey={week => week.period}
          figures
          fold={false}
        />
      </details>
    </Section>
  )
}

function useColumns(): Column<TrendWeek>[] {
  const words = useWords()
  const { lang } = useUi()
  const figure = (list: string, head: string, value: (week: TrendWeek) => number): Column<TrendWeek> => ({
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
    figure('start', words.columns.start, week => week.total.start),
    figure('opened', words.columns.opened, week => week.total.opened),
    figure('done', words.doneHead, doneOf),
    figure('done-late', words.list['done-late'], week => week.total.doneLate),
    figure('end', words.columns.end, week => week.total.end),
    figure('overdue', words.overdueHead, week => week.total.overdue),
    { id: 'rate', head: words.onTimeRate, number: true, cell: week => onTimeWords(week, lang) },
  ]
}

function onTimeWords(week: TrendWeek, lang: 'vi' | 'en'): string {
  const whole = doneOf(week) + week.total.overdue
  return whole === 0 ? '–' : rateWords(Math.round((1000 * (doneOf(week) - week.total.doneLate)) / whole), lang)
}
