import { Link } from '../page/link.tsx'

export type Tab = {
  href: string
  label: string
  /** "23", "2/4 xong", "1.000+". */
  count?: string
  current?: boolean
  /** Stands at the right end: edit the filters, export. */
  end?: boolean
}

/** Saved filters or parts of a dossier: plain links, the current one marked. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map(item => (
        <Link
          key={`${item.href} ${item.label}`}
          className={item.end ? 'tab tab-end' : 'tab'}
          href={item.href}
          aria-current={item.current ? (item.href.startsWith('#') ? 'true' : 'page') : undefined}
        >
          {item.label}
          {item.count === undefined ? null : <span className="tab-count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
