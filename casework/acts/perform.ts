import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { ActDef } from '../../kernel/process.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { afterwards } from './after-commit.ts'
import { dropDraftsOf } from '../forms/drafts.ts'
import type { FoundBeside } from '../facts/facts-beside.ts'
import { takeKey, keepResult, type OnceKey } from './once.ts'
import { lockMatter } from './locks.ts'
import { parsedInput } from './input.ts'
import { mayActOnParent, processOf } from '../registry.ts'
import { notAllowed, rolesOn } from '../people/rights.ts'
import { actorOf, startRun } from './start-run.ts'
import { step } from './step.ts'
import type { World } from '../world.ts'

export type ActRequest = {
  readonly matterId: Uuid
  readonly act: string
  /** What was typed: checked by the act's schema. */
  readonly input?: unknown
  /** Issued in the rendered form; the same key is performed once. */
  readonly key: string
  /** `lastSeq` which the form was made from: needed by acts that overwrite. */
  readonly version?: number
  /** Earlier office date, where the act allows it. */
  readonly effectiveOn?: PlainDate
  /** What takes long to find out, found before the transaction began (`performAlone`). */
  readonly found?: FoundBeside | null
}

/** What came of an act; stored under its key. */
export type Performed = {
  readonly matterId: Uuid
  readonly code: string
  readonly act: string
  readonly seq: number
  readonly state: string
  readonly numbers: Readonly<Record<string, number>>
}

/**
 * Performs one act: key → locks → visible? → right? → facts → decision → numbers → act → what follows → effects, all in the caller's
 * transaction (HOUSE § 3, ENGINE 1). Returns a Problem when it may not be; the caller's `inTransaction` then rolls everything back.
 */
export async function perform(tx: Tx, world: World, viewer: Viewer, request: ActRequest): Promise<Performed | Problem> {
  const now = world.clock.now()
  const once: OnceKey = { account: viewer.accountId, key: request.key, input: onceInput(request), at: now.instant }
  const earlier = await takeKey<Performed>(tx, once)
  if (earlier) return isProblem(earlier) ? earlier : earlier.result
  const performed = await performOnce(tx, world, viewer, request)
  if (!isProblem(performed)) await keepResult(tx, once, performed)
  return performed
}

async function performOnce(tx: Tx, world: World, viewer: Viewer, request: ActRequest): Promise<Performed | Problem> {
  const locked = await lockMatter(tx, request.matterId, { withAncestors: mayActOnParent(request.act) })
  if (!locked) return problem('matter/not-found')
  const roles = await rolesOn(tx, viewer, request.matterId)
  if (roles.length === 0) return problem('matter/not-found')
  const { matter } = locked
  const process = processOf(matter.process, matter.version)
  const refused = notAllowed(process, request.act, { roles, matter, viewer })
  const act = process.acts[request.act]
  if (refused || !act) return refused ?? problem('act/not-found', { act: request.act })
  const checked = checkedRequest(act, matter, request, { world, roles, viewer })
  if (isProblem(checked)) return checked
  const run = await startRun(tx, world, { viewer, actor: actorOf(viewer), locked })
  const done = await step(run, {
    process,
    kind: request.act,
    before: matter,
    prevHash: locked.lastHash,
    ...checked,
    cause: null,
    found: request.found ?? null,
  })
  if (isProblem(done)) return done
  await afterwards(run)
  await dropDraftsOf(tx, { account: viewer.accountId, matter: matter.id, act: request.act })
  return {
    matterId: matter.id,
    code: matter.code,
    act: request.act,
    seq: done.after.lastSeq,
    state: done.after.state,
    numbers: done.numbers,
  }
}

type Checks = { world: World; roles: readonly string[]; viewer: Viewer }

export function checkedRequest(act: ActDef, matter: MatterState, request: ActRequest, { world, roles, viewer }: Checks) {
  const { today } = world.clock.now()
  const effectiveOn = request.effectiveOn ?? today
  if (act.overwrites && request.version !== undefined && request.version !== matter.lastSeq)
    return problem('act/changed-meanwhile', { matterId: matter.id, since: request.version, now: matter.lastSeq })
  if (effectiveOn > today) return problem('act/date-in-future', { field: 'effectiveOn', today })
  const mayBackdate = act.backdates && (roles.includes('follower') || viewer.rights.has('records.register'))
  if (effectiveOn < today && !mayBackdate) return problem('act/earlier-date-not-allowed', { field: 'effectiveOn' })
  const input = parsedInput(act, request.input)
  return isProblem(input) ? input : { input, effectiveOn }
}

/** What two sendings of one form must have in common. */
function onceInput({ matterId, act, input, effectiveOn }: ActRequest): Canonical {
  // The input came as JSON or from a form: text, numbers, lists and records only.
  return { matterId, act, effectiveOn: effectiveOn ?? null, input: JSON.stringify(input ?? null) }
}
