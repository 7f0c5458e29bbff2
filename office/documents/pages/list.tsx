import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { isId } from '../../../kernel/ids.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DeadlineChip,
  EmptyState,
  PageHead,
  Pager,
  PrintHead,
  Section,
  StateMark,
  UrgentMark,
  type Column,
  type PageProps,
} from '../../../ui/index.ts'
import { askerOf } from '../asker.ts'
import { URGENCIES } from '../fields.ts'
import { listAddress, listQuery, TABS, withParams } from '../list-query.ts'
import { filterWords, listRow, type ListRow } from '../list-view.ts'
import { documentLines, markAllRead, typesSeen } from '../store.ts'
import { documentsText } from '../text.ts'
import { FilterForm } from './filter-form.tsx'
import { Token } from './post-form.tsx'
import { useWords } from './use-words.ts'

const SHOWN = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, world } = asker
  const params = new URL(request.url).searchParams
  const query = listQuery(params)
  const lines = await documentLines(app.db.kysely, viewer, query, SHOWN)
  const shown = lines.slice(0, SHOWN)
  const last = shown.at(-1)
  const value = (name: string): string => params.get(name) ?? ''
  return {
    lang,
    rows: shown.map(line => listRow(line, asker)),
    more: lines.length > SHOWN && last ? `/van-ban${withParams(params, { sau: `${last.receivedOn}_${last.id}` })}` : null,
    tabs: TABS.map(tab => ({ tab, href: `/van-ban${withParams(params, { loc: tab, sau: null })}`, current: tab === query.tab })),
    values: { tim: value('tim'), loai: value('loai'), khan: value('khan'), tu: value('tu'), den: value('den') },
    tab: query.tab,
    types: await typesSeen(app.db.kysely, viewer),
    urgencies: Object.entries(URGENCIES).map(([id, name]) => ({ value: id, label: name[lang] })),
    filter: filterWords(query, lang),
    exportHref: `/van-ban/xuat${withParams(params, { sau: null })}`,
    here: `/van-ban${withParams(params, {})}`,
    mayTakeIn: viewer.rights.has('records.register'),
    mayBook: viewer.rights.has('records.book'),
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: world.clock.now().instant.toISOString(),
    },
  }
}

/** Several rows are marked as read at once (A025). */
export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world } = await askerOf(context.get(appContext))
  const body = await request.formData()
  await markAllRead(app.db.kysely, viewer, body.getAll('id').filter(isId), world.clock.now().instant)
  throw redirect(listAddress(request.url))
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${documentsText(loaderData?.lang ?? 'vi').incoming} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']

/** What came in, where does it stand? */
export default function DocumentList({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, printed } = loaderData
  return (
    <>
      <PrintHead
        office={printed.office}
        title={words.incoming}
        filter={[words.tabs[loaderData.tab], loaderData.filter].filter(Boolean).join('; ')}
        printedBy={printed.by}
        at={printed.at}
      />
      <PageHead
        title={words.incoming}
        acts={<HeadActs data={loaderData} />}
        tabs={{
          label: words.filters,
          items: loaderData.tabs.map(({ tab, href, current }) => ({ href, current, label: words.tabs[tab] })),
        }}
      />
      <Section id="loc" head={words.filters} hideHead>
        <details className="disclosure" open={loaderData.filter !== ''}>
          <summary>{loaderData.filter === '' ? words.filters : loaderData.filter}</summary>
          <FilterForm
            action="/van-ban"
            values={loaderData.values}
            types={loaderData.types}
            urgencies={loaderData.urgencies}
            kept={{ loc: loaderData.tab }}
          />
        </details>
      </Section>
      <Section id="van-ban" head={words.incoming} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.noneFound}</EmptyState>
        ) : (
          <form method="post" action={loaderData.here}>
            <Token />
            <DataTable caption={words.incoming} hideCaption columns={columnsOf(words)} rows={rows} rowKey={row => row.id} />
            <Pager href={loaderData.more ?? undefined} words={words.more} />
            <Button>{words.markRead}</Button>
          </form>
        )}
      </Section>
    </>
  )
}

function HeadActs({ data }: { data: Data }) {
  const words = useWords()
  return (
    <>
      {data.mayTakeIn ? (
        <ButtonLink href="/van-ban/tiep-nhan" look="primary">
          {words.takeIn}
        </ButtonLink>
      ) : null}
      {data.mayBook ? <ButtonLink href="/van-ban/so-den">{words.book}</ButtonLink> : null}
      <a className="button-text" href={data.exportHref}>
        {words.exportBook}
      </a>
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>): Column<ListRow>[] {
  return [
    {
      id: 'pick',
      head: words.pick,
      word: '',
      cell: row => <input type="checkbox" name="id" value={row.id} aria-label={`${words.pick} ${row.title}`} />,
    },
    { id: 'number', head: words.numberColumn, number: true, cell: row => row.number },
    {
      id: 'title',
      head: words.documentColumn,
      rowHead: true,
      wide: true,
      cell: row => (
        <a href={`/van-ban/${row.id}`} data-unread={row.unread ? '' : undefined}>
          {row.unread ? <b>{row.title}</b> : row.title}
          {row.urgent ? (
            <>
              {' '}
              <UrgentMark>{row.urgent}</UrgentMark>
            </>
          ) : null}
        </a>
      ),
    },
    { id: 'agency', head: words.agencyColumn, cell: row => row.agency },
    { id: 'received', head: words.receivedColumn, cell: row => row.receivedOn },
    { id: 'holder', head: words.holderColumn, cell: row => row.holder },
    {
      id: 'state',
      head: words.stateColumn,
      cell: row =>
        row.deadline.state === 'none' ? <StateMark>{row.state}</StateMark> : <DeadlineChip deadline={row.deadline} />,
    },
  ]
}
