import type { ReactNode } from 'react'
import { markedSegments, type MarkedSpan } from './mark-spans.ts'

type QuoteBlockProps = {
  /** The sentence as the document has it. */
  quote: string
  /** What was found in it: UTF-16 offsets into `quote`. */
  marks?: readonly MarkedSpan[]
  /** Document, section, page: with a link to the place. */
  source?: ReactNode
}

/** A sentence of a document, with the found words marked and its source under it. */
export function QuoteBlock({ quote, marks = [], source }: QuoteBlockProps) {
  return (
    <blockquote className="source-quote">
      <p>
        “
        {markedSegments(quote, marks).map(segment =>
          segment.span ? <mark key={segment.start}>{segment.text}</mark> : <span key={segment.start}>{segment.text}</span>,
        )}
        ”
      </p>
      {source ? <footer>{source}</footer> : null}
    </blockquote>
  )
}
