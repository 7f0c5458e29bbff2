import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { openFirstRun } from '../org/index.ts'
import { isLoopback, readConfig, type Config } from '../platform/config.ts'
import { dumpPeriodically } from '../platform/database/dumps.ts'
import type { Services } from '../platform/http/context.ts'
import type { SamplePlan } from '../sample/index.ts'
import { apiRoutes } from './api/routes.ts'
import { sayReady } from './web/greeting.ts'
import { makeServer } from './http/server.ts'
import { listenForTheUnheard } from './last-resort.ts'
import { closeServices, openServices, stopped } from './services/open-services.ts'
import { beginSample, continueSample } from './sample.ts'
import { whoAsksOf } from './services/services.ts'
import { builtPages, type WebPages } from './web/web-pages.ts'
import { workBehind } from './services/work-behind.ts'

/** How long requests under way may take when the server is told to stop. */
const STOP_WITHIN_MS = 8000
const DUMP_EVERY_MS = 6 * 3_600_000
const DUMPS_KEPT = 4

export type StartOptions = {
  readonly pages?: () => Promise<WebPages>
  /** A real office begins with nothing instead of the sample province. */
  readonly empty?: boolean
}

/**
 * Starts the server: opens the database and builds the pages side by side, brings the tables up to date, then listens. Resolves when
 * the server has been stopped (SIGINT, SIGTERM). Throws StartupError when the set-up does not allow it.
 */
export async function startServer({ pages = builtPages, empty = false }: StartOptions = {}): Promise<void> {
  const config = readConfig()
  const [services, web] = await Promise.all([openServices(config), pages()])
  const stopListening = listenForTheUnheard(services.log, () => process.exit(1))
  const history = await beginSample(services, { empty })
  const server = makeServer({
    ...web,
    services,
    publicOrigin: process.env['PUBLIC_ORIGIN'] ? config.publicOrigin : null,
    boundToLoopback: isLoopback(config.host),
    whoAsks: whoAsksOf(services),
    api: await apiRoutes(),
  })
  const listening = await listen(server.fetch, web, config)
  sayReady(listening, config, await openFirstRun(services.db))
  const stopDumps = dumps(services)
  const stopping = new AbortController()
  const behind = behindPages(services, history, stopping.signal)
  await Promise.race([stopped(), behind.then(stopped)])
  stopping.abort()
  if (history) await behind
  await stopDumps()
  await closeAll(listening, services)
  stopListening()
}

/** The sample's history first: a cut (an anchor, a freeze) made before it is loaded would stand before older acts. */
async function behindPages(services: Services, history: SamplePlan | null, signal: AbortSignal): Promise<void> {
  if (history) await continueSample(services, history, signal)
  if (!signal.aborted) await workBehind(services, signal)
}

function listen(fetch: Parameters<typeof getRequestListener>[0], { first }: WebPages, { port, host }: Config): Promise<Server> {
  const answer = getRequestListener(fetch)
  const server = createServer((request, response) => {
    if (first) first(request, response, () => void answer(request, response))
    else void answer(request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** PGlite does not survive a power cut: its contents are written out now and then. */
function dumps({ db, config, log }: Services): () => Promise<void> {
  const onError = (err: unknown): void => log.error({ err }, 'the dump of the embedded database failed')
  return dumpPeriodically(db, { folder: join(config.dataDir, 'copies'), everyMs: DUMP_EVERY_MS, keep: DUMPS_KEPT, onError })
}

/** Lets requests under way end, then closes; what takes too long is cut off. */
async function closeAll(server: Server, services: Services): Promise<void> {
  const force = setTimeout(() => process.exit(1), STOP_WITHIN_MS)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([closed, new Promise(resolve => setTimeout(resolve, STOP_WITHIN_MS / 4))])
  server.closeAllConnections()
  await closeServices(services)
  clearTimeout(force)
}
