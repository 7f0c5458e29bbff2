import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { Link } from '../page/link.tsx'

type InboxProps = {
  children: ReactNode
  pane?: ReactNode
  /** Which of the two is seen where there is room for one only. */
  view: 'list' | 'matter'
}

/** The list and, beside it, the matter that is read. */
export function Inbox({ children, pane, view }: InboxProps) {
  return (
    <div className="inbox" data-view={view}>
      <div className="inbox-list" data-rows="follow">
        {children}
      </div>
      {pane}
    </div>
  )
}

type ReadingPaneProps = {
  id: string
  title: string
  href: string
  /** Code, process, when it was registered. */
  line: readonly ReactNode[]
  /** Deadline in full, state. */
  facts: ReactNode
  back: string
  children: ReactNode
}

export function ReadingPane({ id, title, href, line, facts, back, children }: ReadingPaneProps) {
  const text = useText()
  return (
    <article className="pane" aria-labelledby={`${id}-dau`} id={id}>
      <header className="pane-head">
        <p className="pane-back">
          <Link href={back} data-key="Escape">
            {text.backToList}
          </Link>
        </p>
        <p className="pane-line">
          {line.map((part, index) => (
            // The parts have no identity of their own: their order is fixed.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index}>{part}</span>
          ))}
        </p>
        <h2 id={`${id}-dau`}>
          <Link href={href} className="pane-title" data-key="Enter">
            {title}
          </Link>
        </h2>
        <div className="pane-line">{facts}</div>
      </header>
      {children}
    </article>
  )
}

type PanePartProps = {
  id: string
  head: string
  hideHead?: boolean
  acts?: boolean
  children: ReactNode
}

export function PanePart({ id, head, hideHead = false, acts = false, children }: PanePartProps) {
  return (
    <section className={acts ? 'pane-part pane-acts' : 'pane-part'} aria-labelledby={id}>
      <h3 id={id} className={hideHead ? 'only-read-aloud' : undefined}>
        {head}
      </h3>
      {children}
    </section>
  )
}
