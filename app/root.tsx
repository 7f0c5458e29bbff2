import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { isProblem, problem, type Problem } from '../kernel/problem.ts'
import { appContext } from '../platform/http/context.ts'
import type { PageHandle } from '../ui/page.ts'
import '../ui/ui.css'
import { frameOf } from './frame.ts'
import { RefusalPanel } from './pages/refusal-panel.tsx'

export const loader = ({ context, request }: LoaderFunctionArgs) => frameOf(context.get(appContext), request)

/** Only what the frame shows depends on it: a page's own data is refetched, the frame's with it after every act. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const scripts = !useMatches().some(match => (match.handle as PageHandle | undefined)?.script === false)
  return (
    <html lang={frame?.lang ?? 'vi'} data-theme={frame?.theme === 'system' ? undefined : frame?.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
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

export const meta = () => [{ title: 'Khéo' }]

export default function Root() {
  return <Outlet />
}

/** What a page threw: a Problem, a missing page, or a failure whose cause is in the log only. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('root')
  const thrown = useRouteError()
  return <RefusalPanel problem={problemOf(thrown)} requestId={frame?.requestId} lang={frame?.lang ?? 'vi'} retained={null} />
}

function problemOf(thrown: unknown): Problem {
  if (isRouteErrorResponse(thrown)) {
    if (isProblem(thrown.data)) return thrown.data
    if (thrown.status === 404) return problem('app/not-found')
    if (thrown.status === 403) return problem('app/forbidden')
    if (thrown.status < 500) return problem('app/bad-request')
  }
  return { ...problem('app/failed'), status: 500 }
}
