import type { Effect } from '../../../kernel/effects.ts'
import { clockOf, type MatterState } from '../../../kernel/matter.ts'
import type { PrincipalRef } from '../../../kernel/process.ts'
import { postsIn, tell as tellOf } from '../../../kernel/tell.ts'

/** Who holds a unit's report: the person it was given to, else the division, else the body. */
export function holderRef({ holder }: MatterState): PrincipalRef[] {
  if (holder.post) return [{ kind: 'post', id: holder.post }]
  return [holder.unit ? { kind: 'unit', id: holder.unit } : { kind: 'body', id: holder.body }]
}

/** Who compiles: the posts that decide on the report. */
export function compilers({ parties }: MatterState): PrincipalRef[] {
  return postsIn({ parties }, 'compiler')
}

/** One notice about a unit's report; `more` is what its sentence says besides. */
export function tell(
  matter: MatterState,
  kind: string,
  to: readonly PrincipalRef[],
  more: Readonly<Record<string, string>> = {},
): Effect[] {
  return tellOf(matter, kind, to, { dueOn: clockOf(matter, 'nop')?.dueOn ?? null, ...more })
}
