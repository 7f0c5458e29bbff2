import { BalanceEquation, Beyond, FigureLine, Figure, useUi, type BalanceTerm } from '../../../../ui/index.ts'
import type { WeekView } from '../../weeks/week-view.ts'
import { listHref, rateWords, useWords } from './words.ts'

/** Open at the start + new + reopened − done − withdrawn = open at the end, each figure a link to its list. */
export function WeekBalance({ view }: { view: WeekView }) {
  const words = useWords()
  const { total, seen, period } = view
  const href = (list: string) => listHref(period, list)
  const term = (list: string, value: (row: Balance) => number) => ({
    value: value(seen),
    beyond: value(total) - value(seen),
    href: href(list),
  })
  const part = (list: string, said: (count: number) => string, value: (row: Balance) => number) => (
    <>
      {value(seen) === 0 ? said(0) : <a href={href(list)}>{said(value(seen))}</a>}
      {value(total) > value(seen) ? (
        <>
          {' '}
          <Beyond count={value(total) - value(seen)} />
        </>
      ) : null}
    </>
  )
  const terms: BalanceTerm[] = [
    { ...term('start', row => row.start), words: words.openAtStart },
    { sign: '+', ...term('opened', row => row.opened), words: words.opened },
    ...(total.reopened > 0 ? [{ sign: '+' as const, ...term('reopened', row => row.reopened), words: words.reopened }] : []),
    {
      sign: '−',
      ...term('done', doneIn),
      words: [
        words.done,
        <>
          {part('done-in-time', words.inTime, row => doneIn(row) - row.doneLate)},{' '}
          {part('done-late', words.late, row => row.doneLate)}
        </>,
      ],
    },
    { sign: '−', ...term('void', row => row.void), words: words.void },
    {
      sign: '=',
      ...term('end', row => row.end),
      words: [
        view.live ? words.openNow : words.openAtEnd,
        <>
          {part('in-time', words.notLate, row => row.end - row.overdue)}, {part('overdue', words.late, row => row.overdue)}
        </>,
      ],
    },
  ]
  return <BalanceEquation label={words.balance} terms={terms} />
}

type Balance = WeekView['total']
const doneIn = (row: Balance): number => row.doneInTime + row.doneNoLimit + row.doneLate

/** Rates with their formula, and what goes with the balance. */
export function WeekFigures({ view }: { view: WeekView }) {
  const words = useWords()
  const { lang } = useUi()
  const { total, seen, period, onTime } = view
  const done = doneIn(total)
  const figure = (list: keyof typeof words.list, value: (row: Balance) => number) => (
    <Figure value={value(seen)} beyond={value(total) - value(seen)} href={listHref(period, list)} of={words.list[list]} />
  )
  return (
    <section className="section section-edge" aria-label={words.withFigures}>
      <FigureLine
        items={[
          {
            term: words.onTimeRate,
            value:
              onTime === null ? (
                <span className="quiet">{words.noRate}</span>
              ) : (
                <a href={listHref(period, 'done-in-time')}>{rateWords(onTime, lang)}</a>
              ),
            how: onTime === null ? undefined : words.rateHow({ inTime: done - total.doneLate, done, overdue: total.overdue }),
          },
          { term: words.dueNext(view.nextPeriod), value: figure('due-next', row => row.dueNext) },
          { term: words.extendedInWeek, value: figure('extended', row => row.extended) },
          { term: words.extensionAsked, value: figure('extension-asked', row => row.extensionAsked) },
          { term: words.waiting, value: figure('waiting', row => row.waiting) },
          { term: words.returned, value: figure('returned', row => row.returned) },
        ]}
      />
    </section>
  )
}
