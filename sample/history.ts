import type { MemoryMatter } from '../casework/acts/in-memory.ts'
import type { PlainDate } from '../kernel/clock.ts'
import { performersOn, sampleBodies, samplePosts, type SampleBody } from './organisation.ts'
import { chanceFrom, type Chance } from './random.ts'
import { officeTime, simulateTask, type Office } from './simulation.ts'

export type HistoryPlan = {
  readonly seed: string
  /** Matters to make, children included; the real number comes out a little higher. */
  readonly matters: number
  readonly from: PlainDate
  /** The day before which everything happened. */
  readonly to: PlainDate
}

/** Makes the office's past day by day, in order of time; gives each task with all that hangs below it. */
export function* history(plan: HistoryPlan, officeAt: (chance: Chance) => Office): Generator<MemoryMatter> {
  const chance = chanceFrom(plan.seed)
  const office = officeAt(chance)
  const days = workingDays(plan, office)
  const bodies = sampleBodies()
  let made = 0
  for (const [n, day] of days.entries()) {
    const wanted = Math.round((plan.matters * (n + 1)) / days.length)
    const performers = performersOn(day, bodies)
    const times = Array.from({ length: Math.max(0, wanted - made) }, () => officeTime(day, chance)).toSorted(
      (a, b) => a.getTime() - b.getTime(),
    )
    for (const at of times) {
      if (made >= wanted || at >= office.until) break
      const task = simulateTask(office, { at, ...bodiesFor(chance, performers) })
      made += 1 + task.children.reduce((sum, child) => sum + 1 + child.children.length, 0)
      yield task
    }
  }
}

function workingDays({ from, to }: HistoryPlan, office: Office): PlainDate[] {
  const days: PlainDate[] = []
  for (let day = office.world.calendar.addWorkingDays(from, 1); day < to; day = office.world.calendar.addWorkingDays(day, 1))
    days.push(day)
  return days
}

/** Departments get more than communes; one task in eight goes to several bodies, one in seven has others cooperating. */
function bodiesFor(
  chance: Chance,
  performers: readonly SampleBody[],
): { lead: SampleBody; others: SampleBody[]; cooperating: SampleBody[] } {
  const departments = performers.filter(body => body.kind === 'department' || body.kind === 'office')
  const local = performers.filter(body => body.kind === 'commune' || body.kind === 'district')
  const lead = chance.chance(0.7) || local.length === 0 ? chance.pick(departments) : chance.pick(local)
  const several = chance.chance(0.12)
  const pool = lead.kind === 'department' || lead.kind === 'office' ? departments : local
  const others = several ? different(chance, pool, [lead], chance.int(1, 3)) : []
  const cooperating = !several && chance.chance(0.15) ? different(chance, departments, [lead], chance.int(1, 2)) : []
  return { lead, others, cooperating }
}

function different(chance: Chance, pool: readonly SampleBody[], not: readonly SampleBody[], count: number): SampleBody[] {
  const chosen = new Set(not.map(body => body.key))
  const result: SampleBody[] = []
  for (let tries = 0; result.length < count && tries < 20; tries++) {
    const body = chance.pick(pool)
    if (!chosen.has(body.key)) result.push(body)
    chosen.add(body.key)
  }
  return result
}

const POSTS = Map.groupBy(samplePosts(), post => post.body)
export const postsOf = (bodyKey: string) => POSTS.get(bodyKey) ?? []
