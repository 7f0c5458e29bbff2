import type { Viewer } from '../kernel/access.ts'
import type { Opening } from '../kernel/effects.ts'
import { newId, type Uuid } from '../kernel/ids.ts'
import type { MatterState } from '../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../kernel/problem.ts'
import type { ProcessDef } from '../kernel/process.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { takeNumber } from '../records/index.ts'
import { afterwards } from './after-commit.ts'
import { chainStart } from './chain.ts'
import { parsedInput, refusedInput } from './input.ts'
import { lockMatter, shareCutLock } from './locks.ts'
import { keepResult, takeKey, type OnceKey } from './once.ts'
import { actorOf, startRun, type Performed } from './perform.ts'
import { newestProcess } from './registry.ts'
import { step, type Done, type Run } from './step.ts'
import type { World } from './world.ts'

/** Opens a matter because a person asks: the opening act's right is asked of the viewer's post. Idempotent by `key`. */
export async function openMatter(tx: Tx, world: World, viewer: Viewer, opening: Opening & { key: string }): Promise<Performed | Problem> {
  const { key, ...wanted } = opening
  const once: OnceKey = { account: viewer.accountId, key, input: { opening: JSON.stringify(wanted) }, at: world.clock.now().instant }
  const earlier = await takeKey<Performed>(tx, once)
  if (earlier) return isProblem(earlier) ? earlier : earlier.result
  const process = newestProcess(opening.process)
  const act = process.acts[opening.act]
  if (!act || act.systemOnly || !viewer.rights.has(act.right)) return problem('act/not-allowed', { act: opening.act, right: act?.right })
  await shareCutLock(tx)
  if (wanted.parent) await lockMatter(tx, wanted.parent, { withAncestors: true })
  const run = await startRun(tx, world, { viewer, actor: actorOf(viewer), notBefore: null })
  const done = await openInRun(run, wanted, null)
  if (isProblem(done)) return done
  await afterwards(run)
  const performed = performedFrom(done, opening.act)
  await keepResult(tx, once, performed)
  return performed
}

/** Opens a matter because a rule of the system does (a job, an import). */
export async function openBySystem(tx: Tx, world: World, opening: Opening, rule: string): Promise<Performed | Problem> {
  await shareCutLock(tx)
  const run = await startRun(tx, world, { viewer: null, actor: { account: null, name: `system:${rule}`, post: null, delegation: null }, notBefore: null })
  const done = await openInRun(run, opening, null)
  if (isProblem(done)) return done
  await afterwards(run)
  return performedFrom(done, opening.act)
}

function performedFrom({ after, numbers }: Done, act: string): Performed {
  return { matterId: after.id, code: after.code, act, seq: after.lastSeq, state: after.state, numbers }
}

/** Opens a matter inside a run: by an effect, or by one of the two above. */
export async function openInRun(run: Run, opening: Opening, cause: { matter: Uuid; seq: number } | null): Promise<Done | Problem> {
  const process = newestProcess(opening.process)
  const act = process.acts[opening.act]
  if (act?.from !== 'new') throw new Error(`${opening.process}.${opening.act} does not open a matter`)
  const input = parsedInput(act, opening.input)
  if (refusedInput(input)) return input
  const code = await takeCode(run, process, opening)
  if (isProblem(code)) return code
  const born = unborn(process, opening, { id: opening.id ?? newId(run.recordedAt.getTime()), code: code.code, today: run.now.today })
  return step(run, {
    process,
    kind: opening.act,
    before: born,
    opening: true,
    prevHash: chainStart(born.id),
    input,
    effectiveOn: run.now.today,
    cause,
    ...(cause ? { actor: { account: null, name: `system:${opening.process}.open`, post: null, delegation: null } } : {}),
  })
}

/** The matter as it is before its first act: in no state yet. */
export function unborn(process: ProcessDef, opening: Opening, made: { id: Uuid; code: string; today: string }): MatterState {
  return {
    id: made.id,
    process: process.id,
    version: process.version,
    code: made.code,
    title: opening.title,
    state: '',
    open: true,
    outcome: null,
    holder: opening.holder,
    parties: opening.parties ?? [],
    secrecy: opening.secrecy ?? 'normal',
    parent: opening.parent ?? null,
    source: opening.source ?? null,
    urgency: opening.urgency ?? 'thuong',
    receivedOn: opening.receivedOn ?? made.today,
    closedOn: null,
    submittedOn: null,
    fields: {},
    clocks: [],
    lastSeq: 0,
  }
}

/** The unique reference: type, year and running number (NV-2026-1187). Its series may have gaps: it is not an official number. */
async function takeCode(run: Run, process: ProcessDef, opening: Opening): Promise<{ code: string } | Problem> {
  const on = run.now.today
  const taken = await takeNumber(run.tx, { key: `ma:${process.codePrefix}`, body: null, on, matter: opening.id ?? null, at: run.recordedAt, gapFree: false })
  if (isProblem(taken)) return taken
  return { code: `${process.codePrefix}-${on.slice(0, 4)}-${String(taken.number).padStart(4, '0')}` }
}
