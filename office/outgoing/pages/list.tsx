import type { LoaderFunctionArgs } from 'react-router'
import { documentTypes } from '@kheo/official-document/write'
import { askerOf, printedBy } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  FieldLine,
  PageHead,
  Pager,
  PrintHead,
  Section,
  SelectField,
  StateMark,
  TextField,
  Together,
  UrgentMark,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { listQuery, TABS, withParams } from '../list-query.ts'
import { listRow } from '../list-row.ts'
import { outgoingLines } from '../list-store.ts'
import { pageText } from './text.ts'
import { useWords } from './use-words.ts'
import './outgoing.css'

export const handle: PageHandle = { frame: 'office' }
const SHOWN = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang } = asker
  const params = new URL(request.url).searchParams
  const query = listQuery(params)
  const lines = await outgoingLines(app.db.kysely, viewer, query, SHOWN)
  const shown = lines.slice(0, SHOWN)
  const last = shown.at(-1)
  return {
    lang,
    rows: shown.map(line => listRow(line, lang)),
    more: lines.length > SHOWN && last ? `/van-ban/di${withParams(params, { sau: `${last.receivedOn}_${last.id}` })}` : null,
    tabs: TABS.map(tab => ({
      tab,
      href: `/van-ban/di${withParams(params, { loc: tab, sau: null })}`,
      current: tab === query.tab,
    })),
    values: { tim: query.text, loai: query.type, tu: params.get('tu') ?? '', den: params.get('den') ?? '' },
    filtered: query.text !== '' || query.type !== '' || query.from !== null || query.to !== null,
    exportHref: `/van-ban/di/xuat${withParams(params, { sau: null })}`,
    tab: query.tab,
    types: Object.entries(documentTypes).map(([value, { name }]) => ({ value, label: name })),
    mayDraft: viewer.rights.has('outgoing.draft'),
    mayBook: viewer.rights.has('outgoing.book'),
    mayRegister: viewer.rights.has('outgoing.issue'),
    maySign: viewer.rights.has('outgoing.sign'),
    mayKeys: viewer.rights.has('outgoing.sign') || viewer.rights.has('outgoing.issue'),
    maySigners: viewer.rights.has('outgoing.signers'),
    printed: printedBy(asker),
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${pageText(loaderData?.lang ?? 'vi').outgoing} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']
type Row = Data['rows'][number]

/** What leaves, and where does it stand? */
export default function OutgoingList({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, printed, values } = loaderData
  return (
    <>
      <PrintHead
        office={printed.office}
        title={words.outgoing}
        filter={words.tabs[loaderData.tab]}
        printedBy={printed.by}
        at={printed.at}
      />
      <PageHead
        title={words.outgoing}
        acts={<HeadActs data={loaderData} />}
        tabs={{
          label: words.filters,
          items: loaderData.tabs.map(({ tab, href, current }) => ({ href, current, label: words.tabs[tab] })),
        }}
      />
      <Section id="loc" head={words.filters} hideHead>
        <details className="disclosure" open={loaderData.filtered}>
          <summary>{words.filters}</summary>
          <form method="get" action="/van-ban/di">
            <input type="hidden" name="loc" value={loaderData.tab} />
            <TextField name="tim" label={words.find} value={values.tim} optional type="search" />
            <SelectField name="loai" label={words.type} options={loaderData.types} value={values.loai || undefined} optional />
            <FieldLine>
              <DateField name="tu" label={words.begunFrom} value={values.tu} optional />
              <DateField name="den" label={words.begunUntil} value={values.den} optional />
            </FieldLine>
            <Button>{words.filter}</Button>
          </form>
        </details>
      </Section>
      <Section id="van-ban-di" head={words.outgoing} hideHead>
        {rows.length === 0 ? (
          <EmptyState>{words.emptyTab[loaderData.tab]}</EmptyState>
        ) : (
          <>
            <DataTable caption={words.outgoing} hideCaption columns={columnsOf(words)} rows={rows} rowKey={row => row.id} />
            <Pager href={loaderData.more ?? undefined} words={words.more} />
          </>
        )}
      </Section>
      <Besides data={loaderData} />
    </>
  )
}

function Besides({ data }: { data: Data }) {
  const words = useWords()
  return (
    <Section id="khac" head={words.besides} hideHead>
      <nav className="outgoing-registers" aria-label={words.besides}>
        <a href="/van-ban/di/mau">{words.templates}</a>
        <a href="/van-ban/di/doan-mau">{words.paragraphs}</a>
        {data.mayKeys ? <a href="/van-ban/di/khoa">{words.keys}</a> : null}
        {data.maySigners ? <a href="/van-ban/di/nguoi-ky">{words.signers}</a> : null}
      </nav>
    </Section>
  )
}

function HeadActs({ data }: { data: Data }) {
  const words = useWords()
  return (
    <>
      {data.mayDraft ? (
        <ButtonLink href="/van-ban/di/moi" look="primary" keyCap="N">
          {words.newDraft}
        </ButtonLink>
      ) : null}
      {data.mayRegister ? <ButtonLink href="/van-ban/di/da-ky">{words.registerSigned}</ButtonLink> : null}
      {data.maySign ? <ButtonLink href="/van-ban/di/ky">{words.signingInbox}</ButtonLink> : null}
      {data.mayBook ? <ButtonLink href="/van-ban/di/so">{words.book}</ButtonLink> : null}
      <a className="button-text" href={data.exportHref}>
        {words.exportList}
      </a>
      <a className="button-text" href="/van-ban">
        {words.incoming}
      </a>
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>): Column<Row>[] {
  return [
    { id: 'number', head: words.numberColumn, cell: row => <Together>{row.designation || row.code}</Together>, soft: true },
    {
      id: 'title',
      head: words.documentColumn,
      rowHead: true,
      wide: true,
      cell: row => (
        <a href={row.href}>
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
    { id: 'signer', head: words.signerColumn, cell: row => row.signer },
    { id: 'with', head: words.withColumn, cell: row => row.withWhom },
    { id: 'day', head: words.dayColumn, cell: row => row.day },
    {
      id: 'state',
      head: words.stateColumn,
      cell: row => (
        <span className="outgoing-state">
          <StateMark>{row.state}</StateMark>
          {row.returns > 0 ? <span className="quiet"> {words.returned(row.returns)}</span> : null}
        </span>
      ),
    },
  ]
}
