import type { LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf, printedBy } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DateField,
  EmptyState,
  PageHead,
  Pager,
  PrintHead,
  Section,
  StateMark,
  TextField,
  UrgentMark,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { STATE_NAMES } from '../names.ts'
import { planLines } from '../plan/store.ts'
import { fileQuery, listParams } from '../list-query.ts'
import { fileLines, type TabName } from '../store.ts'
import { workFilesText } from '../text.ts'
import { useWords } from './words.ts'
import './work-files.css'

export const handle: PageHandle = { frame: 'office' }
const SHOWN = 50

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, today } = asker
  const params = new URL(request.url).searchParams
  const query = fileQuery(params)
  const { tab, text } = query
  const lines = await fileLines(app.db.kysely, viewer, query, SHOWN)
  const shown = lines.slice(0, SHOWN)
  const last = shown.at(-1)
  const year = Number(today.slice(0, 4))
  const planned =
    tab === 'viec-toi' && text === ''
      ? await planLines(app.db.kysely, viewer, { body: viewer.post.bodyId, year, keeper: viewer.post.id })
      : []
  return {
    lang,
    tab,
    text,
    days: { from: params.get('tu') ?? '', to: params.get('den') ?? '' },
    narrowed: text !== '' || query.from !== null || query.to !== null,
    exportHref: `/ho-so/xuat?${listParams(params, tab)}`,
    year,
    todo: planned
      .filter(line => line.approvedAt !== null && line.files === 0)
      .map(({ id, notation, title }) => ({ id, notation, title })),
    rows: shown.map(line => ({
      id: line.id,
      code: line.code,
      title: line.title,
      inCharge: line.inCharge ?? '',
      due: line.dueOn === null ? null : formatDate(line.dueOn),
      late: line.open && !line.waiting && line.dueOn !== null && line.dueOn < today,
      progress: line.progress,
      documents: line.documents,
      state: STATE_NAMES[line.state][lang],
    })),
    more: lines.length > SHOWN && last ? `/ho-so?${listParams(params, tab)}&sau=${last.openedOn}_${last.id}` : null,
    mayOpen: viewer.rights.has('work-files.open'),
    printed: printedBy(asker),
  }
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').files} – Khéo` },
]

type Row = PageProps<typeof loader>['loaderData']['rows'][number]

/** Which files are mine, and where does each stand? */
export default function FilesPage({ loaderData }: PageProps<typeof loader>) {
  const words = useWords()
  const { rows, tab, text, days, narrowed, more, mayOpen, printed } = loaderData
  return (
    <>
      <PrintHead office={printed.office} title={words.files} filter={words.tabs[tab]} printedBy={printed.by} at={printed.at} />
      <PageHead
        title={words.files}
        note={words.filesNote}
        acts={
          <>
            <ButtonLink href="/ho-so/danh-muc">{words.plan}</ButtonLink>
            <a className="button-text" href={loaderData.exportHref}>
              {words.planXlsx}
            </a>
            {mayOpen ? (
              <ButtonLink href="/ho-so/moi" look="primary">
                {words.newFile}
              </ButtonLink>
            ) : null}
          </>
        }
        tabs={{
          label: words.files,
          items: (Object.keys(words.tabs) as TabName[]).map(name => ({
            href: `/ho-so?loc=${name}`,
            label: words.tabs[name],
            current: name === tab,
          })),
        }}
      />
      {rows.length > 0 || narrowed ? (
        <Section id="tim-ho-so" head={words.find} hideHead>
          <form method="get" action="/ho-so" className="files-find">
            <input type="hidden" name="loc" value={tab} />
            <TextField name="tim" type="search" label={words.find} value={text} optional />
            <DateField name="tu" label={words.openedFrom} value={days.from} optional />
            <DateField name="den" label={words.openedUntil} value={days.to} optional />
            <Button>{words.search}</Button>
          </form>
        </Section>
      ) : null}
      {loaderData.todo.length > 0 ? (
        <Section id="theo-danh-muc" head={words.planTodo(loaderData.year)}>
          <ul className="files-todo">
            {loaderData.todo.map(({ id, notation, title }) => (
              <li key={id}>
                <span className="quiet">{notation}</span> {title} <a href={`/ho-so/moi?muc=${id}`}>{words.newFile}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="ho-so" head={words.files} hideHead>
        {rows.length === 0 ? (
          <EmptyState act={narrowed ? <a href={`/ho-so?loc=${tab}`}>{words.showAll}</a> : undefined}>
            {narrowed ? (text === '' ? words.noneInDays : words.noneFound(text)) : words.emptyTabs[tab]}
          </EmptyState>
        ) : (
          <DataTable caption={words.files} hideCaption columns={columnsOf(words)} rows={rows} rowKey={row => row.id} />
        )}
        {more ? <Pager href={more} /> : null}
      </Section>
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>): Column<Row>[] {
  return [
    {
      id: 'file',
      head: words.file,
      rowHead: true,
      wide: true,
      cell: row => (
        <span>
          <a href={`/viec/${row.id}`}>{row.title}</a> <span className="quiet">{row.code}</span>
        </span>
      ),
    },
    { id: 'inCharge', head: words.inCharge, cell: row => row.inCharge },
    {
      id: 'due',
      head: words.due,
      cell: row => (row.late ? <UrgentMark>{`${words.late}: ${row.due ?? ''}`}</UrgentMark> : (row.due ?? words.noDue)),
    },
    { id: 'progress', head: words.progress, number: true, cell: row => `${row.progress} %` },
    { id: 'documents', head: words.documents, number: true, cell: row => row.documents },
    { id: 'state', head: words.state, cell: row => <StateMark>{row.state}</StateMark> },
  ]
}
