import { DataTable, DeadlineChip, Link, OfficeDate, type Column } from '../../../ui/index.ts'
import type { RowView } from '../../lists/row-view.ts'
import { useWords } from './words.ts'

/** From so many children on they stand in groups by their state. */
const MANY = 20

/** Children which the reader may see, each with its own holder, deadline and state. */
export function Children({ rows }: { rows: readonly RowView[] }) {
  const words = useWords()
  if (rows.length === 0) return null
  const groups = [...Map.groupBy(rows, row => row.state.words)].map(([state, own]) => ({
    id: state,
    head: words.childrenIn({ state, count: own.length }),
    rows: own,
  }))
  const grouped = rows.length > MANY
  return (
    <section className="section" id="viec-con">
      <DataTable<RowView>
        id="viec-con-dau"
        caption={words.children}
        rows={grouped ? undefined : rows}
        groups={grouped ? groups : undefined}
        rowKey={row => row.id}
        columns={columnsOf(rows, words, grouped)}
      />
    </section>
  )
}

/** One task given to several is told apart by its bodies; parts of different work by their titles. */
function columnsOf(rows: readonly RowView[], words: ReturnType<typeof useWords>, grouped: boolean): Column<RowView>[] {
  const same = rows.length > 1 && rows.every(row => row.title === rows[0]?.title)
  const link = (row: RowView, label: string) => <Link href={`/viec/${row.id}`}>{label}</Link>
  const title: Column<RowView> = { id: 'title', head: words.child, rowHead: true, cell: row => link(row, row.title) }
  const holder: Column<RowView> = { id: 'holder', head: words.childHolder, wide: true, word: '', cell: row => row.holder }
  return [
    ...(same
      ? [
          { ...holder, rowHead: true, cell: (row: RowView) => link(row, row.holder) },
          { id: 'code', head: words.childCode, cell: (row: RowView) => row.code },
        ]
      : [title, holder]),
    { id: 'due', head: words.childDue, cell: row => (row.date ? <OfficeDate date={row.date} form="short" /> : null) },
    {
      id: 'left',
      head: words.childLeft,
      wide: true,
      word: '',
      cell: row => (row.deadline.state === 'none' ? null : <DeadlineChip deadline={row.deadline} />),
    },
    ...(grouped ? [] : [{ id: 'state', head: words.childState, wide: true, word: '', cell: (row: RowView) => row.state.words }]),
  ]
}
