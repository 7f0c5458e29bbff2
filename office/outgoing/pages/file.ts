import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound, refused } from '../../../casework/asker.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { asResponse } from '../paper/as-response.ts'
import { outgoingHere } from '../document/document-view.ts'
import { paperFile } from '../paper/paper.ts'

/** A file of an outgoing document, for whoever may see it. Only what we have drawn ourselves is shown inside the site. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await outgoingHere(asker, params['id'])
  if (!read) throw notFound()
  const file = await paperFile(asker, read, { name: params['tep'] ?? '', number: new URL(request.url).searchParams.get('so') })
  if (isProblem(file)) throw file.status === 404 ? notFound() : refused(file)
  return asResponse(file)
}
