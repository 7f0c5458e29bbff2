import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Now } from '../../kernel/clock.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Facts, ProcessDef } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { factQuery } from '../registry.ts'
import { offers } from '../people/rights.ts'
import type { World } from '../world.ts'

/** An act that state and right allow; `refusal` says why it is not possible yet. */
export type Offer = { readonly act: string; readonly refusal: Problem | null }

type Asked = {
  readonly world: World
  readonly viewer: Viewer
  readonly process: ProcessDef
  readonly matter: MatterState
  readonly roles: readonly string[]
}

/** What the viewer may do on an opened matter, with what is still missing (facts, read without a lock). `perform` decides again. */
export async function offersWithNeeds(db: Reader, { world, viewer, process, matter, roles }: Asked): Promise<Offer[]> {
  const names = offers(process, { roles, matter, viewer })
  const now = world.clock.now()
  const needs = names.some(name => process.acts[name]?.needs?.length)
  const facts = needs ? await factsNow(db, process, { id: matter.id, now }) : {}
  return names.map(act => {
    const given = { matter, input: null, viewer, facts, now, effectiveOn: now.today, calendar: world.calendar, law: world.law }
    const refusal = process.acts[act]?.needs?.map(need => need.test(given)).find(found => found !== null) ?? null
    return { act, refusal }
  })
}

async function factsNow(db: Reader, process: ProcessDef, { id, now }: { id: string; now: Now }): Promise<Facts> {
  const facts: Record<string, Canonical | undefined> = {}
  // A reader answers the same questions as a transaction; the queries only select.
  for (const name of process.facts) facts[name] = (await factQuery(name)(db as Tx, [id], now)).get(id)
  return facts
}
