import type { ActionFunctionArgs } from 'react-router'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { askerOf, notFound } from '../../asker.ts'
import { keepTyped } from '../../intake/intake-draft.ts'

/** Keeps what is being typed before a document is registered: no page of its own, 204 when kept. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id) || !(await keepTyped(asker, id, await request.formData()))) throw notFound()
  return new Response(null, { status: 204 })
}

export function loader() {
  throw notFound()
}
