import type { ReactNode } from 'react'

/** Words for screen readers only. */
export function Aloud({ children }: { children: ReactNode }) {
  return <span className="only-read-aloud">{children}</span>
}
