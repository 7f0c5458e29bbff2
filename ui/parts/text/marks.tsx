import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'

/** Where a matter stands, in one or two words. */
export function StateMark({ kind, children }: { kind?: 'new' | 'returned'; children: ReactNode }) {
  return (
    <span className="state" data-state={kind}>
      {children}
    </span>
  )
}

/** Hỏa tốc, thượng khẩn, khẩn: the word of the document. */
export function UrgentMark({ children }: { children: ReactNode }) {
  return <span className="mark-urgent">{children}</span>
}

/** Says in words that something was not found or not given; never a guess, never a dash alone. */
export function Missing({ children }: { children?: ReactNode }) {
  const text = useText()
  return <span className="missing">{children ?? text.notInDocument}</span>
}

/** A number with its sign (412/TB-UBND) never breaks over two lines. */
export function Together({ children }: { children: ReactNode }) {
  return <span className="keep-together">{children}</span>
}

/** The first groups of a hash: 5f0c 9a41 d27e 88b3. */
export function Hash({ value, groups = 2 }: { value: string; groups?: number }) {
  const shown = value.slice(0, groups * 4).replace(/(.{4})(?=.)/gu, '$1 ')
  return (
    <span className="hash" title={value}>
      {shown}
    </span>
  )
}

export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="key">{children}</kbd>
}
