import { runsOf } from '../clean.ts'
import type { GridCell, Item } from './composition.ts'
import { grid } from '../format.ts'
import { line } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { Align, Cell, Table } from '../blocks.ts'

/** A table in full text width: header rows repeated, rows kept whole unless they are very tall, total rows bold. */
export function composeTable(table: Table, { setting, width }: { setting: Setting; width: number }): Item[] {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const place = (rows: Table['rows'], look: CellLook) => placeRows(rows, table, look)
  const rows = [...place(table.rows, {}), ...place(table.total ?? [], { bold: true })]
  return [
    ...(table.caption ? [line(setting, 'caption', table.caption)] : []),
    {
      kind: 'grid',
      widths: table.columns.map(column => (column.width / shares) * width),
      header: place(table.header ?? [], { bold: true, align: 'center' }),
      rows: rows.map(cells => ({ cells, splits: cells.some(cell => lengthOf(cell) > grid.unsplitCharacters) })),
    },
  ]
}

interface CellLook {
  bold?: boolean
  align?: Align
}

const lengthOf = (cell: GridCell) => cell.runs.reduce((sum, run) => sum + run.text.length, 0)

/** Cells with the alignment of the column on which they come to stand, spans from above taken into account. */
function placeRows(rows: Table['rows'], table: Table, look: CellLook): GridCell[][] {
  const open = table.columns.map(() => 0)
  return rows.map(row => {
    let at = 0
    const placed = row.map(cell => {
      while ((open[at] ?? 0) > 0) at += 1
      const made = gridCell(cell, { align: look.align ?? table.columns[at]?.align ?? 'left', bold: look.bold })
      for (let i = 0; i < made.colspan; i += 1) open[at + i] = made.rowspan
      at += made.colspan
      return made
    })
    open.forEach((left, i) => (open[i] = left - 1))
    return placed
  })
}

function gridCell(cell: Cell, look: Required<Pick<CellLook, 'align'>> & CellLook): GridCell {
  const full = typeof cell === 'object' && 'text' in cell ? cell : { text: cell }
  const bold = full.bold ?? look.bold
  return {
    runs: runsOf(full.text, bold ? { bold } : {}),
    align: full.align ?? look.align,
    colspan: full.colspan ?? 1,
    rowspan: full.rowspan ?? 1,
  }
}
