import type { MatterState } from '../../kernel/matter.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../kernel/process.ts'
import { nodeName } from './outline.ts'
import * as T from './terms.ts'
import { acceptedField, acceptedOf, briefOf, tableOf, textOf } from './unit-text.ts'
import { holderRef, tell } from './unit-told.ts'

/** The name of a section or an annex of what the unit was asked; null: there is none such. */
function partName(matter: MatterState, part: string): string | null {
  const { outline, annexes } = briefOf(matter)
  const node = outline.find(each => each.id === part && each.text)
  return node ? nodeName(node) : (annexes.find(each => each.id === part)?.title ?? null)
}

/** A section or an annex that the compiler has accepted: the unit changes it only after it was opened again. */
export function lockedPart(matter: MatterState, part: string): Problem | null {
  const accepted = acceptedOf(matter, part)
  return accepted ? problem('reports/part-accepted', { part: partName(matter, part) ?? part, by: accepted.by }) : null
}

/** Sections and annexes are accepted one by one while the report lies with the compiler; what is accepted stays so when the report goes back. */
export const acceptanceActs = {
  'nhan-muc': {
    from: ['submitted'],
    right: 'report.ask',
    input: T.AcceptPart,
    check: ({ matter, input }: Given<T.AcceptPart>) => {
      if (partName(matter, input.node) === null) return problem('reports/no-such-node')
      const seq = (textOf(matter, input.node) ?? tableOf(matter, input.node))?.seq ?? 0
      return lockedPart(matter, input.node) ?? (seq === input.base ? null : problem('reports/part-changed'))
    },
    change: ({ input, viewer, now }: Given<T.AcceptPart>): Change => ({
      fields: { [acceptedField(input.node)]: { by: viewer?.personName ?? '', on: now.today } },
    }),
  },
  'mo-muc': {
    from: ['drafting', 'submitted', 'returned'],
    right: 'report.ask',
    input: T.OpenPart,
    check: ({ matter, input }: Given<T.OpenPart>) =>
      acceptedOf(matter, input.node) ? null : problem('reports/part-not-accepted'),
    change: ({ input }: Given<T.OpenPart>): Change => ({ fields: { [acceptedField(input.node)]: null } }),
    effects: ({ matter, input }: Given<T.OpenPart>) =>
      tell(matter, 'report.part-opened', holderRef(matter), {
        part: partName(matter, input.node) ?? input.node,
        reason: input.reason,
      }),
    may: ['notify'],
  },
} as const satisfies Readonly<Record<string, ActDef<'drafting' | 'submitted' | 'returned'>>>
