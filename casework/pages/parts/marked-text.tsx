import { Fragment } from 'react'
import type { Marked } from '../../search/snippets.ts'

/** Text with the found words marked. */
export function MarkedText({ marked }: { marked: Marked }) {
  return (
    <>
      {pieces(marked).map(piece => (
        <Fragment key={piece.from}>{piece.found ? <mark className="found">{piece.text}</mark> : piece.text}</Fragment>
      ))}
    </>
  )
}

function pieces({ text, marks }: Marked): Array<{ from: number; text: string; found: boolean }> {
  const cuts = [0, ...marks.flat(), text.length]
  return cuts.slice(1).map((to, at) => ({ from: at, text: text.slice(cuts[at], to), found: at % 2 === 1 }))
}
