import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MiddlewareHandler } from 'hono'
import type { ServerBuild } from 'react-router'
import { say } from './greeting.ts'
import { assets } from '../http/answers/assets.ts'
import { makeRenderPage, type RenderPage } from '../http/pages.ts'
import { ensureWebBuilt } from './web-build.ts'

/** Where pages and their files come from: the build, or Vite in development. */
export type WebPages = {
  readonly render: RenderPage
  readonly assets: MiddlewareHandler
  readonly development: boolean
  /** Asked before everything else (Vite's own addresses). */
  readonly first?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}

/** The built pages; built now when the sources have changed. */
export async function builtPages(): Promise<WebPages> {
  const folder = await ensureWebBuilt(say)
  const build: ServerBuild = await import(pathToFileURL(join(folder, 'server/index.js')).href)
  return { render: makeRenderPage(build, 'production'), assets: assets(join(folder, 'client')), development: false }
}
