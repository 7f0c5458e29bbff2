import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import { asDownload } from '../report/download.ts'
import { FILE_KINDS, reportFile } from '../report/report-file.ts'
import { reportHere } from '../report/report-view.ts'
import { weekHere } from '../weeks/week-here.ts'

/** DOCX, PDF or annex of the report of a week. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { found } = await weekHere(asker, params['tuan'])
  const read = await reportHere(asker, found)
  const kind = FILE_KINDS.find(each => each === params['loai'])
  if (isProblem(read) || !kind) throw notFound()
  return asDownload(await reportFile(asker, read, kind))
}
