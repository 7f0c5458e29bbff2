import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isUuid } from '../../../../casework/inbox/work-query.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { asDownload } from '../../follow/download.ts'
import { synthesisPaper, tasksOfDocument } from '../../follow/of-document.ts'

/** Synthesis for one document as a Word document. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const tasks = isUuid(params['id']) ? await tasksOfDocument(asker, params['id']) : null
  if (!tasks) throw notFound()
  return asDownload(await synthesisPaper(asker, tasks))
}
