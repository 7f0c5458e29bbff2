import type { ActionFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { autosaved } from '../forms/act-post.ts'
import { askerOf, notFound } from '../asker.ts'
import { isUuid } from '../inbox/work-query.ts'

/** Keeps what is being typed in the form of an act: no page of its own, 204 when kept. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  if (!isUuid(params['id'])) throw notFound()
  const kept = await autosaved(asker, params['id'], await request.formData())
  return new Response(null, { status: isProblem(kept) ? kept.status : 204 })
}

export function loader() {
  throw notFound()
}
