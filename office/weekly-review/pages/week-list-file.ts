import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { listAddress } from '../lists/list-query.ts'
import { listFile } from '../lists/list-file.ts'
import { weekHere } from '../weeks/week-here.ts'
import { asDownload } from '../report/download.ts'

/** The rows of a list as XLSX or CSV: exactly those that the page with the same address shows. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const query = new URL(request.url).searchParams
  const { found } = await weekHere(asker, params['tuan'])
  return asDownload(await listFile(asker, found, { address: listAddress(query), csv: query.get('dang') === 'csv' }))
}
