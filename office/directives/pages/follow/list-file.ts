import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { followAddress } from '../../follow/address.ts'
import { asDownload } from '../../follow/download.ts'
import { followFile } from '../../follow/list-file.ts'

/** The list of an address as XLSX or CSV. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  return asDownload(await followFile(asker, followAddress(query, asker.today), query.get('dang') === 'csv'))
}
