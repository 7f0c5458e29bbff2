import { DataTable, DeadlineChip, Link, OfficeDate } from '../../../ui/index.ts'
import type { RowView } from '../../row-view.ts'
import { useWords } from './words.ts'

/** Children which the reader may see, each with its own holder, deadline and state. */
export function Children({ rows }: { rows: readonly RowView[] }) {
  const words = useWords()
  if (rows.length === 0) return null
  return (
    <section className="section" id="viec-con">
      <DataTable<RowView>
        id="viec-con-dau"
        caption={words.children}
        rows={rows}
        rowKey={row => row.id}
        columns={[
          { id: 'title', head: words.child, rowHead: true, cell: row => <Link href={`/viec/${row.id}`}>{row.title}</Link> },
          { id: 'holder', head: words.childHolder, wide: true, word: '', cell: row => row.holder },
          { id: 'due', head: words.childDue, cell: row => (row.date ? <OfficeDate date={row.date} form="short" /> : null) },
          {
            id: 'state',
            head: words.childState,
            wide: true,
            word: '',
            cell: row => (row.deadline.state === 'none' ? row.state.words : <DeadlineChip deadline={row.deadline} />),
          },
        ]}
      />
    </section>
  )
}
