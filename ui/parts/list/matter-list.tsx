import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import type { Deadline } from '../time/deadline-words.ts'
import { Aloud } from '../text/aloud.tsx'
import { ButtonLink } from '../form/button.tsx'
import { DeadlineChip } from '../time/deadline-chip.tsx'
import { Link } from '../page/link.tsx'
import { StateMark, UrgentMark } from '../text/marks.tsx'
import { OfficeDate } from '../time/office-date.tsx'

export type MatterRowProps = {
  id: string
  /** Opens it beside the list, or in full. */
  href: string
  /** What has to be done, in the words of the document. */
  title: string
  deadline: Deadline
  /** Due date for the right edge; left out where the clock does not run. */
  date?: string
  /** Code, from whom, holder: in this order. */
  meta: readonly string[]
  state: { words: string; kind?: 'new' | 'returned' }
  urgent?: string
  /** Not yet received: weight, not a dot. */
  unread?: boolean
  selected?: boolean
  /** Checkbox for acts on several rows; `form` is the id of the bulk bar. */
  select?: { form: string; name?: string; checked?: boolean }
  /** Acts with pages of their own: what is done most with such a matter. */
  acts?: ReadonlyArray<{ label: string; href: string }>
}

/** Two lines, 56 px: title and date; deadline, code, from whom, holder, state. */
export function MatterRow(props: MatterRowProps) {
  const { title, href, urgent, selected = false, unread = false } = props
  return (
    <li
      className="inbox-row"
      id={`viec-${props.id}`}
      data-row=""
      data-unread={unread ? '' : undefined}
      data-selected={selected ? '' : undefined}
    >
      {props.select ? <RowSelect id={props.id} title={title} select={props.select} /> : null}
      <p className="inbox-title">
        {urgent ? <UrgentMark>{urgent}</UrgentMark> : null}
        <Link href={href} aria-current={selected ? 'true' : undefined} data-row-link="">
          {title}
        </Link>
      </p>
      <DeadlineChip deadline={props.deadline} />
      {props.date ? <OfficeDate date={props.date} form="short" className="inbox-date" /> : null}
      <p className="inbox-meta">
        {props.meta.map(part => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <StateMark kind={props.state.kind}>{props.state.words}</StateMark>
      {props.acts && props.acts.length > 0 ? (
        <p className="inbox-acts">
          {props.acts.map(({ label, href: to }) => (
            <ButtonLink key={to} href={to} of={title}>
              {label}
            </ButtonLink>
          ))}
        </p>
      ) : null}
    </li>
  )
}

function RowSelect({ id, title, select }: { id: string; title: string; select: NonNullable<MatterRowProps['select']> }) {
  const text = useText()
  return (
    <label className="row-select">
      <input
        type="checkbox"
        name={select.name ?? 'viec'}
        value={id}
        form={select.form}
        defaultChecked={select.checked}
        aria-label={text.select(title)}
        data-row-select=""
      />
    </label>
  )
}

type MatterGroupProps = {
  id: string
  head: string
  /** "2", "1.000+". */
  count: string
  note?: string
  overdue?: boolean
  children?: ReactNode
  /** Said instead of rows: "Chưa có việc quá hạn." */
  empty?: string
  more?: { href: string; count: string }
}

/** Rows under their head: Quá hạn, Hôm nay, Trong tuần, Sau đó, Chờ người khác. */
export function MatterGroup({ id, head, count, note, overdue = false, children, empty, more }: MatterGroupProps) {
  const text = useText()
  return (
    <section aria-labelledby={id}>
      <GroupHead id={id} head={head} count={count} note={note} overdue={overdue} />
      {empty ? <p className="inbox-empty">{empty}</p> : <ul>{children}</ul>}
      {more ? (
        <p className="more">
          <Link href={more.href} data-stay="">
            {more.count === '' ? text.showMore : text.more(more.count)}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

type GroupHeadProps = { id: string; head: string; count: string; note?: string; overdue?: boolean }

export function GroupHead({ id, head, count, note, overdue = false }: GroupHeadProps) {
  const text = useText()
  return (
    <div className="inbox-group" data-state={overdue ? 'overdue' : undefined}>
      <h2 id={id}>{head}</h2>
      <span className="inbox-group-count">
        {count}
        <Aloud>{` ${text.matters}`}</Aloud>
      </span>
      {note ? <span className="inbox-group-note">{note}</span> : null}
    </div>
  )
}

/** Acts for all selected rows; seen as soon as one is ticked. Only acts possible for every one of them are offered. */
export function BulkBar({ id, action, children }: { id: string; action: string; children: ReactNode }) {
  const text = useText()
  return (
    <form className="bulk-bar" id={id} action={action} method="post" aria-label={text.bulkHead}>
      <span className="bulk-words">
        {text.bulkHead} <span className="bulk-count" data-selected-count="" aria-live="polite" />
      </span>
      {children}
    </form>
  )
}
