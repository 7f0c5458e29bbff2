import type { ActionFunctionArgs } from 'react-router'
import { isProblem } from '../../kernel/problem.ts'
import { appContext } from '../../platform/http/context.ts'
import { askerOf, notFound } from '../asker.ts'
import { openingShut } from '../opening/begin.ts'
import { openingOf } from '../opening/opening.ts'
import { openingAutosaved } from '../opening/post.ts'

/** Keeps what is being typed in an opening form: no page of its own, 204 when kept. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const def = openingOf(params['process'] ?? '')
  if (!def || openingShut(asker, def)) throw notFound()
  const kept = await openingAutosaved(asker, def, await request.formData())
  return new Response(null, { status: isProblem(kept) ? kept.status : 204 })
}

export function loader() {
  throw notFound()
}
