import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, type Asker } from '../../../casework/asker.ts'
import { listDownload } from '../../../casework/lists/page.ts'
import { appContext } from '../../../platform/http/context.ts'
import { exportFigures, exportUnits, XLSX, type Exported } from '../registry/export.ts'

/** The register or the yearly tables as a workbook. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const asker = await askerOf(args.context.get(appContext))
  const table = await chosen(asker, args.url)
  if (!table) return listDownload(args)
  const { name, content } = table
  return new Response(Uint8Array.from(content), {
    headers: {
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function chosen(asker: Asker, url: URL): Promise<Exported> | null {
  switch (url.searchParams.get('bang')) {
    case 'nam':
      return exportFigures(asker)
    case 'don-vi':
      return exportUnits(asker, url)
    default:
      return null
  }
}
