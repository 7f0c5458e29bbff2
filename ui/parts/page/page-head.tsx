import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { Link } from './link.tsx'
import { Tabs, type Tab } from '../list/tabs.tsx'

type PageHeadProps = {
  title: ReactNode
  /** The answer of the page in one sentence, or where the thing comes from. */
  note?: ReactNode
  crumbs?: readonly { label: string; href?: string }[]
  /** Deadline, state and other facts under the title of a matter; the acts stand beside them. */
  facts?: ReactNode
  acts?: ReactNode
  tabs?: { label: string; items: readonly Tab[] }
}

export function PageHead({ title, note, crumbs = [], facts, acts, tabs }: PageHeadProps) {
  const heading = <h1>{title}</h1>
  const buttons = acts ? <div className="page-acts">{acts}</div> : null
  return (
    <header className="page-head">
      <Crumbs crumbs={crumbs} />
      {facts ? heading : null}
      <div className={facts ? 'page-head-line page-head-middle' : 'page-head-line'}>
        {facts ? (
          <div className="pane-line">{facts}</div>
        ) : (
          <div className="page-head-text">
            {heading}
            {note ? <p className="page-note">{note}</p> : null}
          </div>
        )}
        {buttons}
      </div>
      {tabs ? <Tabs label={tabs.label} items={tabs.items} /> : null}
    </header>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly { label: string; href?: string }[] }) {
  const text = useText()
  if (crumbs.length === 0) return null
  return (
    <nav aria-label={text.place}>
      <ol className="crumbs">
        {crumbs.map(crumb => (
          <li key={crumb.label} aria-current={crumb.href ? undefined : 'page'}>
            {crumb.href ? <Link href={crumb.href}>{crumb.label}</Link> : crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  )
}
