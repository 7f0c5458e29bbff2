/** Name of the session cookie. */
export const SESSION_COOKIE = 'kheo_session'

/** `Set-Cookie` of a session: out of reach of scripts, not sent by forms of other sites, ends with the browser or the session. */
export function sessionCookie(token: string, { origin }: { origin: string }): string {
  return [`${SESSION_COOKIE}=${token}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', ...secure(origin)].join('; ')
}

/** `Set-Cookie` that takes the session cookie away. */
export function noSessionCookie({ origin }: { origin: string }): string {
  return [`${SESSION_COOKIE}=`, 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=0', ...secure(origin)].join('; ')
}

const secure = (origin: string): string[] => (origin.startsWith('https:') ? ['Secure'] : [])

/** The token in a Cookie header, or null. */
export function sessionTokenIn(cookies: string | null | undefined): string | null {
  const found = (cookies ?? '').split(';').map(each => each.trim().split('='))
  const token = found.find(([name]) => name === SESSION_COOKIE)?.[1]
  return token || null
}
