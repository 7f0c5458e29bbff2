import { BalanceEquation, FigureLine, Figure, useUi, type BalanceTerm } from '../../../../ui/index.ts'
import type { WeekView } from '../../week-view.ts'
import { listHref, rateWords, useWords } from './words.ts'

/** Open at the start + new + reopened − done − withdrawn = open at the end, each figure a link to its list. */
export function WeekBalance({ view }: { view: WeekView }) {
  const words = useWords()
  const { total, period } = view
  const href = (list: string) => listHref(period, list)
  const done = total.doneInTime + total.doneNoLimit + total.doneLate
  const part = (list: string, said: string, count: number) => (count === 0 ? said : <a href={href(list)}>{said}</a>)
  const terms: BalanceTerm[] = [
    { value: total.start, href: href('start'), words: words.openAtStart },
    { sign: '+', value: total.opened, href: href('opened'), words: words.opened },
    ...(total.reopened > 0 ? [{ sign: '+' as const, value: total.reopened, href: href('reopened'), words: words.reopened }] : []),
    {
      sign: '−',
      value: done,
      href: href('done'),
      words: [
        words.done,
        <>
          {part('done-in-time', words.inTime(done - total.doneLate), done - total.doneLate)},{' '}
          {part('done-late', words.late(total.doneLate), total.doneLate)}
        </>,
      ],
    },
    { sign: '−', value: total.void, href: href('void'), words: words.void },
    {
      sign: '=',
      value: total.end,
      href: href('end'),
      words: [
        view.live ? words.openNow : words.openAtEnd,
        <>
          {part('in-time', words.notLate(total.end - total.overdue), total.end - total.overdue)},{' '}
          {part('overdue', words.late(total.overdue), total.overdue)}
        </>,
      ],
    },
  ]
  return <BalanceEquation label={words.balance} terms={terms} />
}

/** Rates with their formula, and what goes with the balance. */
export function WeekFigures({ view }: { view: WeekView }) {
  const words = useWords()
  const { lang } = useUi()
  const { total, period, onTime } = view
  const done = total.doneInTime + total.doneNoLimit + total.doneLate
  const figure = (list: string, value: number) => (
    <Figure value={value} href={listHref(period, list)} of={words.list[list as keyof typeof words.list]} />
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
          { term: words.dueNext(view.nextPeriod), value: figure('due-next', total.dueNext) },
          { term: words.extendedInWeek, value: figure('extended', total.extended) },
          { term: words.extensionAsked, value: figure('extension-asked', total.extensionAsked) },
          { term: words.waiting, value: figure('waiting', total.waiting) },
          { term: words.returned, value: figure('returned', total.returned) },
        ]}
      />
    </section>
  )
}
