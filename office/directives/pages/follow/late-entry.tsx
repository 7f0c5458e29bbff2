import type { LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf } from '../../../../casework/asker.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  DataTable,
  DateField,
  EmptyState,
  OfficeDate,
  PageHead,
  PrintHead,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../../ui/index.ts'
import { followAddress } from '../../follow/address.ts'
import { lateEntry, type LateDocument, type LatePerson } from '../../follow/late-entry.ts'
import { followText } from './text.ts'
import { FOLLOW_HREF, useWords } from './words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { from, to, unreadable } = followAddress(new URL(request.url).searchParams, asker.today)
  const { viewer } = asker
  return {
    entry: await lateEntry(asker, { from, to }),
    from,
    to,
    unreadable: unreadable[0] ?? null,
    lang: asker.lang,
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: asker.world.clock.now().instant.toISOString(),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${followText(loaderData?.lang ?? 'vi').lateTitle} – Khéo` },
]

/** Which documents were entered later than the days allowed, by the specialist who entered them. */
export default function LateEntryPage({ loaderData: data }: PageProps<typeof loader>) {
  const words = useWords()
  const { entry, printed } = data
  const said = `${words.people({ documents: entry.total, late: entry.late })}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.follow, href: FOLLOW_HREF }, { label: words.lateEntry }]}
        title={words.lateTitle}
        note={words.lateNote({ limit: entry.limit })}
      />
      <PrintHead
        office={printed.office}
        title={words.lateTitle}
        filter={`${formatDate(data.from)} – ${formatDate(data.to)}`}
        printedBy={printed.by}
        at={printed.at}
      />
      <form className="section form-acts" action={`${FOLLOW_HREF}/nhap-cham`} method="get">
        <DateField
          name="tu"
          label={words.enteredFrom}
          value={data.from}
          error={data.unreadable === null ? undefined : words.unreadable(data.unreadable)}
        />
        <DateField name="den" label={words.toDay} value={data.to} />
        <Button>{words.apply}</Button>
      </form>
      {entry.late === 0 ? <EmptyState>{words.lateNone}</EmptyState> : null}
      {entry.people.length > 0 ? (
        <section className="section">
          <DataTable<LatePerson>
            caption={said}
            id="nguoi-nhap"
            columns={peopleColumns(words)}
            rows={entry.people}
            rowKey={row => row.key}
            figures
          />
        </section>
      ) : null}
      {entry.documents.length > 0 ? (
        <section className="section">
          <DataTable<LateDocument>
            caption={words.lateDocuments}
            id="van-ban-cham"
            columns={documentColumns(words)}
            rows={entry.documents}
            rowKey={row => row.id}
          />
        </section>
      ) : null}
    </>
  )
}

/** A link only where the reader may open what it leads to. */
function LateName({ row }: { row: LateDocument }) {
  if (row.opens === null) return row.name
  return <a href={row.opens === 'tasks' ? `${FOLLOW_HREF}/van-ban/${row.id}` : `/van-ban/${row.id}`}>{row.name}</a>
}

type Words = ReturnType<typeof useWords>

function peopleColumns({ lateColumns: head }: Words): Column<LatePerson>[] {
  return [
    { id: 'person', head: head.person, rowHead: true, cell: row => row.person },
    { id: 'documents', head: head.documents, number: true, cell: row => row.documents },
    { id: 'late', head: head.late, number: true, cell: row => row.late },
    { id: 'most', head: head.beyond, number: true, cell: row => row.most },
    { id: 'average', head: head.average, number: true, cell: row => row.average.toLocaleString('vi-VN') },
  ]
}

function documentColumns({ lateColumns: head }: Words): Column<LateDocument>[] {
  return [
    {
      id: 'document',
      head: head.document,
      rowHead: true,
      cell: row => <LateName row={row} />,
    },
    { id: 'person', head: head.person, wide: true, cell: row => row.person },
    { id: 'issued', head: head.issued, cell: row => <OfficeDate date={row.issuedOn} /> },
    { id: 'entered', head: head.entered, cell: row => <OfficeDate date={row.enteredOn} /> },
    { id: 'days', head: head.days, number: true, cell: row => row.days },
    { id: 'over', head: head.over, number: true, cell: row => row.over },
  ]
}
