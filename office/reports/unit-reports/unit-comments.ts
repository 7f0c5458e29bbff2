import { z } from 'zod'
import type { MatterState } from '../../../kernel/matter.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'
import { finding, type Finding } from '../checks/finding.ts'
import * as T from '../terms.ts'
import { unknownPart } from './unit-parts.ts'
import { briefOf } from './unit-text.ts'

const Once = z.object({ by: z.string(), on: z.string(), note: z.string().default('') })
/** What the compiler said of a section or an annex: mended by the unit's own word, closed by the compiler's. */
const Said = z.object({
  /** The act that said it; 0 for those of former times. */
  seq: z.number().default(0),
  text: z.string(),
  by: z.string(),
  on: z.string().nullable().default(null),
  fixed: Once.nullable().default(null),
  closed: Once.nullable().default(null),
})
export type Said = z.infer<typeof Said>
// A section had one comment once; now it has as many as were made.
const Comments = z.union([z.array(Said), Said.transform(said => [said])])

const commentField = (part: string): string => `nhan-xet.${part}`

/** Comments on a section or an annex, the first first. */
export const commentsOf = ({ fields }: MatterState, part: string): Said[] =>
  Comments.safeParse(fields[commentField(part)]).data ?? []

const isOpen = ({ closed }: Said): boolean => closed === null
const isOwed = ({ closed, fixed }: Said): boolean => closed === null && fixed === null

/** Does a comment stand open at a section or an annex? */
export const hasOpenComment = (matter: MatterState, part: string): boolean => commentsOf(matter, part).some(isOpen)

/** How many comments the unit still owes a word on, and how many it says are mended. */
export function commentCounts(matter: MatterState, part?: string): { owed: number; fixed: number } {
  const open = (part === undefined ? partsOf(matter) : [part]).flatMap(each => commentsOf(matter, each)).filter(isOpen)
  const owed = open.filter(isOwed).length
  return { owed, fixed: open.length - owed }
}

function partsOf(matter: MatterState): string[] {
  const { outline, annexes } = briefOf(matter)
  return [...outline, ...annexes].map(({ id }) => id)
}

/** Comments without the unit's word: said before submission, in nobody's way. */
export function commentFindings(matter: MatterState): Finding[] {
  const { outline, annexes } = briefOf(matter)
  const owed = (part: string) => commentsOf(matter, part).filter(isOwed)
  return [
    ...outline.flatMap(({ id }) =>
      owed(id).map(({ text }) => finding({ rule: 'comment-open', node: id, place: text, note: true })),
    ),
    ...annexes.flatMap(({ id }) =>
      owed(id).map(({ text }) => finding({ rule: 'comment-open', annex: id, place: text, note: true })),
    ),
  ]
}

function changed(matter: MatterState, part: string, change: (said: Said) => Said): Change['fields'] {
  return { [commentField(part)]: commentsOf(matter, part).map(change) }
}

/** A section that is accepted needs no more words: what was said of it is closed with it. */
export function closedWith({ matter, viewer, now }: Given, part: string): Change['fields'] {
  if (!hasOpenComment(matter, part)) return {}
  const closed = { by: viewer?.personName ?? '', on: now.today, note: '' }
  return changed(matter, part, said => (isOpen(said) ? { ...said, closed } : said))
}

function notOpen({ matter, input }: Given<T.OneComment>): Problem | null {
  const open = commentsOf(matter, input.node).some(said => said.seq === input.comment && isOpen(said))
  return unknownPart(matter, input.node) ?? (open ? null : problem('reports/no-such-comment'))
}

/** The compiler comments, the unit says that it has mended, the compiler closes: each comment by itself. */
export const commentActs = {
  'nhan-xet': {
    from: ['drafting', 'submitted', 'returned'],
    right: 'report.ask',
    input: T.Comment,
    check: ({ matter, input }: Given<T.Comment>) => unknownPart(matter, input.node),
    change: ({ matter, input, viewer, now }: Given<T.Comment>): Change => {
      const said: Said = {
        seq: matter.lastSeq + 1,
        text: input.text,
        by: viewer?.personName ?? '',
        on: now.today,
        fixed: null,
        closed: null,
      }
      return { fields: { [commentField(input.node)]: [...commentsOf(matter, input.node), said] } }
    },
  },
  'da-sua': {
    from: ['drafting', 'returned'],
    right: 'report.write',
    input: T.OneComment,
    check: notOpen,
    change: ({ matter, input, viewer, now }: Given<T.OneComment>): Change => {
      const fixed = { by: viewer?.personName ?? '', on: now.today, note: input.note }
      return { fields: changed(matter, input.node, said => (said.seq === input.comment ? { ...said, fixed } : said)) }
    },
  },
  'khep-nhan-xet': {
    from: ['drafting', 'submitted', 'returned'],
    right: 'report.ask',
    input: T.OneComment,
    check: notOpen,
    change: ({ matter, input, viewer, now }: Given<T.OneComment>): Change => {
      const closed = { by: viewer?.personName ?? '', on: now.today, note: input.note }
      return { fields: changed(matter, input.node, said => (said.seq === input.comment ? { ...said, closed } : said)) }
    },
  },
} as const satisfies Readonly<Record<string, ActDef<'drafting' | 'submitted' | 'returned'>>>
