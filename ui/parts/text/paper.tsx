import type { ReactNode } from 'react'
import { useText } from '../../context.tsx'
import { markedSegments, type MarkedSpan, type Segment } from './mark-spans.ts'

export type PaperSpan = MarkedSpan & {
  id: string
  /** Lit now: its field is being edited. */
  shown?: boolean
  /** Number of the proposed task read here; stands in the margin and leads to the proposal. */
  task?: { number: number; href: string }
}

type PaperProps = {
  /** The text as it was read; line breaks and form feeds (page breaks) are kept. */
  text: string
  /** UTF-16 offsets into `text`. */
  spans?: readonly PaperSpan[]
  /** Links over the paper: enlarge, download the file. */
  tools?: ReactNode
  head?: string
}

/** A4 preview of the text, with the found places marked. Always on white, in both themes. */
export function Paper({ text, spans = [], tools, head }: PaperProps) {
  const words = useText()
  const pages = splitPages(text)
  return (
    <section className="sheet-area" aria-labelledby="to-van-ban">
      <h2 id="to-van-ban" className="only-read-aloud">
        {head ?? words.document}
      </h2>
      <p className="sheet-tools">
        <span>{spans.length > 0 ? words.foundNote : null}</span>
        <span>{tools}</span>
      </p>
      {pages.map((page, index) => (
        <article key={page.start} className="sheet sheet-text" aria-label={words.pageOf(index + 1, pages.length)}>
          {paragraphs(page).map(paragraph => (
            <Paragraph key={paragraph.start} paragraph={paragraph} spans={spans} />
          ))}
        </article>
      ))}
    </section>
  )
}

type Piece = { start: number; text: string }

function splitPages(text: string): Piece[] {
  const pages = pieces(text, /\f/gu, 0).filter(page => page.text.trim() !== '')
  return pages.length > 0 ? pages : [{ start: 0, text: '' }]
}

function paragraphs(page: Piece): Piece[] {
  return pieces(page.text, /\r?\n/gu, page.start).filter(line => line.text.trim() !== '')
}

function pieces(text: string, border: RegExp, offset: number): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const match of text.matchAll(border)) {
    found.push({ start: offset + at, text: text.slice(at, match.index) })
    at = match.index + match[0].length
  }
  found.push({ start: offset + at, text: text.slice(at) })
  return found
}

function Paragraph({ paragraph, spans }: { paragraph: Piece; spans: readonly PaperSpan[] }) {
  const words = useText()
  const inside = markedSegments(paragraph.text, spans, paragraph.start)
  const task = inside.find(segment => segment.span?.task && segment.span.start >= paragraph.start)?.span?.task
  return (
    <p className={task ? 'sheet-task' : undefined}>
      {task ? (
        <a className="sheet-task-number" href={task.href} aria-label={words.proposedTask(task.number)}>
          {task.number}
        </a>
      ) : null}
      {inside.map(segment => (
        <Mark key={segment.start} segment={segment} />
      ))}
    </p>
  )
}

/** The first piece of a span carries its id: fields and proposals lead there. */
function Mark({ segment }: { segment: Segment<PaperSpan> }) {
  const { span } = segment
  if (!span) return segment.text
  return (
    <mark id={segment.start === span.start ? span.id : undefined} data-span={span.id} data-shown={span.shown ? '' : undefined}>
      {segment.text}
    </mark>
  )
}
