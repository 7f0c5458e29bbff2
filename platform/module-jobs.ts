import type { OfficialDocument } from '@kheo/official-document/write'
import type { Uuid } from '../kernel/ids.ts'
import type { MatterState } from '../kernel/matter.ts'
import type { Problem } from '../kernel/problem.ts'
import type { Services } from './http/context.ts'
import type { Job } from './jobs.ts'
import type { OutboxHandler } from './telling/outbox.ts'

/** Content of a document that leaves, as its process gives it. Series, number, date, signature, seal, files, sending and book are the issuing service's. */
export type IssuedContent = {
  /** The pages; number, date and signature that stand in it are not looked at. */
  readonly paper: OfficialDocument
  /** The post that signs. */
  readonly signer: Uuid
  /** How the head's position is printed; absent: by his title. A deputy's follows from his title alone. */
  readonly position?: string | undefined
  /** Files that go along. */
  readonly attachments: ReadonlyArray<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }>
  /** The issued document that this one replaces. */
  readonly replaces: Uuid | null
  /** Incoming documents that it answers: the exchange names them, and their pages lead to it. */
  readonly answers?: readonly Uuid[]
}

/** Draws nothing, keeps nothing: gives the content of what an act has issued. Asked again after a failure. */
export type ContentOf = (matter: MatterState) => Promise<IssuedContent>

/** Makes the outgoing document of a content, once. */
export type IssuingService = (matter: MatterState, content: () => Promise<IssuedContent>) => Promise<void | Problem>

/** What a module does behind the pages: `jobs.ts` of a room exports these. */
export type ModuleJobs = {
  /** Scheduled work. */
  readonly jobs?: (services: Services) => readonly Job[]
  /** Answers to rows of the outbox, by their kind. */
  readonly outbox?: (services: Services) => Readonly<Record<string, OutboxHandler>>
  /** Who gives the content of what acts with the effect `issue-document` issue, by process. */
  readonly issues?: (services: Services) => Readonly<Record<string, ContentOf>>
  /** The one service through which every document leaves. */
  readonly issuing?: (services: Services) => IssuingService
}
