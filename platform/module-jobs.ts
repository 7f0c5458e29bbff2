import type { Services } from './http/context.ts'
import type { Job } from './jobs.ts'
import type { OutboxHandler } from './outbox.ts'

/** What a module does behind the pages: `jobs.ts` of a room exports these two. */
export type ModuleJobs = {
  /** Scheduled work. */
  readonly jobs?: (services: Services) => readonly Job[]
  /** Answers to rows of the outbox, by their kind. */
  readonly outbox?: (services: Services) => Readonly<Record<string, OutboxHandler>>
}
