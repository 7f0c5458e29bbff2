import type { Canonical } from '../../kernel/canonical.ts'
import type { Effect } from '../../kernel/effects.ts'
import { clockOf, type MatterState } from '../../kernel/matter.ts'
import type { PrincipalRef } from '../../kernel/process.ts'

/** Who holds a unit's report: the person it was given to, else the division, else the body. */
export function holderRef({ holder }: MatterState): PrincipalRef[] {
  if (holder.post) return [{ kind: 'post', id: holder.post }]
  return [holder.unit ? { kind: 'unit', id: holder.unit } : { kind: 'body', id: holder.body }]
}

/** Who compiles: the posts that decide on the report. */
export function compilers({ parties }: MatterState): PrincipalRef[] {
  return parties.flatMap(({ role, post }) => (role === 'compiler' && post ? [{ kind: 'post', id: post } as const] : []))
}

/** One notice about a unit's report; `more` is what its sentence says besides. */
export function tell(
  matter: MatterState,
  kind: string,
  to: readonly PrincipalRef[],
  more: Readonly<Record<string, string>> = {},
): Effect[] {
  const data: Canonical = { code: matter.code, title: matter.title, dueOn: clockOf(matter, 'nop')?.dueOn ?? null, ...more }
  return to.length === 0 ? [] : [{ effect: 'notify', to, kind, data }]
}
