import { z } from 'zod'
import type { Services } from '../../platform/http/context.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { readOne } from './scan/read-one.ts'
import { SCAN_JOB, sendScan } from './scan/send.ts'
import { openScans } from './scan/store.ts'

const Asked = z.object({ hash: z.string() })
/** Longer than the reading of a scan may take (`SCAN_LIMITS.totalMs`). */
const TIMEOUT_SECONDS = 60 * 60

/** Reads scans, one after another; every minute those that nobody reads are found again: after a restart, a crash, a fault. */
export const documentJobs: ModuleJobs = {
  jobs: services => [
    {
      name: SCAN_JOB,
      retries: 0,
      timeoutSeconds: TIMEOUT_SECONDS,
      run: async (data, signal) => {
        await readOne(services, Asked.parse(data).hash, signal)
        if (!signal.aborted) await sendOpen(services)
      },
    },
    { name: 'find-scans', schedule: '* * * * *', retries: 0, run: () => sendOpen(services) },
  ],
}

async function sendOpen({ db, clock, jobs }: Services): Promise<void> {
  for (const hash of await openScans(db.kysely, clock.now().instant)) await sendScan(jobs, hash)
}
