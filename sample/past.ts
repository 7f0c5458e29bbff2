import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import type { Reader } from '../platform/database/open.ts'
import { history, type HistoryPlan } from './history.ts'
import { firstDay, maker, type Made, type SamplePlan } from './maker.ts'
import { deskMatters, pastDocuments } from './desk.ts'
import { recordPastWeeks, type WeekRecorder } from './weeks.ts'

export type Past = {
  readonly made: Made
  /** Makes one task after the other, in order of time; its matters are added to `made.matters`. */
  readonly tasks: () => Generator<MemoryMatter>
  /** The weekly reviews, whole once all tasks are made. */
  readonly reviews: WeekRecorder
}

/** The years before the sample's "now", ready to be made. Also what lies on the desks today stands in the past weeks. */
export async function pastOf(db: Reader, plan: SamplePlan): Promise<Past> {
  const now = plan.clock.now()
  const [made, desks] = [await maker(db, plan, 'history'), await maker(db, plan, 'today')]
  deskMatters(desks, plan)
  const reviews = recordPastWeeks(now, made.office.world.law)
  for (const matter of desks.matters) reviews.take(matter)
  function* tasks(): Generator<MemoryMatter> {
    for (const task of history(yearsBefore(plan), () => made.office)) {
      takeAll(reviews, task)
      yield task
    }
    yield* pastDocuments(made, plan)
  }
  return { made, tasks, reviews }
}

function takeAll(reviews: WeekRecorder, matter: MemoryMatter): void {
  reviews.take(matter)
  for (const child of matter.children) takeAll(reviews, child)
}

function yearsBefore(plan: SamplePlan): HistoryPlan {
  return { seed: plan.seed, matters: plan.matters, from: firstDay(plan), to: plan.clock.now().today }
}
