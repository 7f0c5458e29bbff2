import { DataTable, DeadlineChip, OfficeDate, Together, type Column } from '../../../../ui/index.ts'
import type { FollowLine } from '../../follow/list.ts'
import { useWords } from './words.ts'

type ListTableProps = { rows: readonly FollowLine[]; caption: string; reasons?: boolean }

/** Directives as rows: what, whose, until when, where it stands. What no row has takes no room. */
export function ListTable({ rows, caption, reasons = false }: ListTableProps) {
  const words = useWords()
  const { row: head } = words
  const some = (has: (row: FollowLine) => unknown): boolean => rows.some(row => Boolean(has(row)))
  const moved = (row: FollowLine): boolean => row.originalDueOn !== null && row.originalDueOn !== row.dueOn
  const column = (wanted: boolean, one: Column<FollowLine>): Column<FollowLine>[] => (wanted ? [one] : [])
  const columns: Column<FollowLine>[] = [
    { id: 'title', head: head.title, rowHead: true, cell: row => <a href={`/viec/${row.id}`}>{row.title}</a> },
    { id: 'code', head: head.code, cell: row => <Together>{row.code}</Together> },
    { id: 'lead', head: head.lead, wide: true, word: '', cell: row => row.lead },
    { id: 'assigner', head: head.assigner, wide: true, cell: row => row.assigner ?? '' },
    { id: 'follower', head: head.follower, wide: true, cell: row => row.follower ?? '' },
    {
      id: 'due',
      head: head.due,
      cell: row => (row.dueOn ? <OfficeDate date={row.dueOn} form="short" /> : <span className="quiet">{words.noDue}</span>),
    },
    ...column(some(moved), {
      id: 'original',
      head: head.originalDue,
      cell: row => (moved(row) && row.originalDueOn ? <OfficeDate date={row.originalDueOn} form="short" /> : ''),
    }),
    ...column(
      some(row => row.extensions > 0),
      {
        id: 'extensions',
        head: head.extensions,
        number: true,
        cell: row => (row.extensions === 0 ? '' : row.extensions),
      },
    ),
    { id: 'deadline', head: head.deadline, wide: true, word: '', cell: row => <DeadlineChip deadline={row.deadline} /> },
    { id: 'state', head: head.state, wide: true, cell: row => row.state },
    ...column(reasons && some(row => row.reason), {
      id: 'reason',
      head: head.reason,
      wide: true,
      soft: true,
      cell: row => row.reason ?? '',
    }),
  ]
  return <DataTable caption={caption} hideCaption columns={columns} rows={rows} rowKey={row => row.id} stickyHead />
}
