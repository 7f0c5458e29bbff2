import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import { annexFile } from '../report/annex.ts'
import { asDownload } from '../report/download.ts'
import { weekHere } from '../weeks/week-here.ts'

/** All tables of a week as a workbook. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { found } = await weekHere(asker, params['tuan'])
  return asDownload(await annexFile(asker, found))
}
