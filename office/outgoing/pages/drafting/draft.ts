import type { ActionFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { outgoingHere } from '../../document/document-view.ts'
import { keepTyped } from '../../drafting/edit-post.ts'

/** Keeps what is being typed into the editor: no page of its own, 204 when kept. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = await outgoingHere(asker, params['id'])
  if (!read?.offers.some(offer => offer.act === 'luu')) throw notFound()
  await keepTyped(asker, read, await request.formData())
  return new Response(null, { status: 204 })
}

export function loader() {
  throw notFound()
}
