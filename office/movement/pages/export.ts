import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { exportFigures, exportRegister, exportUnits, XLSX, type Exported } from '../registry/export.ts'

/** The register or the yearly tables as a workbook. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const url = new URL(request.url)
  const { name, content } = await chosen(asker, url)
  return new Response(Uint8Array.from(content), {
    headers: {
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function chosen(asker: Asker, url: URL): Promise<Exported> {
  switch (url.searchParams.get('bang')) {
    case 'nam':
      return exportFigures(asker)
    case 'don-vi':
      return exportUnits(asker, url)
    default:
      return exportRegister(asker, url)
  }
}
