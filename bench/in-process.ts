import { loadEngine } from '../app/services/engine.ts'
import { apiRoutes } from '../app/api/routes.ts'
import { makeServer } from '../app/http/server.ts'
import { makeServices, whoAsksOf } from '../app/services/services.ts'
import { builtPages } from '../app/web/web-pages.ts'
import { wireRooms } from '../app/services/wiring.ts'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database/open.ts'
import type { Services } from '../platform/http/context.ts'
import { makeLog } from '../platform/telling/log.ts'

export type InProcess = { readonly services: Services; readonly server: ReturnType<typeof makeServer> }

/** The real server over a given database, in this process: nothing listens. */
export async function serverOver(db: Database, config: Config): Promise<InProcess> {
  const services = makeServices({ config, db, log: makeLog('error'), jobsOf: () => [] })
  wireRooms(services)
  await loadEngine()
  const server = makeServer({
    ...(await builtPages()),
    services,
    publicOrigin: null,
    boundToLoopback: true,
    whoAsks: whoAsksOf(services),
    api: await apiRoutes(),
  })
  return { services, server }
}

/** A request as it comes from this machine. */
export function fetchFrom({ server }: InProcess, path: string, init?: RequestInit): Promise<Response> {
  const socket = { remoteAddress: '127.0.0.1', remotePort: 0, remoteFamily: 'IPv4' }
  return Promise.resolve(server.fetch(new Request(new URL(path, 'http://127.0.0.1'), init), { incoming: { socket } }))
}
