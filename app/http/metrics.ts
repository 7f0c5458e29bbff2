import { timingSafeEqual } from 'node:crypto'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import type { Services } from '../../platform/http/context.ts'
import { isLocal } from './client-address.ts'
import type { HttpEnv } from './env.ts'
import { measureOffice } from './office-gauges.ts'

/** Measures every request under the pattern of its page or route. */
export function recordRequests({ metrics }: Services): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const stop = metrics.requests.startTimer()
    await next()
    stop({ method: c.req.method, route: c.get('pattern') ?? 'other', status: c.res.status })
  }
}

/** Prometheus figures at `/metrics`, for the machine itself or for whoever holds the token. */
export function metricsRoutes(services: Services): Hono<HttpEnv> {
  const { metrics, config } = services
  const { registry } = metrics
  return new Hono<HttpEnv>().get('/metrics', async c => {
    if (!mayRead(c, config.metricsToken)) return c.notFound()
    await measureOffice(services)
    return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
  })
}

function mayRead(c: Context<HttpEnv>, token: string | undefined): boolean {
  const given = c.req.header('authorization')?.replace(/^Bearer /, '')
  if (token && given) return sameText(given, token)
  return isLocal(c)
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
