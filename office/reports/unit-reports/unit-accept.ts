import type { Canonical } from '../../../kernel/canonical.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'
import * as T from '../terms.ts'
import { closedWith, hasOpenComment } from './unit-comments.ts'
import { partName, unknownPart } from './unit-parts.ts'
import { acceptedField, acceptedOf, briefOf, tableOf, textOf } from './unit-text.ts'
import { holderRef, tell } from './unit-told.ts'

/** A section or an annex that the compiler has accepted: the unit changes it only after it was opened again. */
export function lockedPart(matter: MatterState, part: string): Problem | null {
  const accepted = acceptedOf(matter, part)
  return accepted ? problem('reports/part-accepted', { part: partName(matter, part) ?? part, by: accepted.by }) : null
}

const stillOpen = (matter: MatterState): string[] => {
  const { outline, annexes } = briefOf(matter)
  const parts = [...outline.filter(each => each.text), ...annexes].map(({ id }) => id)
  return parts.filter(part => acceptedOf(matter, part) === null)
}
const uncommented = (matter: MatterState): string[] => stillOpen(matter).filter(part => !hasOpenComment(matter, part))

/** Does a comment stand open at a section or an annex that is not accepted? */
export const hasComments = (matter: MatterState): boolean => uncommented(matter).length < stillOpen(matter).length

/** A return that opens what was commented on only: nothing would be open without a comment. */
export function nothingToOpen(matter: MatterState): Problem | null {
  return hasComments(matter) ? null : fieldProblem('reports/no-comments', 'onlyCommented')
}

/** Fields that accept every section and annex without a comment. */
export function acceptUncommented({ matter, viewer, now }: Given): Record<string, Canonical> {
  const accepted = { by: viewer?.personName ?? '', on: now.today }
  return Object.fromEntries(uncommented(matter).map(part => [acceptedField(part), accepted]))
}

/** Sections and annexes are accepted one by one while the report lies with the compiler; what is accepted stays so when the report goes back. */
export const acceptanceActs = {
  'nhan-muc': {
    from: ['submitted'],
    right: 'report.ask',
    input: T.AcceptPart,
    check: ({ matter, input }: Given<T.AcceptPart>) => {
      const seq = (textOf(matter, input.node) ?? tableOf(matter, input.node))?.seq ?? 0
      return (
        unknownPart(matter, input.node, input.name) ??
        lockedPart(matter, input.node) ??
        (seq === input.base ? null : problem('reports/part-changed'))
      )
    },
    change: (given: Given<T.AcceptPart>): Change => ({
      fields: {
        [acceptedField(given.input.node)]: { by: given.viewer?.personName ?? '', on: given.now.today },
        ...closedWith(given, given.input.node),
      },
    }),
  },
  'mo-muc': {
    from: ['drafting', 'submitted', 'returned'],
    right: 'report.ask',
    input: T.OpenPart,
    check: ({ matter, input }: Given<T.OpenPart>) =>
      unknownPart(matter, input.node, input.name) ??
      (acceptedOf(matter, input.node) ? null : problem('reports/part-not-accepted')),
    change: ({ input }: Given<T.OpenPart>): Change => ({ fields: { [acceptedField(input.node)]: null } }),
    effects: ({ matter, input }: Given<T.OpenPart>) =>
      tell(matter, 'report.part-opened', holderRef(matter), {
        part: partName(matter, input.node) ?? input.node,
        reason: input.reason,
      }),
    may: ['notify'],
  },
} as const satisfies Readonly<Record<string, ActDef<'drafting' | 'submitted' | 'returned'>>>
