import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../../casework/asker.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { outgoingHere } from '../../document/document-view.ts'
import { previewFile } from '../../paper/preview.ts'
import { asResponse } from '../../paper/as-response.ts'

/** The pages as they would leave with what this viewer is typing. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await outgoingHere(asker, params['id'])
  if (!read?.offers.some(offer => offer.act === 'luu')) throw notFound()
  const file = await previewFile(asker, read, params['tep'] ?? '')
  if (isProblem(file)) throw file.status === 404 ? notFound() : refused(file)
  return asResponse(file)
}
