import type { ReactNode } from 'react'
import { Button } from './button.tsx'

type ActBarProps = {
  children: ReactNode
  /** Where the acts are sent; without it the bar holds links only and is no form. */
  action?: string
  /** Hidden answers every act needs: the version, the key, where to go next. */
  hidden?: Record<string, string>
  className?: string
}

/** The acts possible now, in one form, so that each works as a plain POST. */
export function ActBar({ children, action, hidden = {}, className = 'act-bar' }: ActBarProps) {
  if (action === undefined) return <div className={className}>{children}</div>
  return (
    <form className={className} action={action} method="post">
      <HiddenFields values={hidden} />
      {children}
    </form>
  )
}

/** Acts that are not possible yet: in sight, dashed, each with the sentence that says why. They never push the possible ones aside. */
export function BlockedActs({ acts }: { acts: readonly { id: string; label: string; reason: string }[] }) {
  if (acts.length === 0) return null
  return (
    <ul className="acts-blocked">
      {acts.map(({ id, label, reason }) => (
        <li key={id}>
          <Button id={`nut-${id}`} type="button" reason={reason}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
  )
}

export function HiddenFields({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
