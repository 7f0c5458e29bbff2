import { randomUUID } from 'node:crypto'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Database } from './database/open.ts'
import { outsideTransaction } from './database/pool.ts'
import type { Tx } from './database/transaction.ts'

export type Job = {
  readonly name: string
  /** Cron, Vietnamese time. */
  readonly schedule?: string
  /** Does the work. An Error: tried again, at most `retries` times (3), then shown as failed. `signal`: the server is stopping. */
  run(data: object, signal: AbortSignal): Promise<void>
  readonly retries?: number
  readonly timeoutSeconds?: number
}

export type SendOptions = {
  /** The job is there when this transaction commits, and not otherwise. */
  readonly tx?: Tx
  readonly startAfter?: Date
  /** While one with this key waits, another is not added. */
  readonly onceKey?: string
}

export type JobRunner = {
  /** Makes the runner's tables and queues. Before the first `send` in a transaction; the rest calls it by itself. */
  prepare(): Promise<void>
  /** Adds a job to do. With `tx`, after `prepare` only: on PGlite the runner could not get at its tables beside the transaction. */
  send(name: string, data: object, options?: SendOptions): Promise<void>
  /** Takes jobs and keeps schedules, until `stop`. */
  work(): Promise<void>
  /** Waits for running jobs, at most 20 s. */
  stop(): Promise<void>
}

export type JobListener = {
  onRun(job: string, outcome: 'done' | 'failed', ms: number, error: unknown): void
  onError(error: unknown): void
}

const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** Jobs in the same database, through the same connections, on both databases. Starts at the first use. */
export function makeJobs(db: Pick<Database, 'pool'>, jobs: readonly Job[], listener: JobListener): JobRunner {
  let started: Promise<PgBoss> | null = null
  let ready = false
  const stopping = new AbortController()
  const boss = (): Promise<PgBoss> => {
    // Once started it lives on by itself, whoever was first to ask.
    started ??= outsideTransaction(() => start(db, jobs, listener.onError))
    started.then(
      () => (ready = true),
      () => (started = null),
    )
    return started
  }
  return {
    prepare: () => boss().then(() => undefined),
    async send(name, data, { tx, startAfter, onceKey } = {}) {
      if (tx && !ready) throw new Error('jobs.prepare() must have run before a job is sent in a transaction')
      const runner = await boss()
      // The queue holds one waiting job per key (policy `short`): a key of its own for those that may stand beside each other.
      const options = { startAfter, singletonKey: onceKey ?? randomUUID() }
      await runner.send(name, data, tx ? { ...options, db: fromKysely(tx) } : options)
    },
    async work() {
      const runner = await boss()
      for (const job of jobs) {
        await runner.work<object>(job.name, async batch => {
          for (const { data } of batch) await runOne(job, data, stopping.signal, listener)
        })
        if (job.schedule) await runner.schedule(job.name, job.schedule, {}, { tz: TIME_ZONE, missed: 'once' })
        else await runner.unschedule(job.name)
      }
    },
    async stop() {
      stopping.abort()
      await started?.then(runner => runner.stop({ graceful: true, timeout: 20_000, close: false })).catch(listener.onError)
    },
  }
}

async function start(db: Pick<Database, 'pool'>, jobs: readonly Job[], onError: (error: unknown) => void): Promise<PgBoss> {
  const executeSql = async (text: string, values?: unknown[]) => db.pool.query(text, values)
  const { rows } = await db.pool.query<{ schema: string }>('SELECT current_schema() AS schema')
  const own = rows[0]?.schema ?? 'public'
  // One schema can be one province: each has its own jobs.
  const boss = new PgBoss({ db: { executeSql }, schema: own === 'public' ? 'pgboss' : `${own}_jobs` })
  boss.on('error', onError)
  await boss.start()
  for (const { name, retries, timeoutSeconds } of jobs) {
    const settings = { retryLimit: retries ?? 3, retryBackoff: true, retryDelay: 30, expireInSeconds: timeoutSeconds ?? 900 }
    if (await boss.getQueue(name)) await boss.updateQueue(name, settings)
    else await boss.createQueue(name, { ...settings, policy: 'short' })
  }
  return boss
}

async function runOne(job: Job, data: object, signal: AbortSignal, listener: JobListener): Promise<void> {
  const began = performance.now()
  try {
    await job.run(data, signal)
    listener.onRun(job.name, 'done', performance.now() - began, null)
  } catch (error) {
    listener.onRun(job.name, 'failed', performance.now() - began, error)
    throw error
  }
}
