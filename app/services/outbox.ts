import { issuing } from '../../casework/issuing/issuing.ts'
import type { Services } from '../../platform/http/context.ts'
import type { Job } from '../../platform/jobs.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { workOutbox, type OutboxHandler } from '../../platform/telling/outbox.ts'

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

/** The answer to each kind of the outbox; what is issued goes to the one issuing service, with the content that its process gives. */
export function handlersOf(parts: readonly ModuleJobs[], services: Services): Readonly<Record<string, OutboxHandler>> {
  const contents = onceEach(
    parts.flatMap(each => Object.entries(each.issues?.(services) ?? {})),
    'give the content of',
  )
  const [service, second] = parts.flatMap(each => (each.issuing ? [each.issuing(services)] : []))
  if (second) throw new Error('two modules issue documents')
  const own = parts.flatMap(each => Object.entries(each.outbox?.(services) ?? {}))
  const issue = service ? [['issue-document', issuing(services, { contents, service })] as const] : []
  return onceEach([...own, ...issue], 'answer the outbox kind')
}

function onceEach<T>(entries: ReadonlyArray<readonly [string, T]>, does: string): Readonly<Record<string, T>> {
  const twice = entries.find(([name], place) => entries.findIndex(([other]) => other === name) !== place)
  if (twice) throw new Error(`two modules ${does} ${twice[0]}`)
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
