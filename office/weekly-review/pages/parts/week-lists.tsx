import { DataTable, DeadlineChip, Missing, OfficeDate, Pager, Section, Together, type Column } from '../../../../ui/index.ts'
import type { WeekView } from '../../weeks/week-view.ts'
import { listHref, useWords } from './words.ts'

type Late = WeekView['late']['rows'][number]
type Row = WeekView['dueNext']['rows'][number]

/** What is late, with reasons and proposals. */
export function LateTable({ view }: { view: WeekView }) {
  const words = useWords()
  const { late, total, seen, period, lateAges, cutDay } = view
  const head = words.overdueCount(seen.overdue) + words.beyond(total.overdue - seen.overdue)
  if (total.overdue === 0)
    return (
      <Section id="qua-han" head={words.overdueHead}>
        <p>{words.noneOverdue}</p>
      </Section>
    )
  if (late.rows.length === 0)
    return (
      <Section id="qua-han" head={head} note={words.ages(lateAges)}>
        <p className="quiet">{words.listEmpty}</p>
      </Section>
    )
  return (
    <section className="section" id="qua-han">
      <DataTable<Late>
        id="qua-han-dau"
        caption={head}
        note={`${words.ages(lateAges)}. ${words.overdueNote(cutDay)}`}
        columns={useLateColumns()}
        rows={late.rows}
        rowKey={row => row.id}
      />
      <Pager href={late.more ? listHref(period, 'overdue') : undefined} words={words.more}>
        {late.more ? null : <a href={listHref(period, 'overdue')}>{words.seeAll}</a>}
      </Pager>
    </section>
  )
}

function useLateColumns(): Column<Late>[] {
  const words = useWords()
  return [
    { id: 'title', head: words.row.title, rowHead: true, cell: row => <a href={`/viec/${row.id}`}>{row.title}</a> },
    { id: 'lead', head: words.row.lead, wide: true, word: '', cell: row => row.bodyName },
    { id: 'due', head: words.row.due, cell: row => (row.dueOn ? <OfficeDate date={row.dueOn} form="short" /> : null) },
    {
      id: 'state',
      head: words.row.state,
      wide: true,
      word: '',
      cell: row =>
        row.dueOn ? <DeadlineChip deadline={{ state: 'overdue', workingDays: row.workingDays, date: row.dueOn }} /> : null,
    },
    {
      id: 'reason',
      head: words.row.reason,
      wide: true,
      soft: true,
      cell: row => row.reason ?? <Missing>{words.noReason}</Missing>,
    },
    {
      id: 'proposal',
      head: words.row.proposal,
      wide: true,
      soft: true,
      cell: row => row.proposal ?? <Missing>{words.noProposal}</Missing>,
    },
  ]
}

/** Due before the next freeze; what was extended; what was given back. */
export function OtherLists({ view }: { view: WeekView }) {
  const words = useWords()
  const { period, total, seen, dueNext, extended, returned } = view
  const beyond = (count: 'dueNext' | 'extended' | 'returned') => words.beyond(total[count] - seen[count])
  return (
    <>
      <ShortList
        id="den-han"
        head={words.dueNextCount({ period: view.nextPeriod, count: seen.dueNext }) + beyond('dueNext')}
        some={dueNext}
        list="due-next"
        period={period}
        empty={total.dueNext === 0 ? words.noneDueNext : words.listEmpty}
      />
      {total.extended > 0 ? (
        <ShortList
          id="gia-han"
          empty={words.listEmpty}
          head={words.extendedCount(seen.extended) + beyond('extended')}
          some={extended}
          list="extended"
          period={period}
          due={words.extendedTo}
        />
      ) : null}
      {total.returned > 0 ? (
        <ShortList
          id="tra-lai"
          empty={words.listEmpty}
          head={words.returnedCount(seen.returned) + beyond('returned')}
          some={returned}
          list="returned"
          period={period}
        />
      ) : null}
    </>
  )
}

type ShortListProps = {
  id: string
  head: string
  some: { readonly rows: readonly Row[]; readonly more: boolean }
  list: string
  period: string
  /** Said when there is none to show: none at all, or none this reader may see. */
  empty: string
  due?: string
}

function ShortList({ id, head, some, list, period, empty, due }: ShortListProps) {
  const words = useWords()
  if (some.rows.length === 0)
    return (
      <Section id={id} head={head}>
        <p className="quiet">{empty}</p>
      </Section>
    )
  return (
    <section className="section" id={id}>
      <DataTable<Row>
        id={`${id}-dau`}
        caption={head}
        columns={[
          { id: 'title', head: words.row.title, rowHead: true, cell: row => <a href={`/viec/${row.id}`}>{row.title}</a> },
          { id: 'code', head: words.row.code, cell: row => <Together>{row.code}</Together> },
          { id: 'lead', head: words.row.lead, wide: true, word: '', cell: row => row.bodyName },
          { id: 'follower', head: words.row.follower, wide: true, cell: row => row.followerName ?? '' },
          {
            id: 'due',
            head: due ?? words.row.due,
            cell: row => (row.dueOn ? <OfficeDate date={row.dueOn} form="short" /> : words.noDue),
          },
        ]}
        rows={some.rows}
        rowKey={row => row.id}
      />
      {some.more ? <Pager href={listHref(period, list)} words={words.more} /> : null}
    </section>
  )
}
