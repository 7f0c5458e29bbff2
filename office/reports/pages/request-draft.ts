import type { ActionFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { isId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import { requestHere } from '../requests/request-view.ts'
import { keepUnitDraft } from '../unit-reports/unit-post.ts'

/** Autosave of a merged section that is being written. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id) || !(await requestHere(asker, id))) throw notFound()
  await keepUnitDraft(asker, id, await request.formData())
  return new Response(null, { status: 204 })
}
