import type { Span } from '@kheo/official-document'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { WorkCalendar } from '../../../kernel/process.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { readDue, type ReadDue } from '../../../casework/clocks/read-due.ts'
import { matchBodies, type MatchedBody } from '../../directives/index.ts'
import type { FoundTask } from './words-of-text.ts'

/** A task that a document seems to give, for a person to confirm: bound to the sentence it was read from. */
export type ReadProposal = {
  /** From 1, in the order of the document; never changes. */
  readonly n: number
  readonly content: string
  /** The sentence, and where the task stands in it. */
  readonly quote: string
  readonly mark: readonly [number, number] | null
  readonly span: Span
  readonly sentence: Span
  readonly leads: readonly MatchedBody[]
  readonly cooperating: readonly MatchedBody[]
  /** The text names no lead; it comes from the issuing body. */
  readonly leadInferred: boolean
  readonly due: ReadDue
  readonly product: string | null
}

export type ProposalsAt = {
  readonly issuedOn: PlainDate | null
  readonly receivedOn: PlainDate
  readonly today: PlainDate
  readonly calendar: WorkCalendar
}

/** Tasks of a text (`readWords`) as proposals, with the office's own bodies and calendar. */
export async function proposalsOf(
  db: Reader,
  { text, tasks }: { readonly text: string; readonly tasks: readonly FoundTask[] },
  at: ProposalsAt,
): Promise<ReadProposal[]> {
  const bodies = await matchBodies(
    db,
    tasks.flatMap(task => [...task.leads, ...task.cooperating]),
    at.today,
  )
  const body = (printed: string): MatchedBody =>
    bodies.get(printed) ?? { printed, body: null, name: null, endedOn: null, successors: [] }
  return tasks.map((task, i): ReadProposal => {
    const quote = text.slice(...task.sentence)
    return {
      n: i + 1,
      content: oneLine(capital(task.content)),
      quote: oneLine(quote),
      mark: markIn(quote, task.sentence, task.span),
      span: task.span,
      sentence: task.sentence,
      leads: task.leads.map(body),
      cooperating: task.cooperating.map(body),
      leadInferred: task.leadInferred,
      due: readDue(task, at),
      product: task.product,
    }
  })
}

/** Lines of a PDF are joined; a sentence is shown on one. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where the task stands in its sentence, after both were brought onto one line. */
function markIn(quote: string, sentence: Span, span: Span): [number, number] | null {
  if (span[0] < sentence[0] || span[1] > sentence[1]) return null
  const before = quote.slice(0, span[0] - sentence[0])
  const start = oneLine(`${before}x`).length - 1
  const end = oneLine(quote.slice(0, span[1] - sentence[0])).length
  return end > start ? [start, end] : null
}
