import type { HistoryPlan } from './history.ts'
import type { SamplePlan } from './maker.ts'

const YEARS = 5

/** The years before the sample's "now". */
export function pastOf(plan: SamplePlan): HistoryPlan {
  const { today } = plan.clock.now()
  const from = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`.replace('-02-29', '-02-28')
  return { seed: plan.seed, matters: plan.matters, from, to: today }
}
