import { useLayoutEffect, type ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useLocation,
  useRouteLoaderData,
} from 'react-router'
import type { LoaderFunctionArgs, MiddlewareFunction } from 'react-router'
import { isProblem, problem, type Problem } from '../kernel/problem.ts'
import { appContext } from '../platform/http/context.ts'
import type { PageHandle } from '../ui/index.ts'
import '../ui/ui.css'
import { frameOf } from './web/frame.ts'
import { Frame } from './pages/frame.tsx'
import { RefusalPanel } from './pages/refusal-panel.tsx'
import { lastSentTo } from './pages/use-sent-forms.ts'
import { takenOver } from './pages/typed-early.ts'

export const loader = ({ context, request }: LoaderFunctionArgs) => frameOf(context.get(appContext), request)

/** A form that was sent beside its page ends as one sent by the browser does: the next page is loaded anew, with fresh forms. */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ request }, next) => {
    const answer = await next()
    const to = answer.headers.get('location')
    // An address with a mark may be this very page's: the browser would only scroll.
    if (request.method !== 'GET' && to && !to.includes('#')) answer.headers.set('x-remix-reload-document', 'true')
    return answer
  },
]

export const meta = () => [{ title: 'Khéo' }]

/** The document. Pages whose handle says so are rendered without any script. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const scripts = useHandle().script !== false
  // Before any other effect: those may fill fields.
  useLayoutEffect(takenOver, [])
  return (
    <html lang={frame?.lang ?? 'vi'} data-theme={frame?.theme === 'system' ? undefined : frame?.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/kheo.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {scripts && <ScrollRestoration />}
        {scripts && <Scripts />}
      </body>
    </html>
  )
}

export default function Root({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const handle = useHandle()
  if (handle.frame === 'portal') return <Outlet />
  return (
    <Frame frame={loaderData} plain={handle.frame === 'plain'}>
      <Outlet />
    </Frame>
  )
}

/** What a page threw: a Problem, a missing page, or a failure whose cause is in the log only. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('root')
  const thrown = useRouteError()
  const { pathname } = useLocation()
  // A form that was sent beside its page and refused for good: what was typed is given back under the refusal.
  const sent = typeof window === 'undefined' ? null : lastSentTo(pathname)
  const panel = (
    <RefusalPanel
      problem={problemOf(thrown)}
      requestId={frame?.requestId}
      lang={frame?.lang ?? 'vi'}
      retained={sent?.retained ?? null}
      labels={sent?.labels}
      csrf={frame?.csrf}
    />
  )
  return frame ? <Frame frame={frame}>{panel}</Frame> : <main id="noi-dung">{panel}</main>
}

function useHandle(): PageHandle {
  // A route's handle is whatever its module exports; ours export a PageHandle or nothing.
  return useMatches().reduce<PageHandle>((all, match) => ({ ...all, ...(match.handle as PageHandle | undefined) }), {})
}

function problemOf(thrown: unknown): Problem {
  if (!isRouteErrorResponse(thrown)) return { ...problem('app/failed'), status: 500 }
  if (isProblem(thrown.data)) return thrown.data
  if (thrown.status === 401) return problem('app/sign-in-needed')
  if (thrown.status === 403) return problem('app/forbidden')
  if (thrown.status === 404) return problem('app/not-found')
  if (thrown.status === 503) return problem('app/unavailable')
  return thrown.status < 500
    ? { ...problem('app/bad-request'), status: thrown.status }
    : { ...problem('app/failed'), status: 500 }
}
