import type { RowView } from '../../../../casework/lists/row-view.ts'
import { DataTable, DeadlineChip, Link, type Column } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

/** Directives given from a document, each with its holder, deadline and state. */
export function GivenTasks({ rows }: { rows: readonly RowView[] }) {
  const words = useWords()
  const columns: Column<RowView>[] = [
    {
      id: 'task',
      head: words.taskColumn,
      rowHead: true,
      wide: true,
      cell: row => <Link href={`/viec/${row.id}`}>{`${row.code} ${row.title}`}</Link>,
    },
    { id: 'holder', head: words.lead, cell: row => row.holder },
    {
      id: 'due',
      head: words.dueColumn,
      cell: row => (row.deadline.state === 'none' ? null : <DeadlineChip deadline={row.deadline} />),
    },
    { id: 'state', head: words.stateColumn, cell: row => row.state.words },
  ]
  return <DataTable caption={words.tasksPart} hideCaption columns={columns} rows={rows} rowKey={row => row.id} />
}
