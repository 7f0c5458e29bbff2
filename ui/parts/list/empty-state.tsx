import type { ReactNode } from 'react'

/** What would appear here and how it comes; one sentence is enough where emptiness is good news. */
export function EmptyState({ children, act }: { children: ReactNode; act?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {act ? <p>{act}</p> : null}
    </div>
  )
}
