import type { ReactNode } from 'react'

type Props = { label?: string; labelledBy?: string; className?: string; children: ReactNode }

/** A part of the page that scrolls sideways on its own: named, and reached by the keys (WCAG 2.1.1). */
export function ScrollRegion({ label, labelledBy, className = '', children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
    <section className={`table-scroll ${className}`.trim()} aria-label={label} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  )
}
