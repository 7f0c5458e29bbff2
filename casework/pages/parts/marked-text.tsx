import { Fragment } from 'react'
import type { Marked } from '../../snippets.ts'

/** Text with the found words marked. */
export function MarkedText({ marked: { text, marks } }: { marked: Marked }) {
  let at = 0
  const parts = marks.flatMap(([start, end]) => {
    const part = [
      { key: at, text: text.slice(at, start), found: false },
      { key: start, text: text.slice(start, end), found: true },
    ]
    at = end
    return part
  })
  return (
    <>
      {[...parts, { key: at, text: text.slice(at), found: false }].map(part => (
        <Fragment key={`${part.key} ${part.found}`}>{part.found ? <mark className="found">{part.text}</mark> : part.text}</Fragment>
      ))}
    </>
  )
}
