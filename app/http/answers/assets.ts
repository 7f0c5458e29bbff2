import { join, relative } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'

/** Files of the built pages: names carry a hash, so browsers keep them for good; compressed beforehand. */
export function assets(clientFolder: string): MiddlewareHandler {
  return serveStatic({
    root: relative(process.cwd(), clientFolder) || '.',
    precompressed: true,
    onFound: (path, c) => {
      const hashed = path.startsWith(join(clientFolder, 'assets')) || path.includes('/client/assets/')
      c.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    },
  })
}
