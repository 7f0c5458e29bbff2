import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { followAddress } from '../../follow/address.ts'
import { asDownload } from '../../follow/download.ts'
import { statisticsPaper } from '../../follow/statistics-paper.ts'

/** The table of directives as a Word document. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return asDownload(await statisticsPaper(asker, followAddress(new URL(request.url).searchParams, asker.today)))
}
