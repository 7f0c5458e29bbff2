import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Hono, type MiddlewareHandler } from 'hono'
import type { ApiRoute } from '../../platform/http/api.ts'
import { isOutage } from '../../platform/database/outage.ts'
import type { Services } from '../../platform/http/context.ts'
import { withRequestId, type Log } from '../../platform/telling/log.ts'
import { apiLimit } from '../api/limit.ts'
import { apiServer } from '../api/server.ts'
import { opens } from '../web/menu.ts'
import { compressed } from './answers/compressed.ts'
import type { HttpEnv } from './env.ts'
import { backToKept } from './ended-session.ts'
import { events, EVENTS_PATH } from './events.ts'
import { healthRoutes } from './health.ts'
import { requestContext } from './identity.ts'
import { metricsRoutes, recordRequests } from './metrics.ts'
import { pageOf } from './page-access.ts'
import type { RenderPage } from './pages.ts'
import { postedForm } from './forms/posted-form.ts'
import { publicRequest } from './public-request.ts'
import { REFUSALS } from './answers/refusals.ts'
import { makeRefuse, type Refuse } from './answers/refuse.ts'
import { securityHeaders } from './answers/security-headers.ts'
import { settingsRoutes } from './settings.ts'
import { viewer, type WhoAsks } from './viewer.ts'

export type ServerParts = {
  services: Services
  render: RenderPage
  assets: MiddlewareHandler
  publicOrigin: string | null
  boundToLoopback: boolean
  development: boolean
  whoAsks: WhoAsks
  api: readonly ApiRoute[]
}

/** The whole web server as one fetch handler: assets, health, metrics, settings, API and pages, in this order. */
export function makeServer(parts: ServerParts): Hono<HttpEnv> {
  const { services, publicOrigin } = parts
  const refuse = makeRefuse(parts.render)
  const server = new Hono<HttpEnv>()
  server.use(accessLog(services.log))
  server.use(securityHeaders({ https: publicOrigin?.startsWith('https:') ?? false, development: parts.development }))
  server.get('/assets/*', parts.assets)
  server.get('/:file{[a-z0-9-]+\\.(svg|ico|png|txt|webmanifest)}', parts.assets)
  server.route('/', healthRoutes(services, new Date()))
  server.route('/', metricsRoutes(services))
  server.use(compressed())
  server.use(recordRequests(services), publicRequest(publicOrigin), requestContext(parts))
  server.use(postedForm(refuse, join(services.config.dataDir, 'incoming')))
  server.route('/', settingsRoutes)
  server.use(viewer(parts.whoAsks, refuse))
  server.use('/api/*', apiLimit(services))
  server.route('/api', apiServer(parts.api))
  server.get(EVENTS_PATH, events(services, refuse))
  server.all('*', pages(parts, refuse))
  server.onError(async (error, c) => {
    const outage = isOutage(error)
    services.log.error({ requestId: c.get('requestId'), err: error }, outage ? 'database away' : 'request failed')
    return refuse(c, outage ? REFUSALS.unavailable : REFUSALS.failed)
  })
  return server
}

function accessLog(log: Log): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    const started = performance.now()
    await withRequestId(requestId, next)
    c.header('x-request-id', requestId)
    if (c.req.path.startsWith('/assets/')) return
    const ms = Math.round(performance.now() - started)
    log.info({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request')
  }
}

function pages({ services, render }: ServerParts, refuse: Refuse): MiddlewareHandler<HttpEnv> {
  return async c => {
    const request = c.get('request')
    const app = c.get('app')
    const url = new URL(request.url)
    const page = pageOf(url.pathname)
    c.set('pattern', page?.path ?? 'not-found')
    if (!page) return refuse(c, REFUSALS.notFound)
    if (!opens(page.access, app.viewer)) {
      if (app.viewer) return refuse(c, REFUSALS.forbidden)
      if (url.pathname.endsWith('.data')) return refuse(c, REFUSALS.signInNeeded)
      const back = request.method === 'GET' ? url.pathname + url.search : await backToKept(c)
      return back === null ? refuse(c, REFUSALS.signInNeeded) : c.redirect(`/dang-nhap?toi=${encodeURIComponent(back)}`, 303)
    }
    const failure: { error?: unknown } = {}
    const response = await render(request, app, failure)
    // Sent without scripts to something that is gone for this viewer: what was typed is given back.
    if (request.method === 'POST' && response.status === 404 && !url.pathname.endsWith('.data'))
      return refuse(c, REFUSALS.notFound)
    if (failure.error === undefined) return response
    services.log.error({ requestId: app.requestId, err: failure.error }, 'page failed')
    return isOutage(failure.error) ? refuse(c, REFUSALS.unavailable) : response
  }
}
