import type { Server } from 'node:http'
import type { Config } from '../../platform/config.ts'

/** A line for the person who started the program. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Tells the address and how to enter. `firstRunCode`: the office is empty, and this opens the page of the first administrator. */
export function sayReady(server: Server, config: Config, firstRunCode: string | null): void {
  const address = addressOf(server, config)
  const place = config.databaseUrl ? 'PostgreSQL' : config.dataDir
  const [vi, en] = firstRunCode
    ? [
        `Lần đầu: mở ${address}/bat-dau, nhập mã ${firstRunCode} để lập người quản trị.`,
        `First run: open ${address}/bat-dau and enter the code ${firstRunCode} to make the administrator.`,
      ]
    : ['Mở địa chỉ trên trong trình duyệt để vào.', 'Open this address in a browser to enter.']
  say(`Khéo đã sẵn sàng: ${address}\n  ${vi}\n  Dữ liệu: ${place}. Dừng: Ctrl+C.`)
  say(`Khéo is ready: ${address}\n  ${en}\n  Data: ${place}. Stop: Ctrl+C.`)
}

/** The public address, or the one that was really bound (PORT=0 takes any). */
function addressOf(server: Server, config: Config): string {
  if (process.env['PUBLIC_ORIGIN']) return config.publicOrigin
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : config.port
  return new URL(config.publicOrigin).origin.replace(/:\d+$/, '') + `:${port}`
}
