import { createServer } from 'node:net'

/** A port that nobody uses just now, for a server whose address must be known before it starts. */
export function freePort(): Promise<string> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' && address ? address.port : 0)))
    })
  })
}
