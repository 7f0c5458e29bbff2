import { createServer, isRunnableDevEnvironment } from 'vite'
import type { ServerBuild } from 'react-router'
import { makeRenderPage } from '../app/http/pages.ts'
import { startServer } from '../app/start.ts'
import type { WebPages } from '../app/web/web-pages.ts'

// The server with Vite as its middleware; `tools/dev.ts` starts it anew when server code changes.
await startServer({ pages: vitePages, empty: process.argv.includes('--empty') })
process.exit(0)

async function vitePages(): Promise<WebPages> {
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
  const { ssr } = vite.environments
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite gives no environment to run pages in')
  const build = (): Promise<ServerBuild> => ssr.runner.import('virtual:react-router/server-build')
  return {
    render: makeRenderPage(build, 'development'),
    assets: (_, next) => next(),
    development: true,
    first: (request, response, next) => vite.middlewares(request, response, next),
  }
}
