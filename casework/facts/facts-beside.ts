import type { Canonical } from '../../kernel/canonical.ts'
import type { Now } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { ActDef, Facts, Given } from '../../kernel/process.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { factQuery } from '../registry.ts'

/** What was found out for an act before its transaction began, and what it was found of. */
export type FoundBeside = { readonly of: Canonical; readonly facts: Facts }

/** What an act's rules need and what takes long to find out: the server goes on meanwhile. */
export async function factsBeside(act: ActDef | undefined, given: Given): Promise<Facts> {
  const found = Object.entries(act?.beside ?? {}).map(async ([name, find]) => [name, await find(given as Given<never>)] as const) // the input was parsed by this act's schema
  return Object.fromEntries(await Promise.all(found))
}

/** All that facts beside are found of: the same again gives the same. */
export function foundOf({ matter, input, facts, now, effectiveOn }: Given): Canonical {
  // The number of the last act stands for all of the matter; the input was parsed into plain data.
  return { matter: matter.id, seq: matter.lastSeq, input: input as Canonical, facts, today: now.today, effectiveOn }
}

/** The facts of a matter by their names. */
export async function factsOf(tx: Tx, now: Now, names: readonly string[], id: Uuid): Promise<Facts> {
  const facts: Record<string, Canonical | undefined> = {}
  for (const name of names) facts[name] = (await factQuery(name)(tx, [id], now)).get(id)
  return facts
}
