import type { ReactElement } from 'react'

/** The shapes of the office: deadlines, notices and a few controls. Never without a word beside it. */
export type IconName = keyof typeof SHAPES

const SHAPES = {
  far: <circle cx="8" cy="8" r="5.75" />,
  soon: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" stroke="none" />
    </>
  ),
  today: <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />,
  overdue: <path d="M8 1.5 15 14.5H1z" fill="currentColor" stroke="none" />,
  paused: <path d="M5.5 3v10M10.5 3v10" strokeWidth="2.5" />,
  waiting: <path d="M4 2h8M4 14h8M5 2v2.5l3 3.5 3-3.5V2M5 14v-2.5L8 8l3 3.5V14" />,
  done: <path d="m2.5 8.5 3.75 3.75L13.5 4.5" strokeWidth="2" />,
  'done-late': <path d="m2.5 6 3.75 3.75L13.5 2.5M2.5 14h11" strokeWidth="2" />,
  ended: <path d="M3 8h10" strokeWidth="2" />,
  none: <path d="M3 8h10" strokeWidth="2" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.75" />
      <path d="m10.5 10.5 4 4" />
    </>
  ),
  warn: <path d="M8 2 14.5 14h-13zM8 6.5v4M8 12v.75" />,
  calendar: <path d="M2 3.5h12v10.5H2zM2 7h12M5 1.5v3.5M11 1.5v3.5" />,
  lock: <path d="M3 7h10v7H3zM5 7V4.5a3 3 0 0 1 6 0V7" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  close: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />,
} as const satisfies Record<string, ReactElement>

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}
