import type { PlainDate } from '../../kernel/clock.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import { actBySystem, type World } from '../../casework/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { nextOccurrence } from './recurrence/recurrence.ts'

/** Opens the periods of recurring tasks, every morning. */
export const directiveJobs: ModuleJobs = {
  jobs: services => [
    {
      name: 'directives-recurring',
      schedule: '15 5 * * *',
      run: async () => {
        if (!services.clock.trouble()) await openPeriods(services.db, await services.world())
      },
    },
  ],
}

/** Opens each recurring task's next directive when its lead time has come. Twice a day opens nothing twice. Returns how many. */
export async function openPeriods(db: Database, world: World): Promise<number> {
  const { today } = world.clock.now()
  const horizon = world.calendar.addWorkingDays(today, world.law(today).number('office.recurring-lead'))
  const rules = await db.query<{ fold: MatterState }>(
    `select fold from matter where process = 'viec-dinh-ky' and open order by id`,
  )
  let opened = 0
  for (const { fold } of rules) {
    const dueOn = dueOf(fold, today)
    if (dueOn === null || dueOn > horizon) continue
    const done = await inTransaction(db, tx =>
      actBySystem(tx, world, { matterId: fold.id, act: 'mo-ky', input: { dueOn }, rule: 'recurring' }),
    )
    if (!isProblem(done)) opened++
  }
  return opened
}

/** The deadline of the first period, where one was named: none comes before it. */
function firstDueOn(task: unknown): PlainDate {
  return typeof task === 'object' && task !== null && 'dueOn' in task && typeof task.dueOn === 'string' ? task.dueOn : ''
}

/** The next due date which has not been opened yet. */
function dueOf({ fields }: MatterState, today: PlainDate): PlainDate | null {
  const rule = typeof fields['rule'] === 'string' ? fields['rule'] : ''
  const last = typeof fields['lastDueOn'] === 'string' ? fields['lastDueOn'] : null
  const afterLast = last !== null && last >= today ? new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) : today
  const first = firstDueOn(fields['task'])
  return nextOccurrence(rule, first > afterLast ? first : afterLast)
}
