import { setTimeout as wait } from 'node:timers/promises'
import { isOutage } from '../../platform/database/outage.ts'
import type { Services } from '../../platform/http/context.ts'

const AGAIN_AFTER_MS = 3000

/** Begins the work behind the pages; while the database is away it tries again, the pages meanwhile say so. Ends with `signal`. */
export async function workBehind({ jobs, log }: Services, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await jobs.work()
    } catch (err) {
      if (signal.aborted) return
      if (!isOutage(err)) throw err
      log.error({ err }, 'jobs wait for the database')
      await wait(AGAIN_AFTER_MS, undefined, { signal }).catch(() => undefined)
    }
  }
}
