import { createContext } from 'react-router'
import type { Lang, Viewer } from '../../kernel/access.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Database } from '../database/open.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What the server has, the same for every request. */
export type Services = {
  /** The open database: pages hand it to services, or begin their transaction on it. */
  readonly db: Database
  readonly clock: Clock
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
  /** Set when the request is answered by a refusal page. */
  readonly refusal: Refusal | null
}

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
