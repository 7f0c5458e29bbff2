import { z } from 'zod'
import { fixedClock } from '../kernel/clock.ts'
import { rawSetting, storeSetting } from '../org/index.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { SamplePlan } from './maker.ts'

/** Setting: which sample this database holds, and how far it has been loaded. */
const KEY = 'sample'
const State = z.object({
  seed: z.string(),
  asOf: z.string(),
  matters: z.number().int(),
  /** Matters of the history that are loaded. */
  done: z.number().int(),
  complete: z.boolean(),
})
export type SampleState = { readonly plan: SamplePlan; readonly done: number; readonly complete: boolean }

/** The sample of this database; null when it holds none. */
export async function sampleState(db: Reader): Promise<SampleState | null> {
  const parsed = State.safeParse(await rawSetting(db, KEY))
  if (!parsed.success) return null
  const { seed, asOf, matters, done, complete } = parsed.data
  return { plan: { seed, matters, clock: fixedClock(asOf) }, done, complete }
}

/** Says how far the sample is, in the transaction that brought it there. */
export async function storeState(tx: Tx, { plan, done, complete }: SampleState): Promise<void> {
  const { seed, matters, clock } = plan
  const value = { seed, matters, asOf: clock.now().instant.toISOString(), done, complete }
  await storeSetting(tx, { key: KEY, value, by: null })
}
