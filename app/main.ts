import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { nowAt } from '../kernel/clock.ts'
import { migrate } from '../platform/database/migrate.ts'
import { openDatabase } from '../platform/database/open.ts'
import { StartupError } from '../platform/startup-error.ts'
import { assets } from './http/assets.ts'
import { isLoopback } from './http/client-address.ts'
import { makeRenderPage } from './http/pages.ts'
import { makeServer } from './http/server.ts'
import { ensureWebBuilt } from './web-build.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

try {
  await start()
} catch (error) {
  if (!(error instanceof StartupError)) throw error
  say(`${error.words.vi}\n${error.words.en}\n[${error.code}]`)
  process.exitCode = 1
}

async function start(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 3000)
  const host = process.env['HOST'] ?? '127.0.0.1'
  const dataDir = process.env['DATA_DIR'] ?? 'data'
  const databaseUrl = process.env['DATABASE_URL']
  const [db, folder] = await Promise.all([openDatabase({ dataDir, databaseUrl }), ensureWebBuilt(say)])
  await migrate(db)
  const build = await import(pathToFileURL(join(folder, 'server/index.js')).href)
  const server = makeServer({
    services: { db, clock: { now: () => nowAt(new Date()) } },
    render: makeRenderPage(build, 'production'),
    assets: assets(join(folder, 'client')),
    publicOrigin: process.env['PUBLIC_ORIGIN'] ?? null,
    boundToLoopback: isLoopback(host),
    metricsToken: process.env['METRICS_TOKEN'] ?? null,
    development: false,
    log: { info: () => undefined, error: (fields, message) => console.error(message, fields) },
    viewerOf: async () => null,
  })
  const listening = serve({ fetch: server.fetch, port, hostname: host }, info => say(`http://${host}:${info.port}`))
  const stop = async (): Promise<void> => {
    listening.close()
    await db.close()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}
