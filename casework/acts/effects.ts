import { newId } from '../../kernel/ids.ts'
import { sql } from 'kysely'
import type { Effect } from '../../kernel/effects.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { wakeIssuing } from './after-commit.ts'
import { possibleFrom } from './decide.ts'
import { lockMatter, lockOpenChildren, type Locked } from './locks.ts'
import { processOf } from '../registry.ts'
import { linkRow, removeLink, type LinkEffect } from './links.ts'
import type { Run } from './run.ts'
import { writeOpened } from './write-opened.ts'

/** Runs what must follow an act. A Problem of an effect that says `refuse` refuses the whole. */
export async function runEffects(run: Run, after: MatterState, effects: readonly Effect[]): Promise<Problem | null> {
  for (const effect of effects) {
    const refused = await runEffect(run, after, effect)
    if (refused) return refused
  }
  return null
}

async function runEffect(run: Run, after: MatterState, effect: Effect): Promise<Problem | null> {
  switch (effect.effect) {
    case 'take-number':
      return null
    case 'open':
      return openOther(run, after, effect)
    case 'act-on-child':
      return onChildren(run, after, effect)
    case 'act-on-parent':
      return onParent(run, after, effect)
    case 'notify':
      run.notices.push({ ...effect, matter: after.id })
      return null
    case 'link':
      return linkOther(run, after, effect)
    case 'issue-document':
      wakeIssuing(run)
      await toOutbox(run, after, effect)
      return null
    case 'schedule':
      await toOutbox(run, after, effect)
      return null
  }
}

async function openOther(run: Run, after: MatterState, effect: Extract<Effect, { effect: 'open' }>): Promise<Problem | null> {
  const cause = { matter: after.id, seq: after.lastSeq }
  const parent = effect.as === 'child' ? after.id : (effect.open.parent ?? null)
  const opened = await run.again.open(run, { ...effect.open, parent }, cause)
  if (isProblem(opened)) return opened
  if (effect.as === 'from')
    run.unwritten.links.push({
      from_matter: after.id,
      to_matter: opened.after.id,
      kind: 'from',
      by_matter: null,
      created_at: run.recordedAt,
    })
  return null
}

/** Rows of links are written with what the run has opened: an end may be a matter that does not stand yet. */
async function linkOther(run: Run, after: MatterState, effect: LinkEffect): Promise<null> {
  if (!effect.off) {
    const { kind, from = null, to = null } = effect
    run.unwritten.links.push({ ...linkRow(after.id, { kind, from, to }), created_at: run.recordedAt })
    return null
  }
  await writeOpened(run.tx, run.unwritten)
  await removeLink(run.tx, after.id, effect)
  return null
}

async function onChildren(
  run: Run,
  after: MatterState,
  effect: Extract<Effect, { effect: 'act-on-child' }>,
): Promise<Problem | null> {
  await writeOpened(run.tx, run.unwritten)
  const children = effect.child === 'all-open' ? await lockOpenChildren(run.tx, after.id) : await oneChild(run, effect.child)
  for (const child of children) {
    if (effect.process && child.matter.process !== effect.process) continue
    const refused = await actOn(run, after, child, effect)
    if (refused) return refused
  }
  return null
}

async function oneChild(run: Run, id: string): Promise<readonly Locked[]> {
  const child = await lockMatter(run.tx, id, { withAncestors: false })
  return child ? [child] : []
}

async function onParent(
  run: Run,
  after: MatterState,
  effect: Extract<Effect, { effect: 'act-on-parent' }>,
): Promise<Problem | null> {
  if (after.parent === null) return null
  await writeOpened(run.tx, run.unwritten)
  const parent = await lockMatter(run.tx, after.parent, { withAncestors: false })
  return parent ? actOn(run, after, parent, effect) : null
}

/** An act that the system does because of another: no right is asked, but its states and needs count in full (ENGINE 2). */
async function actOn(
  run: Run,
  cause: MatterState,
  target: Locked,
  effect: Extract<Effect, { effect: 'act-on-child' | 'act-on-parent' }>,
): Promise<Problem | null> {
  const process = processOf(target.matter.process, target.matter.version)
  const act = process.acts[effect.act]
  if (!act) return null
  if (effect.else === 'skip' && !possibleFrom(process, act, target.matter.state)) return null
  const done = await run.again.step(run, {
    process,
    kind: effect.act,
    before: target.matter,
    prevHash: target.lastHash,
    input: effect.input ?? null,
    effectiveOn: run.now.today,
    cause: { matter: cause.id, seq: cause.lastSeq },
    actor: { account: null, name: `system:${cause.process}.${effect.effect}`, post: null, delegation: null },
  })
  return isProblem(done) && effect.else === 'refuse' ? done : null
}

async function toOutbox(run: Run, after: MatterState, effect: Effect): Promise<void> {
  const payload = JSON.stringify({ ...effect, matter: after.id, seq: after.lastSeq })
  await sql`insert into outbox (id, kind, payload, created_at, due_at) values (${newId(run.recordedAt.getTime())}, ${effect.effect},
    ${payload}::jsonb, ${run.recordedAt}, ${run.recordedAt})`.execute(run.tx)
}
