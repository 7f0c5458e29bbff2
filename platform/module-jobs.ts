import type { MatterState } from '../kernel/matter.ts'
import type { Services } from './http/context.ts'
import type { Job } from './jobs.ts'
import type { OutboxHandler } from './outbox.ts'

/** Draws and keeps the files of a document that an act has issued. Done again after a failure: it finds what is there already. */
export type Issuer = (matter: MatterState) => Promise<void>

/** What a module does behind the pages: `jobs.ts` of a room exports these. */
export type ModuleJobs = {
  /** Scheduled work. */
  readonly jobs?: (services: Services) => readonly Job[]
  /** Answers to rows of the outbox, by their kind. */
  readonly outbox?: (services: Services) => Readonly<Record<string, OutboxHandler>>
  /** Who draws what acts with the effect `issue-document` issue, by process. */
  readonly issues?: (services: Services) => Readonly<Record<string, Issuer>>
}
