import { createContext } from 'react-router'
import type { Lang, Viewer } from '../../kernel/access.ts'
import type { Clock } from '../../kernel/clock.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a page, an action or an API handler gets to work with. One per request. */
export type AppContext = {
  readonly clock: Clock
  readonly viewer: Viewer | null
  readonly lang: Lang
  readonly theme: Theme
  /** For `<script nonce>`: the security policy allows nothing else inline. */
  readonly nonce: string
  /** Stands in every form as the hidden field `csrf`. */
  readonly csrf: string
  readonly requestId: string
}

/** In a loader or action: `const app = context.get(appContext)`. */
export const appContext = createContext<AppContext>()
