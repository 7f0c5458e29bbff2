import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { SESSION_COOKIE } from '../../org/session-cookie.ts'
import type { Lang } from '../../kernel/access.ts'
import { THEMES, type AppContext, type Services, type Theme } from '../../platform/http/context.ts'
import { clientAddress, isLocal } from './client-address.ts'
import type { HttpEnv } from './env.ts'
import { newTokenCookie, tokenCookieName, tokenFor } from './forms/form-token.ts'

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
      lang: chosenLang(c) ?? 'vi',
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

/** The language chosen in this browser; of a program, the one it asks for. */
export function chosenLang(c: Context): Lang | null {
  const chosen = getCookie(c, LANG_COOKIE)
  if (chosen === 'vi' || chosen === 'en') return chosen
  return c.req.path.startsWith('/api/') ? askedLang(c.req.header('accept-language') ?? '') : null
}

/** The first of our languages by the weights of Accept-Language: `en-GB,en;q=0.9,vi;q=0.4`. */
function askedLang(header: string): Lang | null {
  const asked = header.split(',').map(part => {
    const [, lang, weight] = /^\s*(vi|en)\b[^;]*(?:;\s*q=([\d.]+))?/i.exec(part) ?? []
    return { lang: lang?.toLowerCase(), weight: Number(weight ?? 1) }
  })
  const [best] = asked.filter(({ lang, weight }) => lang && weight > 0).toSorted((a, b) => b.weight - a.weight)
  return best ? (best.lang === 'en' ? 'en' : 'vi') : null
}

function themeOf(c: Context): Theme {
  const chosen = getCookie(c, THEME_COOKIE)
  return THEMES.find(theme => theme === chosen) ?? 'system'
}
