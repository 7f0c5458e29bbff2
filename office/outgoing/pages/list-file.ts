import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { listFile } from '../list-file.ts'
import { listQuery } from '../list-query.ts'

/** Exactly the rows of the list as it is filtered. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return listFile(asker, listQuery(new URL(request.url).searchParams))
}
