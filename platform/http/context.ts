import { createContext } from 'react-router'
import type { Lang, Viewer } from '../../kernel/access.ts'
import type { Clock, PlainDate } from '../../kernel/clock.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { LawBook, WorkCalendar } from '../../kernel/process.ts'
import type { GuardedClock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/open.ts'
import type { FileStore } from '../files/store.ts'
import type { JobRunner } from '../jobs.ts'
import type { Keyring } from '../keyring.ts'
import type { LiveHub } from '../web/live.ts'
import type { Log } from '../telling/log.ts'
import type { Mailer } from '../telling/mail.ts'
import type { Metrics } from '../telling/metrics.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What the server has, the same for every request. */
export type Services = {
  /** The open database: pages hand it to services, or begin their transaction on it. */
  readonly db: Database
  readonly clock: GuardedClock
  readonly config: Config
  readonly log: Log
  readonly keyring: Keyring
  readonly files: FileStore
  readonly mailer: Mailer
  readonly live: LiveHub
  readonly jobs: JobRunner
  readonly metrics: Metrics
  /** Calendar and law in force now, with the clock: what the engine decides with. One small query; none for who is logged in. */
  world(): Promise<World>
}

/** What decisions are made with besides the database. */
export type World = {
  readonly clock: Clock
  readonly calendar: WorkCalendar
  readonly law: (date: PlainDate) => LawBook
}

/** What a page, an action or an API handler gets to work with. One per request. */
export type AppContext = Services & {
  readonly viewer: Viewer | null
  readonly lang: Lang
  readonly theme: Theme
  /** For `<script nonce>`: the security policy allows nothing else inline. */
  readonly nonce: string
  /** Stands in every form as its first field, `csrf`. */
  readonly csrf: string
  readonly requestId: string
  /** Scheme, host and port by which browsers reach the server. */
  readonly origin: string
  /** Address of the client (the socket's, or what a trusted proxy says): login attempts are slowed by it. */
  readonly address: string
  /** Server bound to loopback, asked from loopback and not through a proxy: the only place where a sample role may be entered (ENGINE 25). */
  readonly local: boolean
  /** What the session cookie (`SESSION_COOKIE` of org) carries. */
  readonly sessionToken: string | null
  /** The login behind the viewer: when it ends, and whether it stepped into a role of the sample. Null for tokens and strangers. */
  readonly session: SessionInfo | null
  /** Set when the request is answered by a refusal page. */
  readonly refusal: Refusal | null
}

export type SessionInfo = { readonly idleUntil: Date; readonly endsAt: Date; readonly sample: boolean }

/** A refusal shown as a page; what was posted comes back as a form so that it can be sent again. */
export type Refusal = {
  readonly problem: Problem
  readonly retained: RetainedForm | null
}

export type RetainedForm = {
  /** Where it was posted to: path and query. */
  readonly action: string
  readonly fields: ReadonlyArray<readonly [name: string, value: string]>
  /** Names of the files that cannot be kept. */
  readonly files: readonly string[]
}

/** In a loader or action: `const app = context.get(appContext)`. */
export const appContext = createContext<AppContext>()
