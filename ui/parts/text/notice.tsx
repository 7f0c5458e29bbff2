import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type NoticeKind = 'warning' | 'info' | 'done' | 'frozen' | 'error'

const ICON = {
  warning: 'warn',
  info: 'calendar',
  done: 'done',
  frozen: 'lock',
  error: 'warn',
} as const satisfies Record<NoticeKind, IconName>

type NoticeProps = {
  kind: NoticeKind
  children: ReactNode
  acts?: ReactNode
  icon?: IconName
  /** True for what has just happened: screen readers say it at once. */
  live?: boolean
}

/** One sentence over the full width. An error says what, why, and what to do next. */
export function Notice({ kind, children, acts, icon, live = false }: NoticeProps) {
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined
  return (
    <div className="notice" data-kind={kind} role={role}>
      <Icon name={icon ?? ICON[kind]} />
      <div className="notice-words">{typeof children === 'string' ? <p>{children}</p> : children}</div>
      {acts ? <div className="notice-acts">{acts}</div> : null}
    </div>
  )
}
