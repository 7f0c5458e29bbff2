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
    with results as (
      select m.fold->'fields'->>'modelId' as model, max(coalesce(r->>'on', m.fold->'fields'->>'registeredOn')) as last
      from matter m, lateral jsonb_array_elements(case when jsonb_typeof(m.fold->'fields'->'results') = 'array' then m.fold->'fields'->'results' else '[]' end) r
      where m.process = 'mo-hinh' group by 1)
    select distinct on (m.fold->'fields'->>'modelId') m.id, greatest(r.last, m.fold->'fields'->'recognition'->>'issuedOn') as last,
      m.fold->'fields'->>'staleSince' is not null as stale
    from matter m left join results r on r.model = m.fold->'fields'->>'modelId'
    where m.process = 'mo-hinh' and m.state = any(${[...RECOGNISED]}) and m.fold->'fields'->'recognition'->>'issuedOn' is not null
    order by m.fold->'fields'->>'modelId', (m.fold->'fields'->>'year')::int desc`.execute(db)
  return rows
}
