import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../platform/http/context.ts'
import {
  Button,
  DataTable,
  DeadlineChip,
  EmptyState,
  HiddenFields,
  PageHead,
  PrintHead,
  Section,
  StateMark,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../ui/index.ts'
import { askerOf, printedBy } from '../asker.ts'
import { starredBy } from '../inbox/starred.ts'
import { caseworkText } from '../text.ts'
import { useWords } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  return { rows: await starredBy(asker), csrf: asker.app.csrf, lang: asker.lang, printed: printedBy(asker) }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${caseworkText(loaderData?.lang ?? 'vi').starredList} – Khéo` },
]

type Row = PageProps<typeof loader>['loaderData']['rows'][number]

/** What did I put aside for myself, and why? */
export default function StarredPage({ loaderData: { rows, csrf, printed } }: PageProps<typeof loader>) {
  const words = useWords()
  const columns: Column<Row>[] = [
    {
      id: 'title',
      head: words.starredColumns.title,
      rowHead: true,
      wide: true,
      cell: ({ row, href }) => (
        <span>
          <a href={href}>{row.title}</a> <span className="quiet">{row.code}</span>
        </span>
      ),
    },
    { id: 'note', head: words.starNote, cell: ({ note }) => note },
    { id: 'holder', head: words.starredColumns.holder, cell: ({ row }) => row.holder },
    {
      id: 'state',
      head: words.starredColumns.state,
      cell: ({ row }) =>
        row.deadline.state === 'none' ? (
          <StateMark kind={row.state.kind}>{row.state.words}</StateMark>
        ) : (
          <DeadlineChip deadline={row.deadline} />
        ),
    },
    {
      id: 'off',
      head: '',
      cell: ({ row }) => (
        <form action={`/viec/${row.id}`} method="post">
          <HiddenFields values={{ csrf, ve: '/viec/gan-sao' }} />
          <Button name="y" value="bo-danh-dau" look="text" of={row.title}>
            {words.starOff}
          </Button>
        </form>
      ),
    },
  ]
  return (
    <>
      <PrintHead office={printed.office} title={words.starredList} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[{ label: words.inbox, href: '/viec' }, { label: words.starredList }]}
        title={words.starredList}
        note={words.starNoteHint}
      />
      <Section id="gan-sao" head={words.starredList} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.starredNone}</EmptyState>
        ) : (
          <DataTable caption={words.starredList} hideCaption columns={columns} rows={rows} rowKey={({ row }) => row.id} />
        )}
      </Section>
    </>
  )
}
