import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId } from '../../../../kernel/ids.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { pictureOf, pictureResponse } from '../../registry/pictures.ts'

/** A picture of a model, for those who work with it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const picture = isId(params['id']) ? await pictureOf(asker, params['id'], Number(params['nth'])) : null
  const answer = picture ? await pictureResponse(asker.app.files, { hash: picture.hash, cache: 'private, no-store' }) : null
  if (!answer) throw notFound()
  return answer
}
