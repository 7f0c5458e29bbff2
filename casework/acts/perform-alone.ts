import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { Given } from '../../kernel/process.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { factsBeside, factsOf, foundOf } from '../facts/facts-beside.ts'
import { checkedRequest, perform, type ActRequest, type Performed } from './perform.ts'
import { findProcess, looksBeside } from '../registry.ts'
import { notAllowed, rolesOn } from '../people/rights.ts'
import type { World } from '../world.ts'

/**
 * An act in a transaction of its own. What takes long to find out for it is found before that begins, so that nobody waits for the
 * database meanwhile; the transaction takes it only of the very matter, facts and answers that stand when it has locked them, and finds
 * it out anew otherwise.
 */
export async function performAlone(
  db: Database,
  world: World,
  viewer: Viewer,
  request: ActRequest,
): Promise<Performed | Problem> {
  const given = looksBeside(request.act)
    ? await inTransaction(db, tx => givenNow(tx, world, viewer, request), { readOnly: true })
    : null
  const found = given && { of: foundOf(given), facts: await factsBeside(given.act, given) }
  return inTransaction(db, tx => perform(tx, world, viewer, { ...request, found }))
}

type GivenNow = Given & { readonly act: Parameters<typeof factsBeside>[0] }

/** What the act would be decided by now; null: it takes nothing long, or will be refused, which `perform` says. */
async function givenNow(tx: Tx, world: World, viewer: Viewer, request: ActRequest): Promise<GivenNow | null> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${request.matterId}`.execute(tx)
  const matter = rows[0]?.fold
  const process = matter && findProcess(matter.process, matter.version)
  const act = process?.acts[request.act]
  if (!process || !act?.beside) return null
  const roles = await rolesOn(tx, viewer, matter.id)
  if (roles.length === 0 || notAllowed(process, request.act, { roles, matter, viewer })) return null
  const checked = checkedRequest(act, matter, request, { world, roles, viewer })
  if (isProblem(checked)) return null
  const now = world.clock.now()
  const facts = await factsOf(tx, now, act.facts ?? process.facts, matter.id)
  return { act, matter, ...checked, viewer, facts, now, calendar: world.calendar, law: world.law }
}
