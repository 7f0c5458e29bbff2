import { isEmptyOffice } from '../org/index.ts'
import type { Services } from '../platform/http/context.ts'
import { loadSampleHistory, loadSampleToday, type SamplePlan } from '../sample/index.ts'

/** The same province every time. */
const SEED = 'truong-yen'
/** About so many matters in five years. */
export const USUAL_MATTERS = 20_000

export function samplePlan({ clock }: Services, matters = USUAL_MATTERS): SamplePlan {
  return { seed: SEED, matters, clock }
}

/**
 * The fictional province on the first start of a trial: what lies on the desks today, so that one can step in at once. A real office
 * (a database server, an address beyond loopback, `--empty`) begins empty. Tells whether the history is still to be loaded.
 */
export async function beginSample(services: Services, plan: SamplePlan): Promise<boolean> {
  const { db, config } = services
  if (config.production || !(await isEmptyOffice(db))) return false
  await loadSampleToday(db, plan)
  return true
}

/** Five years of history, loaded while the server answers. */
export async function continueSample({ db, log }: Services, plan: SamplePlan): Promise<void> {
  const matters = await loadSampleHistory(db, plan)
  log.info({ matters }, 'sample history loaded')
}
