import { DataTable, Figure, type Column } from '../../../../ui/index.ts'
import type { WeekView } from '../../weeks/week-view.ts'
import { dimensionAddress, listHref, useWords, weekHref, type DimensionName } from './words.ts'
import type { WeeklyText } from '../../text.ts'

type Row = WeekView['rows'][number]
type Shown = Row & { readonly href?: string }
type Balance = WeekView['total']

/** Stands for all communes and wards of the week in an address. */
const LOCAL_KEY = 'nhom-dia-phuong'

/** The balance per value of a dimension; communes and wards stand in one row until asked for. */
export function WeekTable({ view }: { view: WeekView }) {
  const words = useWords()
  const { rows, localRows, expanded, dimension } = view
  const fold = !expanded && localRows.length > 12
  const local = fold ? [sumOf(localRows, words.localSum(localRows.length))] : localRows
  const groups =
    localRows.length === 0 || rows.length === 0
      ? []
      : [
          { id: 'agency', head: words.groups.agency, rows },
          { id: 'local', head: words.groups.local, rows: local },
        ]
  return (
    <section className="section">
      <DataTable<Shown>
        id="bang"
        caption={words.by[dimension]}
        note={words.tableNote}
        columns={columnsOf(view.period, dimension, words)}
        rows={groups.length === 0 ? [...rows, ...local] : []}
        groups={groups}
        total={{ ...view.total, seen: view.seen, id: 'total', label: words.whole, keys: [] }}
        rowKey={row => row.id}
        figures
        stickyHead
      />
      {view.total.end + view.total.start > view.seen.end + view.seen.start ? <p className="quiet">{words.beyondNote}</p> : null}
      {localRows.length > 12 ? (
        <p className="pager">
          <a href={weekHref(view.period, { theo: dimensionAddress(dimension), xa: fold ? '1' : '' })}>
            {fold ? words.localAll : words.localLess}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function columnsOf(period: string, dimension: DimensionName, words: WeeklyText): Column<Shown>[] {
  const head = words.columns
  const figure = (
    list: string,
    label: string,
    value: (row: Balance) => number,
    extra: Partial<Column<Shown>> = {},
  ): Column<Shown> => ({
    id: list,
    head: label,
    number: true,
    cell: row => (
      <Figure
        value={value(row.seen)}
        beyond={value(row) - value(row.seen)}
        href={listHref(period, list, row.keys.length === 0 ? undefined : { dimension, keys: row.keys })}
        of={`${words.matters}, ${label}, ${row.label}`}
        late={list === 'overdue'}
      />
    ),
    ...extra,
  })
  return [
    {
      id: 'name',
      head: words.dimension[dimension],
      rowHead: true,
      cell: row => <RowName row={row} period={period} dimension={dimension} />,
    },
    figure('start', head.start, row => row.start),
    figure('opened', head.opened, row => row.opened),
    figure('in', head.movedIn, row => row.movedIn),
    figure('reopened', head.reopened, row => row.reopened),
    figure('done-in-time', head.inTime, row => row.doneInTime + row.doneNoLimit, { group: head.done, edge: true }),
    figure('done-late', head.late, row => row.doneLate, { group: head.done }),
    figure('void', head.void, row => row.void),
    figure('out', head.movedOut, row => row.movedOut),
    figure('end', head.end, row => row.end, { edge: true }),
    figure('in-time', head.notLate, row => row.end - row.overdue, { group: head.open, edge: true }),
    figure('overdue', head.late, row => row.overdue, { group: head.open }),
    figure('extended', head.extended, row => row.extended),
  ]
}

function RowName({ row, period, dimension }: { row: Shown; period: string; dimension: DimensionName }) {
  const words = useWords()
  const label = row.label === '' ? words.none[dimension] : row.label
  if (row.seen.end === 0) return label
  return <a href={listHref(period, 'end', row.keys.length === 0 ? undefined : { dimension, keys: row.keys })}>{label}</a>
}

function sumOf(rows: readonly Row[], label: string): Shown {
  const [first] = rows
  if (!first) throw new Error('nothing to sum')
  const seen = addUp(rows.map(row => row.seen))
  return { ...first, ...addUp(rows), seen, id: LOCAL_KEY, key: LOCAL_KEY, name: label, label, keys: [LOCAL_KEY] }
}

/** Figure by figure; what is no figure stays as the first has it. */
function addUp(rows: readonly Balance[]): Balance {
  const [first] = rows
  if (!first) throw new Error('nothing to sum')
  const sum = { ...first }
  const counts = Object.keys(first).filter((name): name is keyof Counts => typeof first[name as keyof Balance] === 'number')
  for (const name of counts) sum[name] = rows.reduce((total, row) => total + row[name], 0)
  return sum
}

type Counts = { [K in keyof Balance as Balance[K] extends number ? K : never]: number }
