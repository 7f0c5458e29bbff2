import { sameCanonical } from '../../kernel/canonical.ts'
import type { MatterState } from '../../kernel/matter.ts'

/** What an act changed: the members of the state that differ afterwards. `fields` holds only the fields that differ. */
export type StoredChange = Partial<Omit<MatterState, 'lastSeq'>>

/** The state after an act. The one way a state comes about (invariant 1). */
export function applyChange(before: MatterState | null, change: StoredChange, seq: number): MatterState {
  const fields = { ...before?.fields, ...change.fields }
  const after = { ...before, ...change, fields, lastSeq: seq }
  if (!isWhole(after)) throw new Error(`Act ${seq} does not give a whole matter: an opening act is missing`)
  return after
}

/** State = fold of acts, in order of seq. */
export function foldActs(acts: ReadonlyArray<{ seq: number; change: StoredChange }>): MatterState {
  let state: MatterState | null = null
  for (const { seq, change } of acts) state = applyChange(state, change, seq)
  if (!state) throw new Error('A matter without acts has no state')
  return state
}

/** What differs between two states, as an act stores it. */
export function changeBetween(before: MatterState | null, after: Omit<MatterState, 'lastSeq'>): StoredChange {
  if (!before) return after
  const change: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(after)) {
    if (key === 'fields' || key === 'lastSeq') continue
    if (!sameCanonical(value, before[key as keyof MatterState])) change[key] = value
  }
  const fields = Object.entries(after.fields).filter(([key, value]) => !sameCanonical(value, before.fields[key]))
  return fields.length ? { ...change, fields: Object.fromEntries(fields) } : change
}

function isWhole(state: Partial<MatterState>): state is MatterState {
  return state.id !== undefined && state.process !== undefined && state.state !== undefined && state.holder !== undefined
}
