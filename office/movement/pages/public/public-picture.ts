import type { LoaderFunctionArgs } from 'react-router'
import { notFound } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { publicModel } from '../../registry/public.ts'
import { pictureResponse } from '../../registry/pictures.ts'

/** A picture of a published model. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const model = await publicModel(app.db.kysely, params['code'] ?? '', app.clock.now().today)
  const picture = model?.pictures[Number(params['nth']) - 1]
  const answer = picture ? await pictureResponse(app.files, { hash: picture.hash, cache: 'public, max-age=3600' }) : null
  if (!answer) throw notFound()
  return answer
}
