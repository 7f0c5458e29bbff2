import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import { actBySystem, type World } from '../../casework/index.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { RECOGNISED } from './model-later-acts.ts'

/** Every night: which recognised models have had no result for long. */
export const movementJobs: ModuleJobs = {
  jobs: services => [
    {
      name: 'movement-results',
      schedule: '45 4 * * *',
      run: async () => {
        if (!services.clock.trouble()) await markWithoutResult(services.db, await services.world())
      },
    },
  ],
}

type Known = {
  readonly id: Uuid
  readonly last: PlainDate
  readonly stale: boolean
}

/**
 * Marks recognised models whose last result, of all their years, is older than law/ `movement.result-fresh`, and takes the mark off those
 * that have a newer one. Owner and receiving body are told once. Returns how many were marked.
 */
export async function markWithoutResult(db: Database, world: World): Promise<number> {
  const { today } = world.clock.now()
  const limit = world.law(today).limit('movement.result-fresh')
  let marked = 0
  for (const { id, last, stale } of await lastResults(db.kysely)) {
    const since = world.calendar.due(last, limit, 'none')
    if (since < today === stale) continue
    const act = stale ? 'co-ket-qua' : 'het-ket-qua'
    const input = stale ? null : { since }
    const done = await inTransaction(db, tx => actBySystem(tx, world, { matterId: id, act, input, rule: 'results' }))
    if (!isProblem(done) && !stale) marked++
  }
  return marked
}

/** Of each model its latest recognised year, and the day of its last result in any year (of its recognition, where none is recorded). */
async function lastResults(db: Reader): Promise<Known[]> {
  const { rows } = await sql<Known>`
    with results as (select model, max(last_result_on) as last from fact_model group by 1)
    select distinct on (f.model) m.id, greatest(r.last, f.decided_on) as last, f.stale
    from fact_model f join matter m on m.id = f.matter_id left join results r on r.model = f.model
    where m.state = any(${[...RECOGNISED]}) and f.decided_on is not null order by f.model, f.year desc`.execute(db)
  return rows
}
