import type { ActionFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { keepUnitDraft } from '../../unit-reports/unit-post.ts'
import { unitHere } from '../../unit-reports/unit-view.ts'

/** Autosave of a section that is being written. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id) || !(await unitHere(asker, id))) throw notFound()
  await keepUnitDraft(asker, id, await request.formData())
  return new Response(null, { status: 204 })
}
