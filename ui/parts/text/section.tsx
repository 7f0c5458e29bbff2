import type { ReactNode } from 'react'

type SectionProps = {
  id: string
  /** Without `hideHead` it is seen; it always names the section for screen readers. */
  head: ReactNode
  hideHead?: boolean
  note?: ReactNode
  /** A link at the right end of the head. */
  act?: ReactNode
  children: ReactNode
  look?: 'edge' | 'form'
}

/** A part of a page under its own heading. */
export function Section({ id, head, hideHead = false, note, act, children, look }: SectionProps) {
  const heading = (
    <h2 id={`${id}-dau`} className={hideHead ? 'only-read-aloud' : undefined}>
      {head}
    </h2>
  )
  const extra = look === 'edge' ? ' section-edge' : look === 'form' ? ' act-form' : ''
  return (
    <section className={`section${extra}`} id={id} aria-labelledby={`${id}-dau`}>
      {hideHead ? (
        heading
      ) : (
        <div className="section-head">
          {heading}
          {note ? <span className="section-note">{note}</span> : null}
          {act}
        </div>
      )}
      {look === 'form' ? <div className="act-form-body">{children}</div> : children}
    </section>
  )
}

/** Main column and a side column; stacked where it is narrow. */
export function Columns({ children, side, desk = false }: { children: ReactNode; side: ReactNode; desk?: boolean }) {
  return (
    <div className="columns">
      <div className={desk ? 'columns-main desk' : 'columns-main'}>{children}</div>
      <div className="columns-side">{side}</div>
    </div>
  )
}
