import type { ReactNode } from 'react'
import type { Deadline } from '../time/deadline-words.ts'
import { DeadlineChip } from '../time/deadline-chip.tsx'
import { Link } from '../page/link.tsx'
import { UrgentMark } from '../text/marks.tsx'
import { GroupHead } from './matter-list.tsx'

type DeskGroupProps = {
  id: string
  head: string
  count: string
  note?: string
  overdue?: boolean
  children?: ReactNode
  empty?: string
}

/** A pile of decisions of one kind. */
export function DeskGroup({ children, empty, ...head }: DeskGroupProps) {
  return (
    <section aria-labelledby={head.id}>
      <GroupHead {...head} />
      {empty ? <p className="inbox-empty">{empty}</p> : <ol>{children}</ol>}
    </section>
  )
}

export type DeskItemProps = {
  id: string
  href: string
  title: string
  deadline?: Deadline
  meta: readonly ReactNode[]
  urgent?: string
  /** The one being decided: shows everything needed, in place. */
  open?: boolean
  /** One or two sentences: what is asked and why. */
  why?: ReactNode
  /** Buttons on the right of a closed item: an ActBar with class desk-acts. */
  acts?: ReactNode
  /** Facts, claims, acts of an open item; a page thumbnail beside them. */
  body?: ReactNode
  beside?: ReactNode
  /** The ladder of reminders. */
  ladder?: ReactNode
}

export function DeskItem(props: DeskItemProps) {
  const { body, beside, open = false } = props
  return (
    <li className="desk-item" id={`viec-${props.id}`} data-row="" data-open={open ? '' : undefined}>
      <div>
        <p className="desk-title">
          {props.urgent ? <UrgentMark>{props.urgent}</UrgentMark> : null}
          <Link href={props.href} data-row-link="">
            {props.title}
          </Link>
        </p>
        <p className="desk-line">
          {props.deadline ? <DeadlineChip deadline={props.deadline} /> : null}
          {props.meta.map((part, index) => (
            // Parts of one line: fixed order, no identity of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index}>{part}</span>
          ))}
        </p>
      </div>
      {body ? (
        <div className={beside ? 'desk-body desk-open' : 'desk-body'}>
          <div>{body}</div>
          {beside ? <div>{beside}</div> : null}
        </div>
      ) : null}
      {props.why ? <p className="desk-why">{props.why}</p> : null}
      {props.ladder}
      {props.acts}
    </li>
  )
}

/** A date that moves: the old struck, the new strong; the difference stands in the sentence around it. */
export function Shift({ from, to, words }: { from: ReactNode; to: ReactNode; words: readonly [string, string] }) {
  return (
    <span className="shift">
      {words[0]} <s>{from}</s> {words[1]} <b>{to}</b>
    </span>
  )
}

/** Two bodies that each say it is the other's matter. */
export function Claims({ claims }: { claims: readonly { who: string; quote: string; source: ReactNode }[] }) {
  return (
    <div className="claims">
      {claims.map(claim => (
        <blockquote className="claim" key={claim.who}>
          <p className="claim-who">{claim.who}</p>
          <p>“{claim.quote}”</p>
          <footer>{claim.source}</footer>
        </blockquote>
      ))}
    </div>
  )
}

export type AgendaItem = {
  id: string
  time: ReactNode
  what: string
  who: ReactNode
  mark?: ReactNode
  past?: boolean
  mine?: boolean
}

/** Hours of a day. */
export function Agenda({ items }: { items: readonly AgendaItem[] }) {
  return (
    <ol>
      {items.map(item => (
        <li
          key={item.id}
          className="agenda-row"
          data-state={item.past ? 'past' : undefined}
          data-mine={item.mine ? '' : undefined}
        >
          <span className="agenda-time">{item.time}</span>
          <div>
            <span className="agenda-what">{item.what}</span>
            <span className="agenda-who">{item.who}</span>
            {item.mark ? <span className="agenda-mark">{item.mark}</span> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
