import { data, type LoaderFunctionArgs } from 'react-router'
import { problem } from '../../kernel/problem.ts'
import { keptLabels } from '../checks/kept-labels.ts'
import { appContext } from '../../platform/http/context.ts'
import type { PageHandle, PageProps } from '../../ui/page-props.ts'
import { RefusalPanel } from './refusal-panel.tsx'

/** The address in the browser is the refused page's, not this one's: no script may take it over. */
export const handle: PageHandle = { frame: 'plain', script: false }

export function loader({ context }: LoaderFunctionArgs) {
  const { refusal, requestId, lang, csrf } = context.get(appContext)
  const shown = refusal ?? { problem: problem('app/not-found'), retained: null }
  const labels = shown.retained ? keptLabels(shown.retained, lang) : {}
  return data({ ...shown, labels, requestId, lang, csrf }, { status: shown.problem.status })
}

export default function Refused({ loaderData }: PageProps<typeof loader>) {
  return <RefusalPanel {...loaderData} />
}
