import type { LoaderFunctionArgs } from 'react-router'
import { askerOf } from '../../../casework/asker.ts'
import { appContext } from '../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  DeadlineChip,
  EmptyState,
  HiddenFields,
  Missing,
  OfficeDate,
  PageHead,
  Pager,
  PrintHead,
  TextField,
  Together,
  type Column,
  type PageHandle,
  type PageProps,
} from '../../../ui/index.ts'
import { listAddress } from '../lists/list-query.ts'
import { listView } from '../lists/list-view.ts'
import { weekHere } from '../weeks/week-here.ts'
import { weeklyText, type WeeklyText } from '../text.ts'
import { useWords, weekHref, WEEKS_HREF } from './parts/words.ts'

export const handle: PageHandle = { frame: 'office' }

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { found } = await weekHere(asker, params['tuan'])
  const { viewer } = asker
  return {
    list: await listView(asker, found, listAddress(new URL(request.url).searchParams)),
    lang: asker.lang,
    printed: {
      office: viewer.post.bodyName,
      by: `${viewer.personName}, ${viewer.post.title}`,
      at: asker.world.clock.now().instant.toISOString(),
    },
  }
}

export const meta = ({ loaderData }: { loaderData?: { list: { subset: keyof WeeklyText['list'] }; lang: 'vi' | 'en' } }) => [
  { title: loaderData ? `${weeklyText(loaderData.lang).list[loaderData.list.subset]} – Khéo` : 'Khéo' },
]

/** The rows behind one figure of a week. */
export default function WeekListPage({ loaderData: { list, printed } }: PageProps<typeof loader>) {
  const words = useWords()
  const title = words.list[list.subset]
  const here = `${weekHref(list.period)}/danh-sach`
  const filter = words.listFilter({ list: title, of: list.of, words: list.words })
  const note = list.frozen ? words.listFrozen(list.period) : words.listRunning(list.period)
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.weeks, href: WEEKS_HREF },
          { label: words.weekOf(list.period), href: weekHref(list.period) },
          { label: title },
        ]}
        title={list.of === null ? title : `${title}: ${list.of}`}
        note={note}
        acts={
          <>
            <ButtonLink href={`${here}/tep?${list.query}`}>{words.exportXlsx}</ButtonLink>
            <ButtonLink href={`${here}/tep?${list.query}&dang=csv`}>{words.exportCsv}</ButtonLink>
          </>
        }
      />
      <PrintHead office={printed.office} title={`${title}, ${note}`} filter={filter} printedBy={printed.by} at={printed.at} />
      <Search list={list} action={here} />
      {list.rows.length === 0 ? (
        <EmptyState>{words.listEmpty}</EmptyState>
      ) : (
        <section className="section">
          <DataTable
            caption={filter}
            hideCaption
            columns={columnsOf(list.subset, words)}
            rows={list.rows.map((row, i) => ({ ...row, key: `${row.id} ${i}` }))}
            rowKey={row => row.key}
            stickyHead
          />
          <Pager href={list.more ? `${here}?${list.query}&trang=${list.page + 1}` : undefined}>
            {list.page > 1 ? <a href={`${here}?${list.query}&trang=${list.page - 1}`}>{words.before}</a> : null}
          </Pager>
        </section>
      )}
    </>
  )
}

type Data = PageProps<typeof loader>['loaderData']
type Row = Data['list']['rows'][number] & { readonly key: string }

function Search({ list, action }: { list: Data['list']; action: string }) {
  const words = useWords()
  const hidden = [...new URLSearchParams(list.query)].filter(([name]) => name !== 'tim')
  return (
    <search className="section">
      <form className="form-acts" action={action} method="get">
        {hidden.map(([name, value]) => (
          <HiddenFields key={`${name} ${value}`} values={{ [name]: value }} />
        ))}
        <TextField name="tim" type="search" label={words.search} hint={words.searchHint} value={list.words} />
        <Button>{words.filter}</Button>
      </form>
    </search>
  )
}

function columnsOf(subset: Data['list']['subset'], words: WeeklyText): Column<Row>[] {
  const { row: head } = words
  const date = (id: string, label: string, value: (row: Row) => string | null): Column<Row> => ({
    id,
    head: label,
    cell: row => <Due date={value(row)} none={words.noDue} />,
  })
  const reasons: Column<Row>[] = [
    {
      id: 'reason',
      head: head.reason,
      wide: true,
      soft: true,
      cell: row => row.reason ?? (row.overdue ? <Missing>{words.noReason}</Missing> : ''),
    },
    { id: 'proposal', head: head.proposal, wide: true, soft: true, cell: row => row.proposal ?? '' },
  ]
  return [
    { id: 'title', head: head.title, rowHead: true, cell: row => <a href={`/viec/${row.id}`}>{row.title}</a> },
    { id: 'code', head: head.code, cell: row => <Together>{row.code}</Together> },
    { id: 'lead', head: head.lead, wide: true, word: '', cell: row => row.bodyName },
    { id: 'assigner', head: head.assigner, wide: true, cell: row => row.assignerName ?? '' },
    { id: 'follower', head: head.follower, wide: true, cell: row => row.followerName ?? '' },
    date('due', subset === 'extended' ? words.extendedTo : head.due, row => row.dueOn),
    date('original', head.originalDue, row => row.originalDueOn),
    ...(subset === 'extension-asked' ? [date('asked', head.asked, row => row.extensionAsked)] : []),
    { id: 'state', head: head.state, wide: true, word: '', cell: row => <State row={row} /> },
    ...(subset === 'overdue' ? reasons : []),
  ]
}

function Due({ date, none }: { date: string | null; none: string }) {
  return date ? <OfficeDate date={date} form="short" /> : <span className="quiet">{none}</span>
}

function State({ row }: { row: Row }) {
  if (row.workingDaysLate !== null && row.dueOn)
    return <DeadlineChip deadline={{ state: 'overdue', workingDays: row.workingDaysLate, date: row.dueOn }} />
  return row.stateWords
}
