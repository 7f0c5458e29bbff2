import { timingSafeEqual } from 'node:crypto'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { isLocal } from './client-address.ts'
import type { HttpEnv } from './env.ts'

export type Metrics = { record: MiddlewareHandler<HttpEnv>; routes: Hono<HttpEnv>; registry: Registry }

/** Prometheus figures at `/metrics`, for the machine itself or for whoever holds the token. */
export function makeMetrics(token: string | null): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'kheo_http_request_seconds',
    help: 'Time to answer, by method, page pattern and status.',
    labelNames: ['method', 'pattern', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const record: MiddlewareHandler<HttpEnv> = async (c, next) => {
    const stop = seconds.startTimer()
    await next()
    stop({ method: c.req.method, pattern: c.get('pattern') ?? 'other', status: c.res.status })
  }
  const routes = new Hono<HttpEnv>().get('/metrics', async c => {
    if (!mayRead(c, token)) return c.notFound()
    return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
  })
  return { record, routes, registry }
}

function mayRead(c: Context<HttpEnv>, token: string | null): boolean {
  const given = c.req.header('authorization')?.replace(/^Bearer /, '')
  if (token && given) return sameText(given, token)
  return isLocal(c)
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
