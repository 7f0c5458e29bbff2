import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { SESSION_COOKIE } from '../../org/session-cookie.ts'
import type { Lang } from '../../kernel/access.ts'
import { THEMES, type AppContext, type Services, type Theme } from '../../platform/http/context.ts'
import { clientAddress, isLocal } from './client-address.ts'
import type { HttpEnv } from './env.ts'
import { newTokenCookie, tokenCookieName, tokenFor } from './form-token.ts'

export const LANG_COOKIE = 'kheo_lang'
export const THEME_COOKIE = 'kheo_theme'

/** Pages of the public portal carry no form, and so no cookie. */
const PUBLIC_PATH = '/cong-khai'

export type ContextParts = { services: Services; boundToLoopback: boolean }

/** Makes the context of a request, with nobody logged in yet. */
export function requestContext({ services, boundToLoopback }: ContextParts): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const url = new URL(c.get('request').url)
    const https = url.protocol === 'https:'
    const cookieName = tokenCookieName(https)
    const known = getCookie(c, cookieName)
    const cookie = known ?? newTokenCookie()
    const app: AppContext = {
      ...services,
      viewer: null,
      lang: langCookie(c) ?? 'vi',
      theme: themeOf(c),
      nonce: c.get('secureHeadersNonce'),
      csrf: tokenFor(cookie),
      requestId: c.get('requestId'),
      origin: url.origin,
      address: clientAddress(c, services.config.trustProxy),
      local: boundToLoopback && isLocal(c),
      sessionToken: getCookie(c, SESSION_COOKIE) ?? null,
      session: null,
      refusal: null,
    }
    c.set('formCookie', cookie)
    c.set('app', app)
    await next()
    // Only now: what is set before a page answers with a Response of its own is lost.
    if (!known && !url.pathname.startsWith(PUBLIC_PATH))
      setCookie(c, cookieName, cookie, { httpOnly: true, sameSite: 'Lax', secure: https, path: '/' })
  }
}

/** The language chosen in this browser. */
export function langCookie(c: Context): Lang | null {
  const chosen = getCookie(c, LANG_COOKIE)
  return chosen === 'vi' || chosen === 'en' ? chosen : null
}

function themeOf(c: Context): Theme {
  const chosen = getCookie(c, THEME_COOKIE)
  return THEMES.find(theme => theme === chosen) ?? 'system'
}
