import { setTimeout as wait } from 'node:timers/promises'
import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import type { Database } from '../platform/database/open.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { deskMatters } from './desk.ts'
import { scanOnce } from './first-scan.ts'
import { loadDocuments, storeRegisters } from './load-documents.ts'
import { loadMatters } from './load-matters.ts'
import { loadOrganisation } from './load-organisation.ts'
import { maker, storeCounters, type SamplePlan } from './maker.ts'
import { playSampleMovement } from './movement.ts'
import { pastOf } from './past.ts'
import { sampleState, storeState } from './state.ts'
import { freezeRecorded } from './weeks.ts'

export { fillHistory } from './fill.ts'
export type { SamplePlan } from './maker.ts'
export { loadSampleOutgoing } from './outgoing.ts'
export { sampleState, type SampleState } from './state.ts'

/** A batch may hold the one session of the embedded database for about so long: pages wait no longer. */
const BATCH_MS = 150
const LEAST_BATCH = 20
const MOST_BATCH = 400

export async function loadSampleToday(db: Database, plan: SamplePlan): Promise<void> {
  const made = await maker(db.kysely, plan, 'today')
  deskMatters(made, plan)
  playSampleMovement(made.office)
  const { today } = plan.clock.now()
  await inTransaction(db, async tx => {
    await loadOrganisation(tx, today)
    await storeRegisters(tx, [...made.documents.past, ...made.documents.onDesk], today)
    await loadDocuments(tx, made.matters)
    await loadMatters(tx, made.matters)
    await storeCounters(tx, made.codes)
    await storeState(tx, { plan, done: 0, complete: false })
  })
  await scanOnce(db, plan)
}

export type HistoryOptions = {
  readonly onProgress?: (matters: number) => void
  /** Stops after the batch under way; the rest is loaded by the next call. */
  readonly signal?: AbortSignal
}

/**
 * Then five years of history, in small batches while the server already answers. Goes on where a stopped run left off: everything is
 * made anew from the seed, and what is loaded already is passed over. Returns the number of matters that this run loaded.
 */
export async function loadSampleHistory(db: Database, plan: SamplePlan, options: HistoryOptions = {}): Promise<number> {
  const done = (await sampleState(db.kysely))?.done ?? 0
  const { made, tasks, reviews } = await pastOf(db.kysely, plan)
  let [seen, size, loaded] = [0, LEAST_BATCH, done]
  for (const _task of tasks()) {
    if (seen + made.matters.length <= done) seen += made.matters.splice(0).length
    if (made.matters.length < size) continue
    if (options.signal?.aborted) return loaded - done
    const began = performance.now()
    loaded += await flush(db, plan, { batch: made.matters.splice(0), loaded })
    size = Math.max(LEAST_BATCH, Math.min(MOST_BATCH, Math.round((size * BATCH_MS) / (performance.now() - began))))
    options.onProgress?.(loaded)
    // Requests that came meanwhile go first.
    await wait(2)
  }
  loaded += await flush(db, plan, { batch: made.matters.splice(0), loaded })
  await inTransaction(db, async tx => {
    await storeCounters(tx, made.codes)
    await freezeRecorded(tx, reviews, made.office.world.law)
    await storeState(tx, { plan, done: loaded, complete: true })
  })
  await scanOnce(db, plan)
  return loaded - done
}

async function flush(
  db: Database,
  plan: SamplePlan,
  { batch, loaded }: { batch: MemoryMatter[]; loaded: number },
): Promise<number> {
  await inTransaction(db, async tx => {
    await loadMatters(tx, batch)
    await loadDocuments(tx, batch)
    await storeState(tx, { plan, done: loaded + batch.length, complete: false })
  })
  return batch.length
}
