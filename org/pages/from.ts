import type { AppContext } from '../../platform/http/context.ts'
import { noSessionCookie, sessionCookie } from '../session-cookie.ts'
import type { From } from '../services/login.ts'

/** Where a request comes from, as a login keeps it. */
export function fromOf(app: AppContext, request: Request): From {
  const { address, clock, sessionToken } = app
  return { address, browser: request.headers.get('user-agent') ?? '', now: clock.now(), replaces: sessionToken }
}

/** Headers that give the browser its session. */
export function withSession(app: AppContext, token: string): { headers: Headers } {
  return { headers: new Headers({ 'set-cookie': sessionCookie(token, { origin: app.origin }) }) }
}

export function withoutSession(app: AppContext): { headers: Headers } {
  return { headers: new Headers({ 'set-cookie': noSessionCookie({ origin: app.origin }) }) }
}
