import { data, redirect, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import type { PageHandle, PageProps } from '../../ui/index.ts'
import { problemWords } from '../problem-words.ts'
import { finishOidc, OIDC_RETURN } from '../services/oidc.ts'
import { signedIn } from '../viewer.ts'
import { fromOf, withSession } from './from.ts'
import { noOidcCookie, pendingIn } from './oidc-cookie.ts'
import { OidcRefused } from './oidc-refused.tsx'
import { nextPage } from './pending.ts'

export const handle: PageHandle = { frame: 'plain' }

/** Where the identity provider sends people back to. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { search } = new URL(request.url)
  const url = new URL(`${app.origin}${OIDC_RETURN}${search}`)
  const from = fromOf(app, request)
  const started = await finishOidc(app.db, { url, pending: pendingIn(request.headers.get('cookie')) }, from)
  if (isProblem(started)) {
    const headers = { 'set-cookie': noOidcCookie(app.origin) }
    return data({ lang: app.lang, words: problemWords(started, app.lang) }, { status: started.status, headers })
  }
  const who = await signedIn(app.db.kysely, { sessionToken: started.token, now: from.now })
  const { headers } = withSession(app, started.token)
  headers.append('set-cookie', noOidcCookie(app.origin))
  throw redirect(nextPage(who, started.to), { headers })
}

export default function OidcReturn({ loaderData }: PageProps<typeof loader>) {
  return <OidcRefused {...loaderData} />
}
