import type { MiddlewareHandler } from 'hono'
import type { HttpEnv } from './env.ts'

/**
 * Puts the address by which browsers reach the server into the request. Behind a proxy that ends TLS the server itself is reached by
 * plain http; without this, actions and the origin check would compare with the wrong address.
 */
export function publicRequest(publicOrigin: string | null): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const { raw } = c.req
    if (!publicOrigin) {
      c.set('request', raw)
      return next()
    }
    const { pathname, search } = new URL(raw.url)
    c.set('request', new Request(new URL(pathname + search, publicOrigin), raw))
    return next()
  }
}
