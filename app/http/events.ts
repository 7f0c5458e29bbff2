import type { Handler } from 'hono'
import type { Services } from '../../platform/http/context.ts'
import { liveResponse } from '../../platform/web/sse.ts'
import type { HttpEnv } from './env.ts'
import { REFUSALS } from './answers/refusals.ts'
import type { Refuse } from './answers/refuse.ts'

export const EVENTS_PATH = '/su-kien'

/** `GET /su-kien`: the stream on which a browser hears that something of the viewer's changed. */
export function events({ live, metrics }: Services, refuse: Refuse): Handler<HttpEnv> {
  return async c => {
    c.set('pattern', EVENTS_PATH)
    const { viewer } = c.get('app')
    if (!viewer) return refuse(c, REFUSALS.signInNeeded)
    const { signal } = c.get('request')
    const response = await liveResponse(live, viewer.principals, signal)
    metrics.liveStreams.set(live.size)
    signal.addEventListener('abort', () => queueMicrotask(() => metrics.liveStreams.set(live.size)), { once: true })
    return response
  }
}
