import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problem } from '../kernel/problem.ts'
import { freshDatabase } from '../test/database/open.ts'
import type { Database } from './database/open.ts'
import { inTransaction } from './database/transaction.ts'
import { makeJobs, type JobRunner } from './jobs.ts'

let db: Database
let runner: JobRunner
const done: object[] = []
const runs: string[] = []

beforeAll(async () => {
  db = await freshDatabase()
  const jobs = [
    { name: 'render', run: async (data: object) => void done.push(data) },
    { name: 'daily-scan', schedule: '0 6 * * *', run: async () => undefined },
    {
      name: 'broken',
      retries: 0,
      run: async () => {
        throw new Error('a bug in a job')
      },
    },
  ]
  const onError = (error: unknown): void => void runs.push(`error ${String(error)}`)
  runner = makeJobs(db, jobs, { onRun: (job, outcome) => runs.push(`${job} ${outcome}`), onError })
})

afterAll(async () => {
  await runner.stop()
  await db.close()
})

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; !met() && tries < 400; tries++) await wait(25)
}

test('a job of a transaction is there when it commits, and not otherwise', async () => {
  const early = inTransaction(db, tx => runner.send('render', {}, { tx }))
  await expect(early).rejects.toThrow('prepare')
  await runner.prepare()
  await inTransaction(db, async tx => {
    await runner.send('render', { n: 1 }, { tx })
    return problem('form/invalid')
  })
  await inTransaction(db, tx => runner.send('render', { n: 2 }, { tx }))
  const { rows } = await sql<{ data: object }>`SELECT data FROM pgboss.job WHERE name = 'render'`.execute(db.kysely)
  expect(rows).toEqual([{ data: { n: 2 } }])
})

test('jobs are done, the same key waits once only, a failing one is told', async () => {
  await runner.send('render', { n: 3 }, { onceKey: 'week-48' })
  await runner.send('render', { n: 4 }, { onceKey: 'week-48' })
  await runner.send('broken', {})
  await runner.work()
  await until(() => done.length >= 2 && runs.includes('broken failed'))
  expect(done).toEqual(expect.arrayContaining([{ n: 2 }, { n: 3 }]))
  expect(done).toHaveLength(2)
  expect(runs.toSorted()).toEqual(['broken failed', 'render done', 'render done'])
  const { rows } = await sql<{ cron: string; timezone: string }>`SELECT cron, timezone FROM pgboss.schedule`.execute(db.kysely)
  expect(rows).toEqual([{ cron: '0 6 * * *', timezone: 'Asia/Ho_Chi_Minh' }])
})
