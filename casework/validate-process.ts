import type { ActDef, ProcessDef } from '../kernel/process.ts'

/** Everything that is wrong with a process definition, in words for the programmer. The server does not start while there is any. */
export function faultsOf(
  process: ProcessDef,
  known: { rights: ReadonlySet<string>; facts: ReadonlySet<string>; limits: ReadonlySet<string> },
): string[] {
  return [
    ...stateFaults(process),
    ...actFaults(process, known),
    ...clockFaults(process, known),
    ...factFaults(process, known),
  ].map(fault => `${process.id} v${process.version}: ${fault}`)
}

function stateFaults(process: ProcessDef): string[] {
  const states = Object.keys(process.states)
  const reached = reachable(process)
  return [
    ...states.filter(state => !reached.has(state)).map(state => `state ${state} is never reached`),
    ...states
      .filter(state => !process.stateNames[state]?.vi || !process.stateNames[state]?.en)
      .map(state => `state ${state} has no name`),
    ...states
      .filter(state => !process.states[state]?.final && !leaves(process, state))
      .map(state => `state ${state} is a dead end`),
  ]
}

/** States some act leads to. An act without `to` may lead anywhere that its `change` names, so `leadsTo` counts every state then. */
function reachable(process: ProcessDef): Set<string> {
  const reached = new Set<string>()
  for (const act of Object.values(process.acts)) {
    if (act.to) reached.add(act.to)
    else if (act.change) for (const state of Object.keys(process.states)) reached.add(state)
  }
  return reached
}

function leaves(process: ProcessDef, state: string): boolean {
  return Object.values(process.acts).some(
    act => act.from !== 'new' && (act.from === 'open' || act.from === 'any' || act.from.includes(state)),
  )
}

function actFaults(process: ProcessDef, known: { rights: ReadonlySet<string> }): string[] {
  const faults: string[] = []
  if (!Object.values(process.acts).some(act => act.from === 'new')) faults.push('no act opens it')
  for (const [name, act] of Object.entries(process.acts)) {
    for (const state of statesNamed(act)) if (!process.states[state]) faults.push(`act ${name}: unknown state ${state}`)
    if (!act.systemOnly && !process.policy[act.right]) faults.push(`act ${name}: right ${act.right} has no policy`)
    if (!act.systemOnly && !known.rights.has(act.right)) faults.push(`act ${name}: right ${act.right} is declared by no module`)
    if (!process.actNames[name]?.vi || !process.actNames[name]?.en) faults.push(`act ${name} has no name`)
    if (act.effects && !act.may?.length) faults.push(`act ${name} has effects it does not declare in \`may\``)
  }
  return faults
}

function statesNamed(act: ActDef): string[] {
  return [...(typeof act.from === 'string' ? [] : act.from), ...(act.to ? [act.to] : [])]
}

function clockFaults(process: ProcessDef, known: { limits: ReadonlySet<string> }): string[] {
  const faults: string[] = []
  const clocks = Object.entries(process.clocks)
  if (clocks.filter(([, clock]) => clock.main).length > 1) faults.push('more than one main clock')
  for (const [name, clock] of clocks) {
    if (!clock.source) faults.push(`clock ${name} has no source`)
    if (clock.due !== 'given' && !known.limits.has(clock.due.limit))
      faults.push(`clock ${name}: law/ has no limit ${clock.due.limit}`)
    for (const act of [...clock.startsOn, ...clock.stopsOn, ...(clock.cancelsOn ?? [])])
      if (!process.acts[act]) faults.push(`clock ${name}: unknown act ${act}`)
  }
  return faults
}

function factFaults(process: ProcessDef, known: { facts: ReadonlySet<string> }): string[] {
  return process.facts.filter(fact => !known.facts.has(fact)).map(fact => `no query gives the fact ${fact}`)
}
