import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { formatDate } from '@kheo/viet-text'
import { askerOf, printedBy, refused } from '../../../casework/asker.ts'
import { dateInVietnam } from '../../../kernel/clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { textOf } from '../../../org/pages/form.ts'
import { formAgain } from '../../../org/pages/form-again.ts'
import { PostForm } from '../../../org/pages/parts.tsx'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  ErrorSummary,
  Notice,
  PageHead,
  PrintHead,
  Section,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { formFaults } from '../form-faults.ts'
import { lastApproval, PLAN_COLUMNS, underHeadings } from '../plan/columns.ts'
import { approvePlan, copyYearBefore, dropEntry } from '../plan/keep-plan.ts'
import { planLines, planYears } from '../plan/store.ts'
import { yearIn } from '../plan/year.ts'
import { workFilesText } from '../text.ts'
import { useWords } from './words.ts'
import './work-files.css'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { app, viewer, lang, today } = asker
  const db = app.db.kysely
  const body = viewer.post.bodyId
  const year = yearIn(new URL(request.url).searchParams, today)
  const [lines, years] = [await planLines(db, viewer, { body, year }), await planYears(db, body)]
  const now = Number(today.slice(0, 4))
  const mayKeep = viewer.rights.has('work-files.plan')
  const approval = lastApproval(lines)
  return {
    lang,
    year,
    years: [...new Set([...years, year, now, ...(mayKeep ? [now + 1] : [])])].toSorted((a, b) => b - a),
    groups: underHeadings(lines).map(({ heading, lines: own }) => ({
      id: heading,
      head: heading,
      rows: own.map(line => ({
        id: line.id,
        cells: PLAN_COLUMNS.map(column => column.cell(line, lang)),
        approved: line.approvedAt !== null,
        files: line.files,
        file: line.file,
        own: line.keeperPost === viewer.post.id,
      })),
    })),
    columns: PLAN_COLUMNS.map(({ id, head }) => ({ id, head: head[lang] })),
    count: lines.length,
    approval: approval && { on: formatDate(dateInVietnam(approval.at)), by: approval.by },
    fresh: lines.filter(line => line.approvedAt === null).length,
    mayCopy: mayKeep && lines.length === 0 && years.includes(year - 1),
    mayKeep,
    mayApprove: viewer.rights.has('work-files.plan-approve'),
    printed: printedBy(asker),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { app, viewer, world, lang, today } = await askerOf(context.get(appContext))
  const posted = await request.formData()
  const year = yearIn(new URL(request.url).searchParams, today)
  const by = { body: viewer.post.bodyId, year, account: viewer.accountId, at: world.clock.now().instant, today }
  const kind = textOf(posted, 'y')
  const right = kind === 'duyet' ? 'work-files.plan-approve' : 'work-files.plan'
  if (!viewer.rights.has(right)) throw refused(problem('app/forbidden'))
  const done = await inTransaction(app.db, async (tx): Promise<unknown> => {
    if (kind === 'duyet') return approvePlan(tx, by)
    if (kind === 'chep') return copyYearBefore(tx, by)
    const id = textOf(posted, 'muc')
    return isId(id) ? dropEntry(tx, by, id) : problem('file-plan/no-such-entry')
  })
  if (!isProblem(done)) throw redirect(`/ho-so/danh-muc?nam=${year}`)
  return formAgain(done satisfies Problem, { body: posted, problems: formFaults(done, lang) })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en'; year: number } }) => [
  { title: `${workFilesText(loaderData?.lang ?? 'vi').planOf(loaderData?.year ?? 0)} – Khéo` },
]

type Data = PageProps<typeof loader>['loaderData']
type Row = Data['groups'][number]['rows'][number]

/** Which files shall this body make this year, who makes each, how long are they kept? */
export default function PlanPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { year, years, groups, count, printed } = loaderData
  const here = `/ho-so/danh-muc?nam=${year}`
  return (
    <>
      <PrintHead office={printed.office} title={words.planOf(year)} printedBy={printed.by} at={printed.at} />
      <PageHead
        crumbs={[{ label: words.files, href: '/ho-so' }, { label: words.plan }]}
        title={words.planOf(year)}
        note={loaderData.approval ? words.planApproved(loaderData.approval) : words.planNote}
        acts={<Acts data={loaderData} />}
        tabs={{
          label: words.planYear,
          items: years.map(each => ({ href: `/ho-so/danh-muc?nam=${each}`, label: String(each), current: each === year })),
        }}
      />
      {actionData ? <ErrorSummary head={words.notDone} problems={actionData.state.problems} /> : null}
      {loaderData.fresh > 0 ? <Notice kind="info">{words.planFresh(loaderData.fresh)}</Notice> : null}
      <Section id="danh-muc" head={words.plan} hideHead>
        {count === 0 ? (
          <EmptyState
            act={
              loaderData.mayCopy ? (
                <PostForm failed={words.notDone} formId="chep-nam-truoc" action={here} hidden={{ y: 'chep' }}>
                  <Button>{words.planCopy(year - 1)}</Button>
                </PostForm>
              ) : undefined
            }
          >
            {loaderData.mayKeep ? words.planEmpty(year) : words.planEmptyReader(year)}
          </EmptyState>
        ) : (
          <DataTable
            caption={words.planOf(year)}
            hideCaption
            groups={groups}
            rowKey={row => row.id}
            columns={columnsOf(words, loaderData)}
          />
        )}
      </Section>
    </>
  )
}

function Acts({ data }: { data: Data }) {
  const words = useWords()
  const { year, count, fresh, mayKeep, mayApprove } = data
  return (
    <>
      {count > 0 ? (
        <a className="button" href={`/ho-so/danh-muc/tep?nam=${year}`}>
          {words.planXlsx}
        </a>
      ) : null}
      {mayKeep ? <ButtonLink href={`/ho-so/danh-muc/moi?nam=${year}`}>{words.planAdd}</ButtonLink> : null}
      {mayApprove && fresh > 0 ? (
        <PostForm failed={words.notDone} formId="duyet-danh-muc" action={`/ho-so/danh-muc?nam=${year}`} hidden={{ y: 'duyet' }}>
          <Button look="primary">{words.planApprove(fresh)}</Button>
        </PostForm>
      ) : null}
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>, { columns, mayKeep, year }: Data): Column<Row>[] {
  return [
    ...columns.map((column, at): Column<Row> => ({
      id: column.id,
      head: column.head,
      rowHead: column.id === 'title',
      wide: column.id === 'title',
      soft: column.id === 'note',
      cell: row => row.cells[at] ?? '',
    })),
    {
      id: 'state',
      head: words.planState,
      cell: row => (row.approved ? <Files row={row} /> : <Fresh row={row} mayKeep={mayKeep} year={year} />),
    },
  ]
}

/** What has become of an approved line. */
function Files({ row }: { row: Row }) {
  const words = useWords()
  if (row.files === 1 && row.file) return <a href={`/viec/${row.file}`}>{words.planOpened}</a>
  if (row.files > 1) return words.planFiles(row.files)
  return row.own ? <a href={`/ho-so/moi?muc=${row.id}`}>{words.newFile}</a> : <span className="quiet">{words.planNotOpened}</span>
}

function Fresh({ row, mayKeep, year }: { row: Row; mayKeep: boolean; year: number }) {
  const words = useWords()
  if (!mayKeep) return <span className="quiet">{words.planWaits}</span>
  return (
    <div className="files-acts">
      <span className="quiet">{words.planWaits}</span>
      <a href={`/ho-so/danh-muc/${row.id}?nam=${year}`}>{words.planChange}</a>
      <PostForm
        failed={words.notDone}
        formId={`bo-${row.id}`}
        action={`/ho-so/danh-muc?nam=${year}`}
        hidden={{ y: 'bo', muc: row.id }}
      >
        <Button look="text" of={row.cells[0] ?? ''}>
          {words.planDrop}
        </Button>
      </PostForm>
    </div>
  )
}
