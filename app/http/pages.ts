import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { appContext, type AppContext } from '../../platform/http/context.ts'
import { failureContext } from './answers/failure.ts'

/** Renders a page for a request; `failure` holds what went wrong while doing so. */
export type RenderPage = (request: Request, app: AppContext, failure?: { error?: unknown }) => Promise<Response>

/** The React Router pages. `build` is a function in development, where the pages change under the server. */
export function makeRenderPage(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: 'production' | 'development',
): RenderPage {
  const handle = createRequestHandler(build, mode)
  return (request, app, failure = {}) => {
    const context = new RouterContextProvider()
    context.set(appContext, app)
    context.set(failureContext, failure)
    return handle(request, context)
  }
}
