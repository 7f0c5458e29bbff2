import { fixedClock } from '../kernel/clock.ts'
import { isEmptyOffice } from '../org/index.ts'
import type { Services } from '../platform/http/context.ts'
import { loadSampleHistory, loadSampleOutgoing, loadSampleToday, sampleState, type SamplePlan } from '../sample/index.ts'
import { progress } from './cli/run/progress.ts'

/** The same province every time. */
const SEED = 'truong-yen'
/** About so many matters in five years. */
export const USUAL_MATTERS = 20_000

export function samplePlan({ clock }: Services, matters = USUAL_MATTERS): SamplePlan {
  return { seed: SEED, matters, clock: fixedClock(clock.now().instant) }
}

/**
 * The fictional province on the first start of a trial: what lies on the desks today, so that one can step in at once. A real office
 * (a database server, an address beyond loopback, `--empty`) begins empty. Gives the plan whose history is still to be loaded: of this
 * start, or of one that was stopped while it loaded.
 */
export async function beginSample(services: Services, { empty }: { empty: boolean }): Promise<SamplePlan | null> {
  const { db, config } = services
  const begun = await sampleState(db.kysely)
  if (begun) return begun.complete ? null : begun.plan
  if (empty || config.production || !(await isEmptyOffice(db))) return null
  const plan = samplePlan(services)
  await loadSampleToday(db, plan)
  return plan
}

/** Five years of history, loaded while the server answers. Ends early with `signal`; the next start goes on. */
export async function continueSample(services: Services, plan: SamplePlan, signal?: AbortSignal): Promise<void> {
  const { db, log } = services
  await loadSampleOutgoing({ ...services, world: await services.world() }, plan)
  const shown = progress('Dữ liệu mẫu đang nạp / loading the sample:')
  const began = performance.now()
  const matters = await loadSampleHistory(db, plan, { onProgress: done => shown.at(`${done} / ${plan.matters}`), signal })
  shown.end()
  log.info({ matters, seconds: Math.round((performance.now() - began) / 1000) }, 'sample history loaded')
}
