import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import type { ServerBuild } from 'react-router'
import { isLoopback, readConfig, type Config } from '../platform/config.ts'
import { dumpPeriodically } from '../platform/database/dumps.ts'
import { openFirstRun } from '../org/index.ts'
import type { Services } from '../platform/http/context.ts'
import { makeLog } from '../platform/log.ts'
import { apiRoutes } from './api/routes.ts'
import { readyDatabase } from '../platform/ready-database.ts'
import { loadEngine } from './engine.ts'
import { say, sayReady } from './greeting.ts'
import { assets } from './http/assets.ts'
import { makeRenderPage } from './http/pages.ts'
import { makeServer } from './http/server.ts'
import { modules } from './modules.ts'
import { jobsOf } from './outbox.ts'
import { makeServices, whoAsksOf } from './services.ts'
import { ensureWebBuilt } from './web-build.ts'
import { workBehind } from './work-behind.ts'
import { wireRooms } from './wiring.ts'

/** How long requests under way may take when the server is told to stop. */
const STOP_WITHIN_MS = 8000
const DUMP_EVERY_MS = 6 * 3_600_000
const DUMPS_KEPT = 4

/**
 * Starts the server: opens the database and builds the pages side by side, brings the tables up to date, then listens. Resolves when
 * the server has been stopped (SIGINT, SIGTERM). Throws StartupError when the set-up does not allow it.
 */
export async function startServer(): Promise<void> {
  const config = readConfig()
  const [services, folder] = await Promise.all([openServices(config), ensureWebBuilt(say)])
  const build: ServerBuild = await import(pathToFileURL(join(folder, 'server/index.js')).href)
  const server = makeServer({
    services,
    render: makeRenderPage(build, 'production'),
    assets: assets(join(folder, 'client')),
    publicOrigin: process.env['PUBLIC_ORIGIN'] ? config.publicOrigin : null,
    boundToLoopback: isLoopback(config.host),
    development: false,
    whoAsks: whoAsksOf(services),
    api: await apiRoutes(),
  })
  const listening = await listen(server.fetch, config)
  sayReady(listening, config, await openFirstRun(services.db))
  const stopDumps = dumps(services)
  const stopping = new AbortController()
  const behind = workBehind(services, stopping.signal)
  await Promise.race([stopped(), behind.then(stopped)])
  stopping.abort()
  await stopDumps()
  await closeAll(listening, services)
}

/** Database, tables, engine and services: what the server and the worker have in common. */
export async function openServices(config: Config): Promise<Services> {
  // On a terminal the greeting must stay readable; elsewhere every request is logged.
  const quiet = process.stdout.isTTY && !process.env['LOG_LEVEL']
  const log = makeLog(quiet ? 'warn' : config.logLevel)
  const onConnectionError = (err: Error): void => log.error({ err }, 'database connection lost')
  const { db } = await readyDatabase(config, { now: new Date(), onConnectionError })
  const work = await Promise.all(modules.flatMap(each => (each.jobs ? [each.jobs()] : [])))
  const services = makeServices({ config, db, log, jobsOf: jobsOf(work) })
  wireRooms(services)
  await loadEngine()
  return services
}

/** PGlite does not survive a power cut: its contents are written out now and then. */
function dumps({ db, config, log }: Services): () => Promise<void> {
  const onError = (err: unknown): void => log.error({ err }, 'the dump of the embedded database failed')
  return dumpPeriodically(db, { folder: join(config.dataDir, 'copies'), everyMs: DUMP_EVERY_MS, keep: DUMPS_KEPT, onError })
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: Config): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server))
    server.once('error', reject)
  })
}

/** The first signal; a repeated one (the terminal and npm both send it) changes nothing. */
export function stopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

async function closeAll(server: ServerType, services: Services): Promise<void> {
  const force = setTimeout(() => process.exit(1), STOP_WITHIN_MS)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  services.live.close()
  await Promise.all([
    services.jobs.stop(),
    Promise.race([closed, new Promise(resolve => setTimeout(resolve, STOP_WITHIN_MS / 4))]),
  ])
  if ('closeAllConnections' in server) server.closeAllConnections()
  services.mailer.close()
  await services.db.close()
  clearTimeout(force)
}
