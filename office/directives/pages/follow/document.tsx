import type { LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isUuid } from '../../../../casework/inbox/work-query.ts'
import { appContext } from '../../../../platform/http/context.ts'
import { ButtonLink, PageHead, PrintHead, type PageHandle, type PageProps } from '../../../../ui/index.ts'
import { tasksOfDocument } from '../../follow/of-document.ts'
import { ListTable } from './list-table.tsx'
import { followText } from './text.ts'
import { FOLLOW_HREF, useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const tasks = isUuid(params['id']) ? await tasksOfDocument(asker, params['id']) : null
  if (!tasks) throw notFound()
  const { viewer } = asker
  return {
    tasks,
    // The page is for whoever sees the tasks; the follow-up around it for those who read figures.
    mayFollow: viewer.rights.has('report.read'),
    lang: asker.lang,
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: asker.world.clock.now().instant.toISOString(),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; tasks: { document: { name: string } } } }) => [
  { title: loaderData ? `${followText(loaderData.lang).documentTitle(loaderData.tasks.document.name)} – Khéo` : 'Khéo' },
]

/** The directives that one document gave. */
export default function DocumentTasksPage({ loaderData: { tasks, printed, mayFollow } }: PageProps<typeof loader>) {
  const words = useWords()
  const { document, lines } = tasks
  const title = words.documentTitle(document.name)
  return (
    <>
      <PageHead
        crumbs={[
          mayFollow ? { label: words.follow, href: FOLLOW_HREF } : { label: words.myWork, href: '/viec' },
          { label: document.name },
        ]}
        title={title}
        note={[document.abstract ?? '', words.documentNote(lines.length)].filter(Boolean).join('; ')}
        acts={
          <ButtonLink href={`${FOLLOW_HREF}/van-ban/${document.id}/tong-hop.docx`} look="primary">
            {words.synthesis}
          </ButtonLink>
        }
      />
      <PrintHead office={printed.office} title={title} printedBy={printed.by} at={printed.at} />
      <section className="section">
        <ListTable rows={lines} caption={title} reasons />
      </section>
    </>
  )
}
