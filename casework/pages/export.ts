import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import { askerOf } from '../asker.ts'
import { exportWork } from '../export/export.ts'

/** The list as a file: `?dang=xlsx` or `csv`, with the filters of the list's own address. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { name, mediaType, content } = await exportWork(asker, new URL(request.url))
  return new Response(Buffer.from(content), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
