import type { Context, MiddlewareHandler } from 'hono'
import type { Viewer } from '../../kernel/access.ts'
import { isOutage } from '../../platform/database/outage.ts'
import type { SessionInfo, World } from '../../platform/http/context.ts'
import type { HttpEnv } from './env.ts'
import { chosenLang } from './identity.ts'
import { REFUSALS } from './answers/refusals.ts'
import type { Refuse } from './answers/refuse.ts'

/** Who is behind a session cookie or an API token; `scopes` for a token only. `world`: as it stands for this request. */
export type Asker = {
  viewer: Viewer | null
  session: SessionInfo | null
  scopes: readonly string[] | null
  world: () => Promise<World>
}
export type WhoAsks = (credentials: { sessionToken: string } | { apiToken: string }) => Promise<Asker | null>

/** Finds out who asks. Without a database nobody can be known: the answer says so and keeps what was typed. */
export function viewer(whoAsks: WhoAsks, refuse: Refuse): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    c.set('scopes', null)
    const credentials = credentialsOf(c)
    if (!credentials) return next()
    try {
      const asker = await whoAsks(credentials)
      if (asker) become(c, asker)
      else if ('apiToken' in credentials) return refuse(c, REFUSALS.tokenRefused)
    } catch (error) {
      if (!isOutage(error)) throw error
      return refuse(c, REFUSALS.unavailable)
    }
    return next()
  }
}

/** Tokens count under /api only: a page is never served to one. */
function credentialsOf(c: Context<HttpEnv>): { sessionToken: string } | { apiToken: string } | null {
  const apiToken = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
  if (apiToken && c.req.path.startsWith('/api/')) return { apiToken }
  const { sessionToken } = c.get('app')
  return sessionToken ? { sessionToken } : null
}

/** The language of the account counts where the browser has chosen none. */
function become(c: Context<HttpEnv>, { viewer: found, session, scopes, world }: Asker): void {
  const app = c.get('app')
  const lang = chosenLang(c) ?? found?.lang ?? app.lang
  c.set('scopes', scopes)
  c.set('app', { ...app, viewer: found, session, lang, world })
}
