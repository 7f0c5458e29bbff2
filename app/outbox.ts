import type { Services } from '../platform/http/context.ts'
import type { Job } from '../platform/jobs.ts'
import type { ModuleJobs } from '../platform/module-jobs.ts'
import { workOutbox, type OutboxHandler } from '../platform/outbox.ts'

const BATCH = 50

/** The job that empties the outbox: every minute, and whenever it is woken. */
export const OUTBOX_JOB = 'outbox'

/** All scheduled work of the modules, and the one job that answers the outbox with their handlers. */
export function jobsOf(parts: readonly ModuleJobs[]): (services: Services) => readonly Job[] {
  return services => {
    const handlers = handlersOf(parts, services)
    const own = parts.flatMap(each => each.jobs?.(services) ?? [])
    return [
      ...own,
      { name: OUTBOX_JOB, schedule: '* * * * *', retries: 0, run: (_, signal) => emptyOutbox(services, handlers, signal) },
    ]
  }
}

function handlersOf(parts: readonly ModuleJobs[], services: Services): Readonly<Record<string, OutboxHandler>> {
  const entries = parts.flatMap(each => Object.entries(each.outbox?.(services) ?? {}))
  const twice = entries.find(([kind], place) => entries.findIndex(([other]) => other === kind) !== place)
  if (twice) throw new Error(`two modules answer the outbox kind ${twice[0]}`)
  return Object.fromEntries(entries)
}

/** Works on until nothing is due. */
async function emptyOutbox(
  { db, clock, metrics, log }: Services,
  handlers: Readonly<Record<string, OutboxHandler>>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const outcomes = await workOutbox(db, handlers, { now: () => clock.now().instant, limit: BATCH, signal })
    for (const { kind, outcome, error } of outcomes) {
      metrics.outbox.inc({ kind, outcome })
      if (outcome !== 'done') log.warn({ kind, outcome, error }, 'outbox')
    }
    if (outcomes.length < BATCH) return
  }
}
