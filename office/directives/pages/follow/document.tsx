import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { listView } from '../../../../casework/lists/page.ts'
import { ListPage } from '../../../../casework/pages/parts/list-page.tsx'
import { isUuid } from '../../../../casework/inbox/work-query.ts'
import { appContext } from '../../../../platform/http/context.ts'
import type { PageHandle, PageProps } from '../../../../ui/index.ts'
import { tasksList, tasksOfDocument } from '../../follow/of-document.ts'

export const handle: PageHandle = { frame: 'office' }

/** For whoever sees a task of the document; nobody else learns that it has any. */
export async function loader({ context, params, url }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const tasks = isUuid(params['id']) ? await tasksOfDocument(asker, params['id']) : null
  if (!tasks) throw notFound()
  return listView(asker, tasksList(tasks.document, tasks.lines.length), url.searchParams)
}

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: `${loaderData?.title ?? ''} – Khéo` }]

/** The directives that one document gave. */
export default function DocumentTasksPage({ loaderData }: PageProps<typeof loader>) {
  return <ListPage data={loaderData} />
}
