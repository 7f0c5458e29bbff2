import type { ReactNode } from 'react'

export type Step = {
  id: string
  head: ReactNode
  note?: ReactNode
  state: 'done' | 'current' | 'to-come' | 'late'
}

/** Where something stands on its way: done, current, to come. */
export function StepTrail({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(step => (
        <li
          key={step.id}
          className="step"
          data-state={step.state === 'done' || step.state === 'late' ? step.state : undefined}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <h3>{step.head}</h3>
          {step.note ? <p>{step.note}</p> : null}
        </li>
      ))}
    </ol>
  )
}

export type LadderStep = {
  id: string
  words: string
  date: ReactNode
  state: 'past' | 'current' | 'next'
}

/** Steps by which a late matter rises: reminded, reported up, to be reported. */
export function Ladder({ label, steps }: { label: string; steps: readonly LadderStep[] }) {
  return (
    <ol className="ladder" aria-label={label}>
      {steps.map(step => (
        <li
          key={step.id}
          className="ladder-step"
          data-state={step.state === 'current' ? undefined : step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span>{step.words}</span>
          <span className="ladder-date">{step.date}</span>
        </li>
      ))}
    </ol>
  )
}
