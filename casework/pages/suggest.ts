import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { askerOf } from '../asker.ts'
import { suggestions } from '../search/suggest.ts'

/** For the search line: what is meant by what has been typed so far. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return Response.json(await suggestions(asker, new URL(request.url).searchParams.get('q') ?? ''))
}
