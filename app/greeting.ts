import type { ServerType } from '@hono/node-server'
import type { Config } from '../platform/config.ts'

/** A line for the person who started the program. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Tells the address and how to enter. */
export function sayReady(server: ServerType, config: Config): void {
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : config.port
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  const address = process.env['PUBLIC_ORIGIN'] ? config.publicOrigin : `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`
  const place = config.databaseUrl ? 'PostgreSQL' : config.dataDir
  say(`Khéo đã sẵn sàng: ${address}`)
  say(`  Mở địa chỉ trên trong trình duyệt để vào. Dữ liệu: ${place}. Dừng: Ctrl+C.`)
  say(`Khéo is ready: ${address}`)
  say(`  Open this address in a browser to enter. Data: ${place}. Stop: Ctrl+C.`)
}
