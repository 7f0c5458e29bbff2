import type { Canonical } from '../../kernel/canonical.ts'
import { canonicalText } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import { nowAt } from '../../kernel/clock.ts'
import type { Effect, Opening } from '../../kernel/effects.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Facts, LawBook, ProcessDef, WorkCalendar } from '../../kernel/process.ts'
import { actHash, chainStart, type HashedAct } from '../chain/chain.ts'
import { decide, possibleFrom } from './decide.ts'
import { changeBetween } from './fold.ts'
import { flowRows, type FlowRow } from '../flow/flow-rows.ts'
import type { Actor } from './record.ts'
import { unborn } from './open-in-run.ts'
import { newestProcess, processOf } from '../registry.ts'

/** An act as it will stand in the table, with its hashes. */
export type MemoryAct = HashedAct & { readonly account: Uuid | null; readonly prevHash: Buffer; readonly hash: Buffer }
export type MemoryFlow = FlowRow & { readonly seq: number; readonly recordedAt: Date; readonly effectiveOn: PlainDate }

/** A matter made in memory by the real rules: state, acts and flow as `perform` would have written them. */
export type MemoryMatter = {
  readonly process: ProcessDef
  state: MatterState
  readonly acts: MemoryAct[]
  readonly flow: MemoryFlow[]
  readonly children: MemoryMatter[]
  readonly parent: MemoryMatter | null
}

export type MemoryWorld = {
  readonly calendar: WorkCalendar
  readonly law: (date: PlainDate) => LawBook
  /** Ids and codes of matters that are opened, in order. */
  readonly nextId: (at: Date) => Uuid
  readonly nextCode: (process: ProcessDef, at: Date) => string
  /** Numbers that acts ask for. */
  readonly nextNumber: (series: string, matter: MatterState) => number
  readonly onOpen: (matter: MemoryMatter) => void
  /** What fact queries would find in a database: the same for every matter. */
  readonly facts?: Facts
}

export type MemoryStep = { readonly at: Date; readonly act: string; readonly input?: Canonical; readonly actor: Actor }

const SYSTEM = (rule: string): Actor => ({ account: null, name: `system:${rule}`, post: null, delegation: null })

/** Opens a matter in memory, with whatever its opening act opens. Throws when the rules refuse: a sample must be lawful. */
export function openInMemory(
  world: MemoryWorld,
  opening: Opening,
  { at, actor }: Pick<MemoryStep, 'at' | 'actor'>,
): MemoryMatter {
  return opened(world, opening, { at, actor, parent: null, cause: null })
}

type Born = { readonly at: Date; readonly actor: Actor; readonly parent: MemoryMatter | null; readonly cause: MemoryAct | null }

function opened(world: MemoryWorld, opening: Opening, { at, actor, parent, cause }: Born): MemoryMatter {
  const process = newestProcess(opening.process)
  const today = nowAt(at).today
  const made = { id: opening.id ?? world.nextId(at), code: world.nextCode(process, at), today }
  const state = unborn(process, { ...opening, parent: parent?.state.id ?? opening.parent ?? null }, made)
  const matter: MemoryMatter = { process, state, acts: [], flow: [], children: [], parent }
  parent?.children.push(matter)
  world.onOpen(matter)
  run(world, matter, { at, act: opening.act, input: opening.input, actor }, cause)
  return matter
}

/** Performs one act in memory with its effects. Throws when it would be refused. */
export function actInMemory(world: MemoryWorld, matter: MemoryMatter, step: MemoryStep): void {
  run(world, matter, step, null)
}

/** Would the act be possible from this state? */
export function mayInMemory(matter: MemoryMatter, act: string): boolean {
  const def = matter.process.acts[act]
  return def !== undefined && possibleFrom(matter.process, def, matter.state.state)
}

function run(
  world: MemoryWorld,
  matter: MemoryMatter,
  { at, act, input = null, actor }: MemoryStep,
  cause: MemoryAct | null,
): void {
  const { process, state } = matter
  const now = nowAt(at)
  const parsed = parsedBy(process, act, input)
  const given = {
    matter: state,
    input: parsed,
    viewer: null,
    facts: { ...world.facts, ...factsOf(matter) },
    now,
    effectiveOn: now.today,
    calendar: world.calendar,
    law: world.law,
  }
  const decision = decide(process, act, given)
  if (isProblem(decision))
    throw new Error(`${process.id}.${act} of ${state.code}: ${decision.problem} ${JSON.stringify(decision.data)}`)
  const after = withNumbers(world, decision.after, decision.effects)
  const first = matter.acts.length === 0
  const stored = storedAct({ matter, after, act, input: parsed, actor, at, today: now.today, cause })
  matter.acts.push(stored)
  for (const row of flowRows(process, first ? null : state, after, { act, extra: decision.flow }))
    matter.flow.push({ ...row, seq: after.lastSeq, recordedAt: at, effectiveOn: now.today })
  matter.state = after
  for (const effect of decision.effects) follow(world, matter, effect, { at, cause: stored })
}

function parsedBy(process: ProcessDef, act: string, input: Canonical): Canonical {
  const schema = process.acts[act]?.input
  // Schemas give JSON data; that is what acts store.
  return schema ? (JSON.parse(JSON.stringify(schema.parse(input ?? {}))) as Canonical) : null
}

function factsOf(matter: MemoryMatter): Facts {
  return { openChildren: matter.children.filter(child => child.state.open).length, evidence: 1 }
}

function withNumbers(world: MemoryWorld, after: MatterState, effects: readonly Effect[]): MatterState {
  const numbers = effects.flatMap(effect =>
    effect.effect === 'take-number' ? [[effect.field, world.nextNumber(keyOf(effect.series), after)] as const] : [],
  )
  return numbers.length ? { ...after, fields: { ...after.fields, ...Object.fromEntries(numbers) } } : after
}

const keyOf = (series: string | { readonly ofType: string }): string => (typeof series === 'string' ? series : series.ofType)

type ToStore = {
  matter: MemoryMatter
  after: MatterState
  act: string
  input: Canonical
  actor: Actor
  at: Date
  today: PlainDate
  cause: MemoryAct | null
}

function storedAct({ matter, after, act, input, actor, at, today, cause }: ToStore): MemoryAct {
  const before = matter.acts.length === 0 ? null : matter.state
  const prevHash = matter.acts.at(-1)?.hash ?? chainStart(after.id)
  const hashed: HashedAct = {
    matterId: after.id,
    seq: after.lastSeq,
    kind: act,
    recordedAt: at,
    effectiveOn: today,
    actor: actor.name,
    postId: actor.post,
    onBehalfOf: actor.delegation,
    input: canonicalText(input),
    change: canonicalText(changeBetween(before, after)),
    fromState: before?.state ?? null,
    toState: after.state,
    schemaVersion: 1,
    causeMatter: cause?.matterId ?? null,
    causeSeq: cause?.seq ?? null,
  }
  return { ...hashed, account: actor.account, prevHash, hash: actHash(prevHash, hashed) }
}

/** Effects of the closed list, as `runEffects` does them; notices and schedules leave nothing behind in the past. */
function follow(world: MemoryWorld, matter: MemoryMatter, effect: Effect, { at, cause }: { at: Date; cause: MemoryAct }): void {
  switch (effect.effect) {
    case 'open': {
      const { process } = effect.open
      opened(world, effect.open, { at, cause, actor: SYSTEM(`${process}.open`), parent: effect.as === 'child' ? matter : null })
      return
    }
    case 'act-on-child':
      for (const child of matter.children) {
        if (effect.child === 'all-open' ? child.state.open : child.state.id === effect.child)
          actCaused(world, { from: matter, target: child }, effect, { at, cause })
      }
      return
    case 'act-on-parent':
      if (matter.parent) actCaused(world, { from: matter, target: matter.parent }, effect, { at, cause })
      return
    default:
  }
}

function actCaused(
  world: MemoryWorld,
  { from, target }: { from: MemoryMatter; target: MemoryMatter },
  effect: Extract<Effect, { effect: 'act-on-child' | 'act-on-parent' }>,
  { at, cause }: { at: Date; cause: MemoryAct },
): void {
  const process = processOf(target.state.process, target.state.version)
  const act = process.acts[effect.act]
  if (!act || !possibleFrom(process, act, target.state.state)) return
  const rule = `${from.state.process}.${effect.effect}`
  run(world, target, { at, act: effect.act, input: effect.input ?? null, actor: SYSTEM(rule) }, cause)
}
