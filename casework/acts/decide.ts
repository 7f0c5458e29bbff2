import type { Effect } from '../../kernel/effects.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { clockOf } from '../../kernel/matter.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { ActDef, Change, Given, ProcessDef } from '../../kernel/process.ts'
import { withLinks } from './links.ts'
import { clocksAfter } from '../clocks/clocks.ts'

/** What an act leads to: the matter afterwards, the kinds of flow named by the act, what must follow. */
export type Decision = {
  readonly after: MatterState
  readonly flow: NonNullable<Change['flow']>
  readonly effects: readonly Effect[]
}

/** Is the act possible from this state? */
export function possibleFrom(process: ProcessDef, act: ActDef, state: string): boolean {
  if (act.from === 'any') return true
  if (act.from === 'new') return false
  if (act.from === 'open') return process.states[state]?.final === undefined
  return act.from.includes(state)
}

/**
 * The one decision, pure: what an act does to a matter, or why it may not be done. Rights are asked before (`policy`), facts are loaded
 * under the lock by the caller. `from: 'new'` acts get the opened matter as it is born.
 */
export function decide(process: ProcessDef, kind: string, given: Given): Decision | Problem {
  const act = process.acts[kind]
  if (!act) return problem('act/not-found', { act: kind })
  const { matter } = given
  if (act.from !== 'new' && !possibleFrom(process, act, matter.state))
    return problem('act/not-possible-now', { act: kind, state: matter.state })
  const refused = firstRefusal(act, given)
  if (refused) return refused
  const change = act.change?.(given as Given<never>) ?? {}
  const after = changed(process, kind, act, change, given)
  const effects = act.effects?.({ ...given, matter: after } as Given<never>) ?? []
  return { after: withLinks(after, effects), flow: change.flow ?? [], effects }
}

function firstRefusal(act: ActDef, given: Given): Problem | null {
  for (const need of act.needs ?? []) {
    const refused = need.test(given)
    if (refused) return refused
  }
  return act.check?.(given as Given<never>) ?? null
}

function changed(process: ProcessDef, kind: string, act: ActDef, change: Change, given: Given): MatterState {
  const { matter, effectiveOn } = given
  const state = change.state ?? act.to ?? matter.state
  const def = process.states[state]
  if (!def) throw new Error(`${process.id}.${kind}: no state ${state}`)
  const clocks = clocksAfter(matter, change.clocks ?? [], {
    process,
    act: kind,
    seq: matter.lastSeq + 1,
    effectiveOn,
    at: effectiveOn === given.now.today ? given.now.instant : null,
    calendar: given.calendar,
    law: given.law,
  })
  const open = def.final === undefined
  return {
    ...matter,
    title: change.title ?? matter.title,
    state,
    open,
    outcome: def.final ?? null,
    closedOn: open ? null : (matter.closedOn ?? effectiveOn),
    holder: change.holder ?? matter.holder,
    parties: partiesAfter(matter, change),
    secrecy: change.secrecy ?? matter.secrecy,
    urgency: change.urgency ?? matter.urgency,
    source: change.source === undefined ? matter.source : change.source,
    submittedOn: change.submittedOn === undefined ? matter.submittedOn : change.submittedOn,
    fields: { ...matter.fields, ...change.fields },
    clocks,
    lastSeq: matter.lastSeq + 1,
  }
}

function partiesAfter(matter: MatterState, change: Change): MatterState['parties'] {
  const goes = (party: MatterState['parties'][number]) =>
    (change.partiesOut ?? []).some(
      out =>
        out.role === party.role &&
        (out.body === undefined || out.body === party.body) &&
        (out.post === undefined || out.post === party.post),
    )
  const comes = change.partiesIn ?? []
  const replaced = (party: MatterState['parties'][number]) =>
    comes.some(
      other => other.role === party.role && other.body === party.body && other.unit === party.unit && other.post === party.post,
    )
  return [...matter.parties.filter(party => !goes(party) && !replaced(party)), ...comes]
}

/** Timeliness of what is done: the main clock's result. Null: no due date, or not done. */
export function resultOf(process: ProcessDef, after: MatterState): 'in-time' | 'late' | null {
  if (after.outcome !== 'done') return null
  const name = Object.keys(process.clocks).find(key => process.clocks[key]?.main)
  const clock = name === undefined ? null : clockOf(after, name)
  if (!clock || clock.dueOn === null) return null
  return clock.result === 'late' ? 'late' : 'in-time'
}
