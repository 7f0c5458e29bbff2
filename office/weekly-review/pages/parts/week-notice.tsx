import { Button, Confirm, Hash, fullDate, inHanoi, Notice, timeWords, useUi } from '../../../../ui/index.ts'
import type { WeekView } from '../../weeks/week-view.ts'
import { nextPeriod, useWords, weekHref } from './words.ts'

/** Frozen by whom and when, with its hash; or running: until when the figures are. */
export function WeekNotice({ view }: { view: WeekView }) {
  const words = useWords()
  const { lang } = useUi()
  const when = (instant: string) => {
    const { date, time } = inHanoi(instant)
    return { time: timeWords(time, lang), day: fullDate(date, lang) }
  }
  const { frozen, live, pending, period } = view
  const blocked =
    pending && !pending.over ? (
      <span id="chot-sau">{words.freezeFrom({ period: pending.period, ...when(pending.from) })}</span>
    ) : null
  const waits =
    pending?.over && pending.period !== period ? (
      <a href={weekHref(pending.period)}>{words.freezeOnOther(pending.period)}</a>
    ) : null
  if (frozen)
    return (
      <Notice kind="frozen" acts={<a href={weekHref(period, { kiem: '1' })}>{words.checkHash}</a>}>
        <p>
          {words.frozenBy({ ...when(frozen.at), by: frozen.by ?? words.frozenBySystem })} <Hash value={frozen.hash} groups={4} />.{' '}
          {words.frozenStays(nextPeriod(period, 1))} {blocked}
          {waits}
        </p>
      </Notice>
    )
  if (!live) return null
  return (
    <Notice kind={live.mayFreeze ? 'warning' : 'info'}>
      <p>
        {live.mayFreeze ? words.over(when(live.at)) : words.running(when(live.at))} {blocked}
        {waits}
      </p>
    </Notice>
  )
}

/** Result of the check of the hash, and what was adjusted. */
export function WeekAnswers({ view, done }: { view: WeekView; done: boolean }) {
  const words = useWords()
  const adjusted = words.adjusted(view.adjusted)
  return (
    <>
      {done ? (
        <Notice kind="done" live>
          {words.frozenDone(view.period)}
        </Notice>
      ) : null}
      {view.hashFits === null ? null : (
        <Notice kind={view.hashFits ? 'done' : 'error'} live>
          {view.hashFits ? words.hashFits : words.hashBroken}
        </Notice>
      )}
      {adjusted === '' ? null : (
        <Notice kind="info">
          <p>
            <b>{words.adjustedHead}:</b> {adjusted}.
          </p>
        </Notice>
      )}
    </>
  )
}

/** Freezing cannot be taken back: it says what will be kept and asks by naming it. Before its time it stays visible, with the reason. */
export function FreezeButton({ view, csrf }: { view: WeekView; csrf: string }) {
  const words = useWords()
  const { pending, period, live, total } = view
  if (!live?.mayFreeze)
    return pending && !pending.over ? (
      <Button value="chot" reasonId="chot-sau">
        {words.freeze(pending.period)}
      </Button>
    ) : null
  return (
    <Confirm
      id="chot"
      trigger={words.freeze(period)}
      head={words.freezeHead(period)}
      action={weekHref(period)}
      hidden={{ csrf, y: 'chot' }}
      act={words.freeze(period)}
    >
      <p>{words.freezeWill({ period, end: total.end, overdue: total.overdue, next: nextPeriod(period, 1) })}</p>
    </Confirm>
  )
}
