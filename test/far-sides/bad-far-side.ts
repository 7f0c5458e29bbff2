import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** What a far side can do wrong, once it was spoken to. */
export const FAULTS = {
  'refuses the connection': () => undefined,
  'never answers': () => undefined,
  'cuts the line at once': socket => void socket.resetAndDestroy(),
  'cuts the line in mid-body': socket => socket.write(HALF, () => socket.resetAndDestroy()),
  'ends the line in mid-body': socket => socket.end(HALF),
  'falls silent in mid-body': socket => void socket.write(HALF),
  'speaks no HTTP': socket => void socket.end(Buffer.from([0, 255, 13, 10, 13, 10, ...Buffer.from('xin chào')])),
  'answers with a page for people': socket => void socket.end(answer('text/html', '<!doctype html><title>Đăng nhập</title>')),
  'answers with JSON of another kind': socket => void socket.end(answer('application/json', '[1,{"data":[[]]},null]')),
  'answers with nothing': socket => void socket.end(answer('application/json', '')),
  'says that it is broken': socket => void socket.end('HTTP/1.1 500 Broken\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'),
  'answers without end': socket => endless(socket),
} as const satisfies Record<string, (socket: Socket) => unknown>

export type Fault = keyof typeof FAULTS
export const faults = Object.keys(FAULTS) as Fault[] // the keys of the table above

const HALF = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"data":{"data":"QUJD'

const answer = (type: string, body: string): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

function endless(socket: Socket): void {
  const more = (): void => {
    if (!socket.destroyed) socket.write(Buffer.alloc(100_000, '{"data":'), () => setImmediate(more))
  }
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n', more)
}

export type FarSide = { readonly port: number; readonly close: () => Promise<void> }

/** Serves some requests well (the first line of a request → JSON) where `good` is given, and does the fault at every other one. */
export async function badFarSide(fault: Fault, good?: (requestLine: string) => object | null): Promise<FarSide> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
    // Only the head of a request is looked at; whatever else comes is thrown away.
    socket.on('data', part => {
      const line = /^(?:GET|POST) \S+/.exec(part.toString('latin1'))?.[0]
      if (line === undefined) return
      const said = good?.(line)
      if (said) socket.end(answer('application/json', JSON.stringify(said)))
      else FAULTS[fault](socket)
    })
  })
  const port = await listening(server)
  const close = (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    return new Promise(done => void server.close(() => done()))
  }
  if (fault === 'refuses the connection' && !good) await close()
  return { port, close }
}

/** A mail server that says these lines, one after each line it hears, then does what `then` says. */
export async function badMailServer(lines: readonly string[], then: (socket: Socket) => unknown): Promise<FarSide> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => undefined))
    let next = 0
    const speak = (): void => {
      const line = lines[next++]
      if (line !== undefined) socket.write(`${line}\r\n`)
      else if (next === lines.length + 1) then(socket)
    }
    socket.on('data', speak)
    speak()
  })
  const port = await listening(server)
  return {
    port,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise(done => void server.close(() => done()))
    },
  }
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port // a TCP server has one
}
