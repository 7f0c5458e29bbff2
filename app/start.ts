import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import type { ServerBuild } from 'react-router'
import { makeClock } from '../platform/clock.ts'
import { isLoopback, readConfig, type Config } from '../platform/config.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openDatabase, type Database } from '../platform/database/open.ts'
import { makeLog } from '../platform/log.ts'
import { makeMetrics } from '../platform/metrics.ts'
import { say, sayReady } from './greeting.ts'
import { assets } from './http/assets.ts'
import { makeRenderPage } from './http/pages.ts'
import { makeServer } from './http/server.ts'
import { ensureWebBuilt } from './web-build.ts'

/** How long requests under way may take when the server is told to stop. */
const STOP_WITHIN_MS = 8000

/**
 * Starts the server: opens the database and builds the pages side by side, brings the tables up to date, then listens. Resolves when
 * the server has been stopped (SIGINT, SIGTERM). Throws StartupError when the set-up does not allow it.
 */
export async function startServer(): Promise<void> {
  const config = readConfig()
  const log = makeLog(config.logLevel)
  const onConnectionError = (err: Error): void => log.error({ err }, 'database connection lost')
  const [db, folder] = await Promise.all([openDatabase({ ...config, onConnectionError }), ensureWebBuilt(say)])
  await migrate(db)
  const build: ServerBuild = await import(pathToFileURL(join(folder, 'server/index.js')).href)
  const server = makeServer({
    services: { db, clock: makeClock() },
    render: makeRenderPage(build, 'production'),
    assets: assets(join(folder, 'client')),
    publicOrigin: process.env['PUBLIC_ORIGIN'] ? config.publicOrigin : null,
    boundToLoopback: isLoopback(config.host),
    trustProxy: config.trustProxy,
    metricsToken: config.metricsToken ?? null,
    development: false,
    log,
    metrics: makeMetrics(),
    viewerOf: async () => null,
  })
  const listening = await listen(server.fetch, config)
  sayReady(listening, config)
  await stopped()
  await closeAll(listening, db)
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: Config): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server))
    server.once('error', reject)
  })
}

/** The first signal; a repeated one (the terminal and npm both send it) changes nothing. */
function stopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

async function closeAll(server: ServerType, db: Database): Promise<void> {
  const force = setTimeout(() => process.exit(1), STOP_WITHIN_MS)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await Promise.race([closed, new Promise(resolve => setTimeout(resolve, STOP_WITHIN_MS / 2))])
  if ('closeAllConnections' in server) server.closeAllConnections()
  await db.close()
  clearTimeout(force)
}
