import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { askerOf, notFound } from '../asker.ts'
import { meanwhile } from '../forms/meanwhile.ts'
import { isUuid } from '../inbox/work-query.ts'

/** For an open form: what happened to its matter since the version it was made from. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  const query = new URL(request.url).searchParams
  const since = Number(query.get('tu'))
  if (!isUuid(id) || !Number.isSafeInteger(since)) throw notFound()
  return Response.json(await meanwhile(asker, id, { act: query.get('thao-tac') ?? '', since }))
}
