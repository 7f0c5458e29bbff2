import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { outgoingHere } from '../../document/document-view.ts'
import { editView } from '../../drafting/edit-view.ts'
import { reviewed } from '../../drafting/review-beside.ts'

/** The slips of what this viewer is typing, for the editor's own list. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await outgoingHere(asker, params['id'])
  if (!read?.offers.some(offer => offer.act === 'luu')) throw notFound()
  const view = await editView(asker, read)
  if (isProblem(view)) throw refused(view)
  const { slips } = await reviewed(asker, view.edited)
  return Response.json(slips, { headers: { 'cache-control': 'no-store' } })
}
