import type { ReactNode } from 'react'

export type Column<Row> = {
  id: string
  head: string
  cell: (row: Row) => ReactNode
  /** The row's own name; one column has it. */
  rowHead?: boolean
  /** Right-aligned tabular figures. */
  number?: boolean
  /** Head over several neighbouring columns: "Hoàn thành". */
  group?: string
  /** Word carried by the cell where the table folds; default is the head. Empty for none. */
  word?: string
  /** A thin line on its left. */
  edge?: boolean
  /** Takes the whole width where the table folds. */
  wide?: boolean
  /** Secondary text. */
  soft?: boolean
}

export type RowGroup<Row> = { id: string; head: string; rows: readonly Row[] }

type DataTableProps<Row> = {
  caption: ReactNode
  /** Id of the caption's heading. */
  id?: string
  hideCaption?: boolean
  note?: ReactNode
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  rows?: readonly Row[]
  groups?: readonly RowGroup<Row>[]
  /** The last row; states its sum. */
  total?: Row
  /** Narrow figure columns, 35 px rows. */
  figures?: boolean
  /** Folds into a list of rows where it is narrow; else it scrolls in its own region. */
  fold?: boolean
  stickyHead?: boolean
  /** J and K go from row to row: each has a link marked `data-row-link`. */
  walked?: boolean
}

/** For comparing numbers: caption, scopes, units in the head, total row, every figure a link to its list. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, id, hideCaption = false, note, rows = [], groups = [], total, fold = true } = props
  const classes = ['data-table', fold ? 'data-table-fold' : '', props.figures ? 'data-table-figures' : '']
  return (
    <div className="table-scroll">
      <table className={classes.filter(name => name !== '').join(' ')} data-sticky={props.stickyHead ? '' : undefined}>
        <caption className={hideCaption ? 'only-read-aloud' : undefined}>
          {id ? <h2 id={id}>{caption}</h2> : caption}
          {note ? <span className="section-note">{note}</span> : null}
        </caption>
        <TableHead columns={props.columns} />
        {rows.length > 0 ? <Body rows={rows} columns={props.columns} rowKey={props.rowKey} walked={props.walked} /> : null}
        {groups.map(group => (
          <Body key={group.id} head={group.head} rows={group.rows} columns={props.columns} rowKey={props.rowKey} />
        ))}
        {total === undefined ? null : (
          <tfoot>
            <TableRow row={total} columns={props.columns} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function TableHead<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const grouped = columns.some(column => column.group)
  const first = columns.filter((column, index) => !column.group || columns[index - 1]?.group !== column.group)
  return (
    <thead>
      <tr>
        {first.map(column =>
          column.group ? (
            <th
              key={column.id}
              scope="colgroup"
              colSpan={columns.filter(c => c.group === column.group).length}
              className={edgeClass(column, 'column-span')}
            >
              {column.group}
            </th>
          ) : (
            <th key={column.id} scope="col" rowSpan={grouped ? 2 : undefined} className={cellClass(column)}>
              {column.head}
            </th>
          ),
        )}
      </tr>
      {grouped ? (
        <tr>
          {columns
            .filter(column => column.group)
            .map(column => (
              <th key={column.id} scope="col" className={cellClass(column)}>
                {column.head}
              </th>
            ))}
        </tr>
      ) : null}
    </thead>
  )
}

type BodyProps<Row> = {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  rowKey: (row: Row) => string
  head?: string
  walked?: boolean
}

function Body<Row>({ rows, columns, rowKey, head, walked }: BodyProps<Row>) {
  return (
    <tbody>
      {head ? (
        <tr className="table-group">
          <th scope="rowgroup" colSpan={columns.length}>
            {head}
          </th>
        </tr>
      ) : null}
      {rows.map(row => (
        <TableRow key={rowKey(row)} row={row} columns={columns} walked={walked} />
      ))}
    </tbody>
  )
}

function TableRow<Row>({ row, columns, walked }: { row: Row; columns: readonly Column<Row>[]; walked?: boolean }) {
  return (
    <tr data-row={walked ? '' : undefined}>
      {columns.map(column =>
        column.rowHead ? (
          <th key={column.id} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column)} data-word={foldWord(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  )
}

function foldWord<Row>(column: Column<Row>): string | undefined {
  const word = column.word ?? (column.group ? `${column.group} ${column.head}` : column.head)
  return word === '' ? undefined : word
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  const own = [column.number ? 'number' : '', column.wide ? 'cell-wide' : '', column.soft ? 'row-reason' : '']
  return edgeClass(column, own.filter(name => name !== '').join(' '))
}

function edgeClass<Row>(column: Column<Row>, own: string): string | undefined {
  const all = [own, column.edge ? 'column-group' : ''].filter(name => name !== '').join(' ')
  return all === '' ? undefined : all
}
