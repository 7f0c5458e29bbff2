import type { LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf, notFound, printedBy } from '../../../casework/asker.ts'
import { readMatter } from '../../../casework/index.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Notice,
  PageHead,
  PrintHead,
  Section,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { documentsIn } from '../store.ts'
import { workFilesText } from '../text.ts'
import { workFileOf } from '../work-file.ts'
import { useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, world, lang } = asker
  const read = await readMatter(app.db.kysely, world, viewer, params['id'] ?? '')
  if (isProblem(read) || read.matter.process !== 'ho-so-cong-viec') throw notFound()
  const { documents } = workFileOf(read.matter)
  const lines = await documentsIn(app.db.kysely, viewer, documents)
  return {
    lang,
    id: read.matter.id,
    title: read.matter.title,
    code: read.matter.code,
    /** Documents of the file which the viewer may not see: the list says that it is not whole. */
    hidden: documents.length - lines.length,
    rows: lines.map(line => ({
      id: line.id,
      no: documents.indexOf(line.id) + 1,
      designation: line.designation ?? line.code,
      issuedOn: line.issuedOn ? formatDate(line.issuedOn) : '',
      title: line.title,
      agency: line.agency ?? '',
      files: line.pages,
    })),
    printed: printedBy(asker),
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').contents} – Khéo` },
]

/** The list of documents of a file, as it goes with it to the archive (NĐ 30/2020/NĐ-CP, Phụ lục V). */
export default function ContentsPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, printed, title, code, id } = loaderData
  return (
    <>
      <PrintHead
        office={printed.office}
        title={words.contents}
        filter={`${code} ${title}`}
        printedBy={printed.by}
        at={printed.at}
      />
      <PageHead
        crumbs={[{ label: words.files, href: '/ho-so' }, { label: title, href: `/viec/${id}` }, { label: words.contents }]}
        title={words.contents}
        note={`${code} ${title}`}
        acts={<ButtonLink href={`/viec/${id}`}>{words.openFilePage}</ButtonLink>}
      />
      {loaderData.hidden > 0 ? <Notice kind="warning">{words.contentsHidden(loaderData.hidden)}</Notice> : null}
      <Section id="muc-luc" head={words.contents} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.inFileNone}</EmptyState>
        ) : (
          <DataTable
            caption={words.contents}
            hideCaption
            rows={rows}
            rowKey={row => row.id}
            columns={[
              { id: 'no', head: words.no, number: true, cell: row => row.no },
              { id: 'designation', head: words.designation, rowHead: true, cell: row => row.designation },
              { id: 'issuedOn', head: words.issuedOn, cell: row => row.issuedOn },
              { id: 'title', head: words.abstract, wide: true, cell: row => row.title },
              { id: 'agency', head: words.author, cell: row => row.agency },
              { id: 'files', head: words.fileCount, number: true, cell: row => row.files },
              { id: 'remark', head: words.remark, cell: () => '' },
            ]}
          />
        )}
      </Section>
    </>
  )
}
