import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { afterwards } from './after-commit.ts'
import { possibleFrom } from './decide.ts'
import { parsedInput, refusedInput } from './input.ts'
import { lockMatter, shareCutLock } from './locks.ts'
import { processOf } from '../registry.ts'
import type { Done } from './run.ts'
import { startRun, systemActor } from './start-run.ts'
import { step } from './step.ts'
import type { World } from '../world.ts'

export type SystemAct = { readonly matterId: Uuid; readonly act: string; readonly input: Canonical; readonly rule: string }

/** An act that a job does: no right is asked, everything else counts. The actor in the history is `system:<rule>`. */
export async function actBySystem(
  tx: Tx,
  world: World,
  { matterId, act: kind, input: raw, rule }: SystemAct,
): Promise<Done | Problem> {
  await shareCutLock(tx)
  const locked = await lockMatter(tx, matterId, { withAncestors: false })
  if (!locked) return problem('matter/not-found')
  const process = processOf(locked.matter.process, locked.matter.version)
  const act = process.acts[kind]
  if (!act || !possibleFrom(process, act, locked.matter.state)) return problem('act/not-possible-now', { act: kind })
  const input = parsedInput(act, raw)
  if (refusedInput(input)) return input
  const actor = systemActor(rule)
  const run = await startRun(tx, world, { viewer: null, actor, locked })
  const done = await step(run, {
    process,
    kind,
    before: locked.matter,
    prevHash: locked.lastHash,
    input,
    effectiveOn: run.now.today,
    cause: null,
  })
  if (!isProblem(done)) await afterwards(run)
  return done
}
