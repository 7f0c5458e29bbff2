import { data, redirect, type LoaderFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import type { PageHandle, PageProps } from '../../ui/index.ts'
import { problemWords } from '../problem-words.ts'
import { beginOidc } from '../services/oidc.ts'
import { backTo } from './form.ts'
import { oidcCookie } from './oidc-cookie.ts'
import { OidcRefused } from './oidc-refused.tsx'

export const handle: PageHandle = { frame: 'plain' }

/** Sends the browser to the identity provider. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { origin, lang, clock } = context.get(appContext)
  const to = backTo(new URL(request.url).searchParams.get('toi'))
  const begun = await beginOidc({ origin, to, now: clock.now().instant })
  if (isProblem(begun)) return data({ lang, words: problemWords(begun, lang) }, { status: begun.status })
  throw redirect(begun.url, { headers: { 'set-cookie': oidcCookie(begun.pending, origin) } })
}

export default function OidcBegin({ loaderData }: PageProps<typeof loader>) {
  return <OidcRefused {...loaderData} />
}
