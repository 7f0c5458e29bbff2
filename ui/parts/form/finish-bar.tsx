import type { ReactNode } from 'react'

/** Ends a long form: why it cannot be finished yet, or what will happen; then the buttons. */
export function FinishBar({ note, children, id }: { note?: ReactNode; children: ReactNode; id?: string }) {
  return (
    <div className="finish-bar">
      <p className="finish-note" id={id}>
        {note}
      </p>
      {children}
    </div>
  )
}
