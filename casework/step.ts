import type { Canonical } from '../kernel/canonical.ts'
import type { Uuid } from '../kernel/ids.ts'
import { isProblem, type Problem } from '../kernel/problem.ts'
import type { ActDef, Facts, Given } from '../kernel/process.ts'
import { decide } from './decide.ts'
import { runEffects } from './effects.ts'
import { takeNumbers } from './numbers.ts'
import { recordAct, seatsLeft } from './record.ts'
import { factQuery } from './registry.ts'
import type { Done, Run, Step } from './run.ts'

/** Decides and records one act on a locked matter, then runs its effects. */
export async function step(
  run: Run,
  { process, kind, before, opening, prevHash, input, effectiveOn, cause, actor }: Step,
): Promise<Done | Problem> {
  const facts = opening ? {} : await factsOf(run, process.acts[kind]?.facts ?? process.facts, before.id)
  const { world, now, viewer } = run
  const { calendar, law } = world
  const given = { matter: before, input, viewer, facts, now, effectiveOn, calendar, law }
  const decision = decide(process, kind, { ...given, facts: { ...facts, ...(await factsBeside(process.acts[kind], given)) } })
  if (isProblem(decision)) return decision
  const numbered = await takeNumbers(run, decision)
  if (isProblem(numbered)) return numbered
  const { after, numbers } = numbered
  const { hash } = await recordAct(run.tx, {
    process,
    kind,
    before: opening ? null : before,
    after,
    prevHash,
    input,
    actor: actor ?? run.actor,
    recordedAt: run.recordedAt,
    effectiveOn,
    flow: decision.flow,
    cause,
  })
  run.touched.add(after.id)
  if (!opening) for (const ref of seatsLeft(process, before, after)) run.left.add(ref)
  const refused = await runEffects(run, after, decision.effects)
  return refused ?? { after, hash, numbers }
}

/** What an act's rules need and what takes long to find out: the server goes on meanwhile. */
async function factsBeside(act: ActDef | undefined, given: Given): Promise<Facts> {
  const found = Object.entries(act?.beside ?? {}).map(async ([name, find]) => [name, await find(given as Given<never>)] as const) // the input was parsed by this act's schema
  return Object.fromEntries(await Promise.all(found))
}

async function factsOf({ tx, now }: Run, names: readonly string[], id: Uuid): Promise<Facts> {
  const facts: Record<string, Canonical | undefined> = {}
  for (const name of names) facts[name] = (await factQuery(name)(tx, [id], now)).get(id)
  return facts
}
