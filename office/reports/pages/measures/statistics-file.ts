import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { statisticsFile } from '../../measures/statistics-view.ts'

/** The statistics as a workbook. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const bytes = await statisticsFile(asker, new URL(request.url).searchParams)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-length': String(bytes.length),
      'content-disposition': 'attachment; filename="thong-ke.xlsx"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
