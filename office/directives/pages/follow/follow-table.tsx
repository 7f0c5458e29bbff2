import { DataTable, Figure, type Column } from '../../../../ui/index.ts'
import type { FollowView } from '../../follow/view.ts'
import { sumOf, type Counts, type SeenRow } from './counts.ts'
import type { FollowText } from './text.vi.ts'
import { dimensionWord, followHref, LOCAL_KEY, useWords } from './words.ts'

type Shown = SeenRow & { readonly id: string; readonly keys: readonly string[] }

const shown = (row: SeenRow): Shown => ({ ...row, id: row.key ?? '', keys: [row.key ?? ''] })

/** The table of directives (A082): every figure opens its list; communes stand in one row until asked for. */
export function FollowTable({ view }: { view: FollowView }) {
  const words = useWords()
  const { rows, localRows, expanded, dimension } = view
  const fold = !expanded && localRows.length > 12
  const local = fold
    ? [{ ...sumOf(localRows, words.localSum(localRows.length), LOCAL_KEY), id: LOCAL_KEY, keys: [LOCAL_KEY] }]
    : localRows.map(shown)
  const grouped = localRows.length > 0 && rows.length > 0
  const groups = grouped
    ? [
        { id: 'agency', head: words.groupSum({ head: words.groups.agency, count: rows.length }), rows: rows.map(shown) },
        { id: 'local', head: words.groupSum({ head: words.groups.local, count: localRows.length }), rows: local },
      ]
    : []
  return (
    <section className="section">
      <DataTable<Shown>
        id="bang"
        caption={words.by[dimension]}
        note={words.tableNote}
        columns={columnsOf(view, words)}
        rows={grouped ? [] : [...rows.map(shown), ...local]}
        groups={groups}
        total={{ ...view.total, id: 'total', keys: [] }}
        rowKey={row => row.id}
        figures
        stickyHead
      />
      <p className="quiet">
        {view.exceptions.length === 0
          ? words.noExceptions
          : words.exceptions(view.exceptions.map(each => `${each.name} (${each.reason})`).join('; '))}
        {view.total.total > view.total.seen.total ? ` ${words.beyondNote}` : ''}
        {dimension === 'follower' ? ` ${words.conclusions}` : ''}
      </p>
      {localRows.length > 12 ? (
        <p className="pager">
          <a href={followHref('', view.filter, { xa: fold ? '1' : '' })}>{fold ? words.localAll : words.localLess}</a>
        </p>
      ) : null}
    </section>
  )
}

function columnsOf(view: FollowView, words: FollowText): Column<Shown>[] {
  const { dimension, filter } = view
  const href = (list: string, { keys }: Shown) =>
    followHref('/danh-sach', filter, { ds: list, ...(keys.length === 0 ? {} : { theo: dimensionWord(dimension), khoa: keys }) })
  const figure = (
    list: keyof FollowText['list'],
    head: string,
    value: (row: Counts) => number,
    extra: Partial<Column<Shown>> = {},
  ): Column<Shown> => ({
    id: list,
    head,
    number: true,
    cell: row => (
      <Figure
        value={value(row.seen)}
        beyond={value(row) - value(row.seen)}
        href={href(list, row)}
        of={`${words.matters}, ${words.list[list]}, ${row.name}`}
        late={list === 'moi-qua-han' || list === 'lam-qua-han'}
      />
    ),
    ...extra,
  })
  const head = words.columns
  return [
    { id: 'name', head: words.dimension[dimension], rowHead: true, cell: row => <a href={href('tat-ca', row)}>{row.name}</a> },
    figure('moi-trong-han', head.inTime, row => row.newInTime, { group: head.fresh, edge: true }),
    figure('moi-qua-han', head.late, row => row.newLate, { group: head.fresh }),
    figure('lam-trong-han', head.inTime, row => row.workInTime, { group: head.working, edge: true }),
    figure('lam-qua-han', head.late, row => row.workLate, { group: head.working }),
    figure('cho-xac-nhan', head.waiting, row => row.waiting, { edge: true }),
    figure('xong-dung-han', head.doneInTime, row => row.doneInTime, { group: head.done, edge: true }),
    figure('xong-tre', head.doneLate, row => row.doneLate, { group: head.done }),
    figure('tat-ca', head.total, row => row.total, { edge: true }),
  ]
}
