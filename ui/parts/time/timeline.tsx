import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { Icon } from '../text/icon.tsx'
import { Hash } from '../text/marks.tsx'
import { OfficeTime } from './office-date.tsx'

export type TimelineAct = {
  id: string
  what: ReactNode
  /** Person, post, on whose behalf. */
  who: ReactNode
  /** Instant at which it was recorded (ISO). */
  at: string
  note?: ReactNode
  hash?: string
  /** changed: deadline or holder · done · late */
  state?: 'changed' | 'done' | 'late'
}

/** What happened, newest first. With `brief` the time stands beside the person and hashes are left out. */
export function Timeline({ acts, brief = false }: { acts: readonly TimelineAct[]; brief?: boolean }) {
  return (
    <ol className="timeline">
      {acts.map(act => (
        <li key={act.id} className="timeline-act" data-state={act.state}>
          <span className="timeline-what">{act.what}</span>
          <span className="timeline-who">
            {act.who}
            {brief ? (
              <>
                {'\u00A0– '}
                <OfficeTime instant={act.at} />
              </>
            ) : null}
          </span>
          {act.note ? <span className="timeline-note">{act.note}</span> : null}
          {brief ? null : (
            <span className="timeline-mark">
              <OfficeTime instant={act.at} />
              {act.hash ? <Hash value={act.hash} /> : null}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

type ChainCheckProps = {
  acts: number
  href: string
  root?: { day: string; hash: string }
  brokenAt?: number
}

/** Whether the chain of acts is whole, with the root that left the database. */
export function ChainCheck({ acts, href, root, brokenAt }: ChainCheckProps) {
  const text = useText()
  const broken = brokenAt !== undefined
  return (
    <p className="chain-check" data-state={broken ? 'broken' : undefined}>
      <Icon name={broken ? 'warn' : 'done'} />
      <span>
        {broken ? text.chainBroken(brokenAt) : text.chainWhole(acts)}{' '}
        {root ? (
          <>
            {text.chainRoot(root.day)} <Hash value={root.hash} groups={3} />.{' '}
          </>
        ) : null}
        <a href={href}>{text.checkAgain}</a>
      </span>
    </p>
  )
}
