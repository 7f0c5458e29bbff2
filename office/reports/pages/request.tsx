import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { ActButtons } from '../../../casework/pages/parts/act-buttons.tsx'
import { askerOf, notFound } from '../../../casework/asker.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { livingBodies } from '../../../org/index.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  DataTable,
  Link,
  Notice,
  OfficeDate,
  Section,
  StateMark,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { postTarget } from '../unit-reports/add-target.ts'
import { requestHere, requestView } from '../requests/request-view.ts'
import { AddTarget } from './parts/add-target.tsx'
import { RequestHead } from './parts/request-head.tsx'
import { useUnitWords } from './unit/use-unit-words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = isId(params['id']) ? await requestHere(asker, params['id']) : null
  if (!read) throw notFound()
  const view = await requestView(asker, read)
  const bodies = view.mayAdd ? await livingBodies(asker.app.db.kysely, asker.today) : []
  return {
    view,
    bodies: bodies.filter(body => !body.isDivision && !body.locked).map(({ name, shortName }) => ({ name, short: shortName })),
    csrf: asker.app.csrf,
    key: newId(),
    lang: asker.lang,
    done: new URL(request.url).searchParams.get('da-ghi'),
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const read = isId(params['id']) ? await requestHere(asker, params['id']) : null
  if (!read) throw notFound()
  const posted = await postTarget(asker, read, await request.formData())
  if ('words' in posted) return data(posted, { status: 422 })
  throw redirect(`/bao-cao/yeu-cau/${read.matter.id}?${new URLSearchParams({ 'da-ghi': posted.done }).toString()}`)
}

export const meta = ({ loaderData }: { loaderData?: { view: { title: string } } }) => [
  { title: `${loaderData?.view.title ?? ''} – Khéo` },
]

/** Who has reported, who has not? */
export default function RequestPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { view, bodies, csrf, key, done } = loaderData
  const words = useUnitWords()
  const path = `/bao-cao/yeu-cau/${view.id}`
  return (
    <>
      <RequestHead
        view={view}
        current="board"
        acts={
          <ActButtons
            acts={view.acts}
            matterId={view.id}
            csrf={csrf}
            keyOfForm={key}
            version={view.version}
            formHref={act => `/viec/${view.id}?mo=${act}`}
            goTo={path}
            plain
          />
        }
      />
      {done && !actionData ? (
        <Notice kind="done" live>
          {done}
        </Notice>
      ) : null}
      <Section id="don-vi" head={words.board} note={words.boardFacts(view.counts)}>
        <DataTable caption={words.board} hideCaption columns={useColumns()} rows={view.rows} rowKey={row => row.id} />
      </Section>
      <Reminded rows={view.rows} />
      {view.mayAdd ? <AddTarget bodies={bodies} again={actionData ?? null} csrf={csrf} formKey={key} path={path} /> : null}
    </>
  )
}

type Line = PageProps<typeof loader>['loaderData']['view']['rows'][number]

function useColumns(): Column<Line>[] {
  const words = useUnitWords()
  const { boardColumns: heads } = words
  return [
    {
      id: 'unit',
      head: heads.unit,
      rowHead: true,
      cell: row => (
        <>
          <Link href={`/bao-cao/don-vi/${row.id}`}>{row.unit}</Link>
          {row.reportsFor ? <span className="quiet">{` ${words.forBody(row.reportsFor)}`}</span> : null}
        </>
      ),
    },
    {
      id: 'state',
      head: heads.state,
      cell: row => (
        <span className="report-state">
          <StateMark>{row.late ? `${row.stateWords}, ${words.lateMark}` : row.stateWords}</StateMark>
          {words.commentsOpen(row.comments) ? <small className="quiet">{` ${words.commentsOpen(row.comments)}`}</small> : null}
          {row.reminded.length > 0 ? (
            <small>
              <Link href="#da-nhac">{` ${factOf(row, words)}`}</Link>
            </small>
          ) : null}
        </span>
      ),
    },
    { id: 'due', head: heads.due, cell: row => (row.dueOn ? <OfficeDate date={row.dueOn} /> : '–') },
    { id: 'submitted', head: heads.submitted, cell: row => (row.submittedOn ? <OfficeDate date={row.submittedOn} /> : '–') },
    { id: 'returned', head: heads.returned, number: true, cell: row => row.returned },
    {
      id: 'kept',
      head: heads.kept,
      number: true,
      cell: row => (row.kept > 0 ? <Link href={`/bao-cao/don-vi/${row.id}?phat-hien=1`}>{row.kept}</Link> : 0),
    },
  ]
}

/** Every reminder, unit by unit: when, how far from the date, to whom. */
function Reminded({ rows }: { rows: readonly Line[] }) {
  const words = useUnitWords()
  const reminded = rows.filter(row => row.reminders.length > 0)
  if (reminded.length === 0) return null
  return (
    <Section id="da-nhac" head={words.remindedList} note={words.remindedNote}>
      {reminded.map(row => (
        <details className="disclosure" key={row.id}>
          <summary>{`${row.reportsFor ? `${row.unit} ${words.forBody(row.reportsFor)}` : row.unit}: ${factOf(row, words)}`}</summary>
          <ul className="report-reminders">
            {row.reminders.map(each => (
              <li key={`${each.on} ${each.level}`}>{words.reminderLine(each)}</li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  )
}

const factOf = ({ reminded }: Line, words: ReturnType<typeof useUnitWords>): string =>
  words.remindedFact({ times: reminded.length, on: reminded.at(-1) ?? '' })
