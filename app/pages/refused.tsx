import { data, type LoaderFunctionArgs } from 'react-router'
import { problem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import type { PageHandle, PageProps } from '../../ui/page-props.ts'
import { RefusalPanel } from './refusal-panel.tsx'

/** The address in the browser is the refused page's, not this one's: no script may take it over. */
export const handle: PageHandle = { frame: 'plain', script: false }

export function loader({ context }: LoaderFunctionArgs) {
  const { refusal, requestId, lang, csrf } = context.get(appContext)
  const shown = refusal ?? { problem: problem('app/not-found'), retained: null }
  return data({ ...shown, requestId, lang, csrf }, { status: shown.problem.status })
}

export default function Refused({ loaderData }: PageProps<typeof loader>) {
  return <RefusalPanel {...loaderData} />
}
