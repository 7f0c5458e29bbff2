import type { ReactNode } from 'react'
import { useText, useUi } from '../../context.tsx'
import { formatDate, fullDate } from '../../format.ts'
import { ClockDays, ClockLines } from './clock-days.tsx'
import type { ClockDay } from './clock-day.ts'

export type DueExplanationProps = {
  /** Due date now in force. */
  dueOn: string
  /** Always kept, whatever moved later. */
  originalDueOn: string
  /** The rule in words, with its source as a link: "10 ngày làm việc kể từ ngày giao 05/11". */
  rule: ReactNode
  extensions?: readonly { dueOn: string; words: ReactNode }[]
  pauses?: readonly { from: string; to?: string; words: ReactNode }[]
  recalculations?: readonly { dueOn: string; words: ReactNode }[]
  days: readonly ClockDay[]
  /** Sums up the calendar: how many days counted, how many skipped and why. */
  caption: string
  view?: 'calendar' | 'lines'
  /** Shut at first; print opens it. */
  closed?: boolean
}

/** Vì sao hạn này? Rule and source, original date, extensions, pauses, each day. */
export function DueExplanation(props: DueExplanationProps) {
  const text = useText()
  const { view = 'calendar', closed = false } = props
  return (
    <>
      <ClockChain {...props} />
      <details className="disclosure" open={!closed}>
        <summary>{text.eachDay}</summary>
        {view === 'lines' ? <ClockLines days={props.days} /> : <ClockDays days={props.days} caption={props.caption} />}
      </details>
    </>
  )
}

function ClockChain(props: DueExplanationProps) {
  const text = useText()
  const { lang } = useUi()
  const { extensions = [], pauses = [], recalculations = [] } = props
  const until = (date: string) => `${text.until} ${fullDate(date, lang)}`
  const said = [props.originalDueOn, ...extensions, ...recalculations].map(step => (typeof step === 'string' ? step : step.dueOn))
  return (
    <dl className="clock-chain">
      <ChainLine term={text.originalDue} value={<b>{until(props.originalDueOn)}</b>} note={props.rule} />
      {extensions.map(step => (
        <ChainLine key={`x${step.dueOn}`} term={text.extension} value={<b>{until(step.dueOn)}</b>} note={step.words} />
      ))}
      {pauses.length === 0 ? <ChainLine term={text.pause} value={text.none} /> : null}
      {pauses.map(pause => (
        <ChainLine key={`p${pause.from}`} term={text.pause} value={span(pause, text)} note={pause.words} />
      ))}
      {recalculations.map(step => (
        <ChainLine key={`r${step.dueOn}`} term={text.recalculated} value={<b>{until(step.dueOn)}</b>} note={step.words} />
      ))}
      {said.at(-1) !== props.dueOn ? <ChainLine term={text.dueNow} value={<b>{until(props.dueOn)}</b>} /> : null}
    </dl>
  )
}

function span(pause: { from: string; to?: string }, words: { from: string; to: string; notYetEnded: string }): string {
  const end = pause.to ? `${words.to} ${formatDate(pause.to)}` : words.notYetEnded
  return `${words.from} ${formatDate(pause.from)}${pause.to ? ' ' : ', '}${end}`
}

function ChainLine({ term, value, note }: { term: string; value: ReactNode; note?: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
      <dd>{note}</dd>
    </>
  )
}
