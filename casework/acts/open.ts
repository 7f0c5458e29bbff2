import type { Viewer } from '../../kernel/access.ts'
import type { Opening } from '../../kernel/effects.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { afterwards } from './after-commit.ts'
import { lockMatter, shareCutLock } from './locks.ts'
import { keepResult, takeKey, type OnceKey } from './once.ts'
import { openInRun } from './open-in-run.ts'
import type { Performed } from './perform.ts'
import { newestProcess } from '../registry.ts'
import type { Done } from './run.ts'
import { actorOf, startRun, systemActor } from './start-run.ts'
import type { World } from '../world.ts'

/** Opens a matter because a person asks: the opening act's right is asked of the viewer's post. Idempotent by `key`. */
export async function openMatter(
  tx: Tx,
  world: World,
  viewer: Viewer,
  opening: Opening & { key: string },
): Promise<Performed | Problem> {
  const { key, ...wanted } = opening
  const once: OnceKey = {
    account: viewer.accountId,
    key,
    input: { opening: JSON.stringify(wanted) },
    at: world.clock.now().instant,
  }
  const earlier = await takeKey<Performed>(tx, once)
  if (earlier) return isProblem(earlier) ? earlier : earlier.result
  const process = newestProcess(opening.process)
  const act = process.acts[opening.act]
  if (!act || act.systemOnly || !viewer.rights.has(act.right))
    return problem('act/not-allowed', { act: opening.act, right: act?.right })
  if (wanted.parent) await lockMatter(tx, wanted.parent, { withAncestors: true })
  const run = await startRun(tx, world, { viewer, actor: actorOf(viewer), locked: null })
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
  const run = await startRun(tx, world, { viewer: null, actor: systemActor(rule), locked: null })
  const done = await openInRun(run, opening, null)
  if (isProblem(done)) return done
  await afterwards(run)
  return performedFrom(done, opening.act)
}

function performedFrom({ after, numbers }: Done, act: string): Performed {
  return { matterId: after.id, code: after.code, act, seq: after.lastSeq, state: after.state, numbers }
}
