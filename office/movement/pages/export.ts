import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { exportFigures, exportRegister, XLSX } from '../export.ts'

/** The register or the yearly tables as a workbook. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const url = new URL(request.url)
  const { name, content } = url.searchParams.get('bang') === 'nam' ? await exportFigures(asker) : await exportRegister(asker, url)
  return new Response(Uint8Array.from(content), {
    headers: {
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
