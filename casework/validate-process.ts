import type { Viewer } from '../kernel/access.ts'
import { ACTING_GRADES, type ActingGrade } from '../kernel/grades.ts'
import type { ActDef, ProcessDef } from '../kernel/process.ts'
import { followUpKeys } from './clocks/follow-up-figures.ts'

/** Everything that is wrong with a process definition, in words for the programmer. The server does not start while there is any. */
export function faultsOf(
  process: ProcessDef,
  known: {
    rights: ReadonlySet<string>
    facts: ReadonlySet<string>
    limits: ReadonlySet<string>
    figures?: ReadonlySet<string>
  },
): string[] {
  return [
    ...stateFaults(process),
    ...actFaults(process, known),
    ...clockFaults(process, known),
    ...factFaults(process, known),
    ...gradeFaults(process),
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

function clockFaults(process: ProcessDef, known: { limits: ReadonlySet<string>; figures?: ReadonlySet<string> }): string[] {
  const faults: string[] = []
  const clocks = Object.entries(process.clocks)
  if (clocks.filter(([, clock]) => clock.main).length > 1) faults.push('more than one main clock')
  for (const [name, clock] of clocks) {
    if (!clock.source) faults.push(`clock ${name} has no source`)
    if (clock.due !== 'given' && !known.limits.has(clock.due.limit))
      faults.push(`clock ${name}: law/ has no limit ${clock.due.limit}`)
    for (const key of Object.values(followUpKeys(process, name)))
      if (known.figures && !known.figures.has(key)) faults.push(`clock ${name}: law/ has no figure ${key}`)
    for (const act of [...clock.startsOn, ...clock.stopsOn, ...(clock.cancelsOn ?? [])])
      if (!process.acts[act]) faults.push(`clock ${name}: unknown act ${act}`)
  }
  return faults
}

function factFaults(process: ProcessDef, known: { facts: ReadonlySet<string> }): string[] {
  return [
    ...process.facts.filter(fact => !known.facts.has(fact)).map(fact => `no query gives the fact ${fact}`),
    ...Object.keys(process.columns?.columns ?? {})
      .filter(name => !/^[a-z][a-z0-9_]*$/u.test(name) || name === 'matter_id')
      .map(name => `${process.columns?.name}: ${name} is no name of a column`),
  ]
}

/** A grade that opens nothing, or less than the grade below it, is a mistake; so is a field that is shown without a name. */
function gradeFaults(process: ProcessDef): string[] {
  const { grades } = process
  if (!grades) return []
  const offered = ACTING_GRADES.filter(grade => grades[grade])
  const opened = new Map(offered.map(grade => [grade, rightsUnder(process, grades[grade] ?? [])]))
  const lacking = (grade: ActingGrade, at: number): string[] => {
    const below = offered[at - 1]
    const rights = opened.get(grade) ?? new Set()
    return [...((below && opened.get(below)) ?? [])]
      .filter(right => !rights.has(right))
      .map(right => `grade ${grade}: lacks ${right} of ${below}`)
  }
  return [
    ...offered.filter(grade => (grades[grade] ?? []).length === 0).map(grade => `grade ${grade} gives no role`),
    ...offered.flatMap(grade =>
      (grades[grade] ?? []).filter(role => role.startsWith('grade-')).map(role => `grade ${grade}: ${role} is no part`),
    ),
    ...offered.filter(grade => grade !== 'write' && opened.get(grade)?.size === 0).map(grade => `grade ${grade} opens no right`),
    ...offered.flatMap(lacking),
    ...Object.entries(grades.shown ?? {})
      .filter(([, names]) => !names.vi || !names.en)
      .map(([field]) => `field ${field} is shown without a name`),
  ]
}

/** Rights that the roles give in some state of an ordinary matter, beyond what is open to everybody who sees it. */
function rightsUnder(process: ProcessDef, roles: readonly string[]): ReadonlySet<string> {
  const states = Object.keys(process.states)
  const allowed = (right: string, parts: readonly string[]): boolean =>
    // Rules of the policy look at roles and state; who asks does not matter to them.
    states.some(state => process.policy[right]?.({ roles: parts, matter: { state, secrecy: 'normal' }, viewer: NOBODY }) === true)
  return new Set(Object.keys(process.policy).filter(right => allowed(right, roles) && !allowed(right, [])))
}

const NOBODY: Viewer = {
  accountId: '',
  personId: '',
  personName: '',
  post: { id: '', title: '', bodyId: '', bodyName: '', unitId: null, unitName: null, isLeader: false, mayHandle: false },
  onBehalfOf: null,
  principals: [],
  archivePrincipals: [],
  grades: [],
  rights: new Set(),
  lang: 'vi',
}
