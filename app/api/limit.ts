import type { MiddlewareHandler } from 'hono'
import type { Services } from '../../platform/http/context.ts'
import { makeRateLimit } from '../../platform/web/rate-limit.ts'
import type { HttpEnv } from '../http/env.ts'
import { problemResponse } from '../http/answers/problem-json.ts'
import { REFUSALS } from '../http/answers/refusals.ts'

const WINDOW_MS = 60_000
/** Strangers get a tenth: what is open to them is little. */
const STRANGERS_SHARE = 10

/**
 * So many API requests a minute for one token or account (API_PER_MINUTE), so that one program cannot slow the office; counted on this
 * node. Refusal: `app/too-many` with `Retry-After` in seconds.
 */
export function apiLimit({
  config: { apiPerMinute },
  metrics,
}: Pick<Services, 'config' | 'metrics'>): MiddlewareHandler<HttpEnv> {
  if (apiPerMinute === 0) return (_, next) => next()
  const known = makeRateLimit({ limit: apiPerMinute, windowMs: WINDOW_MS })
  const strangers = makeRateLimit({ limit: Math.ceil(apiPerMinute / STRANGERS_SHARE), windowMs: WINDOW_MS })
  return async (c, next) => {
    const { viewer, address } = c.get('app')
    // A program must not take the account's own pages along with it, nor one program another.
    const bearer = c.req.header('authorization')
    const calls = viewer
      ? known.hit(bearer ? `token ${viewer.accountId} ${bearer.slice(-12)}` : `account ${viewer.accountId}`, performance.now())
      : strangers.hit(address, performance.now())
    if (calls.allowed) return next()
    metrics.refusals.inc({ code: REFUSALS.tooMany.problem })
    const response = problemResponse(REFUSALS.tooMany, c.get('app'))
    response.headers.set('retry-after', String(Math.max(1, Math.ceil(calls.retryAfterMs / 1000))))
    return response
  }
}
