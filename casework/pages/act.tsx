import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import type { PageProps } from '../../ui/index.ts'
import { actAction, actLoader } from '../acting/page-data.ts'
import { actsAt } from '../acting/act-page.ts'
import { ActPage } from './parts/forms/act-page.tsx'

export { handle, meta } from './parts/forms/act-page.tsx'

const at = ({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>) =>
  actsAt(new URL(request.url).pathname, params['id'] ?? '')

export const loader = (args: LoaderFunctionArgs) => actLoader(...at(args))(args)
export const action = (args: ActionFunctionArgs) => actAction(...at(args))(args)

/** Every act whose page has nothing but its form. */
export default function Act({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  return <ActPage page={loaderData} again={actionData} />
}
