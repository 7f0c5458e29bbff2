import { z } from 'zod'
import type { Services } from '../../platform/http/context.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { GIVE_JOB, goOnGiving, wakeOrder } from './giving/give-in-slices.ts'
import { runningOrders } from './giving/order-store.ts'
import { askAttachments, searchAttachments } from './scan/attachments.ts'
import { readOne } from './scan/read-one.ts'
import { SCAN_JOB, sendScan } from './scan/send.ts'
import { openScans } from './scan/store.ts'

const Asked = z.object({ hash: z.string() })
const Order = z.object({ id: z.string() })
/** Longer than the reading of a scan may take (`SCAN_LIMITS.totalMs`). */
const TIMEOUT_SECONDS = 60 * 60

/** Gives many tasks slice by slice. Reads scans, one after another; every minute attachments are found, and those that nobody reads: after a restart, a crash, a fault. */
export const documentJobs: ModuleJobs = {
  jobs: services => [
    {
      name: SCAN_JOB,
      retries: 0,
      timeoutSeconds: TIMEOUT_SECONDS,
      run: async (data, signal) => {
        await readOne(services, Asked.parse(data).hash, signal)
        if (!signal.aborted) await findScans(services)
      },
    },
    {
      name: GIVE_JOB,
      retries: 0,
      timeoutSeconds: TIMEOUT_SECONDS,
      run: (data, signal) => goOnGiving(services, Order.parse(data).id, signal),
    },
    { name: 'find-givings', schedule: '* * * * *', retries: 0, run: () => findGivings(services) },
    { name: 'find-scans', schedule: '* * * * *', retries: 0, run: () => findScans(services) },
  ],
}

/** Orders that nobody goes on with: after a restart, a crash. */
async function findGivings({ db, jobs }: Services): Promise<void> {
  for (const id of await runningOrders(db.kysely)) await wakeOrder(jobs, id)
}

/** Attachments that nobody asked for; scans that nobody reads; words of what is read, to be found by. */
async function findScans({ db, files, clock, jobs }: Services): Promise<void> {
  const at = clock.now().instant
  await askAttachments(db.kysely, at)
  for (const hash of await openScans(db.kysely, at)) await sendScan(jobs, hash)
  await searchAttachments({ db, files }, at)
}
