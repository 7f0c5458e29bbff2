import { sameCanonical } from '../../kernel/canonical.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { decide } from './decide.ts'
import { runEffects } from './effects.ts'
import { factsBeside, factsOf, foundOf } from '../facts/facts-beside.ts'
import { takeNumbers } from './numbers.ts'
import { hashedRow, recordAct, seatsLeft, type ActToRecord } from './record.ts'
import type { Done, Run, Step } from './run.ts'
import { keepOpened, writeOpened } from './write-opened.ts'

/** Decides and records one act on a locked matter, then runs its effects. */
export async function step(
  run: Run,
  { process, kind, before, opening, prevHash, input, effectiveOn, cause, actor, found }: Step,
): Promise<Done | Problem> {
  if (!opening) await writeOpened(run.tx, run.unwritten)
  const { world, now, viewer } = run
  const facts = opening ? {} : await factsOf(run.tx, now, process.acts[kind]?.facts ?? process.facts, before.id)
  const { calendar, law } = world
  const given = { matter: before, input, viewer, facts, now, effectiveOn, calendar, law }
  const beside = found && sameCanonical(found.of, foundOf(given)) ? found.facts : await factsBeside(process.acts[kind], given)
  const decision = decide(process, kind, { ...given, facts: { ...facts, ...beside } })
  if (isProblem(decision)) return decision
  const numbered = await takeNumbers(run, decision)
  if (isProblem(numbered)) return numbered
  const { after, numbers } = numbered
  const common = { process, kind, after, prevHash, input, actor: actor ?? run.actor }
  const act = { ...common, recordedAt: run.recordedAt, effectiveOn, flow: decision.flow, cause }
  const { hash } = opening ? await opened(run, { ...act, before: null }) : await recordAct(run.tx, { ...act, before })
  run.touched.add(after.id)
  if (!opening) for (const ref of seatsLeft(process, before, after)) run.left.add(ref)
  const refused = await runEffects(run, after, decision.effects)
  return refused ?? { after, hash, numbers }
}

/** The opening act of a matter, kept to be written with those that are opened beside it. */
async function opened(run: Run, act: ActToRecord): Promise<{ hash: Buffer }> {
  const hashed = hashedRow(act)
  await keepOpened(run.tx, run.unwritten, { ...act, ...hashed })
  return hashed
}
