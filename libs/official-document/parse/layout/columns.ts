import type { Row } from './rows.ts'

/** Not the room left for a number or a day that is still to be written. */
const WIDE_GAP = /(?<!Số ?:?|ngày|tháng|năm|[/_.…] ?)(?: {3,}|[ ]*\t[\t ]*)(?! |tháng|năm|[/…_-])/gu

export interface Column {
  rows: Row[]
}

export const hasWideGap = (text: string, row: Row): boolean => text.slice(row.start, row.end).search(WIDE_GAP) > 0

interface Cell {
  x: number
  row: Row
}

/** Rows on which two columns stand side by side, taken apart: the left column first. One column where nothing is wide apart. */
export function columnsOf(text: string, rows: readonly Row[]): Column[] {
  const cut = rows.map(row => cellsOf(text, row))
  const seconds = cut.flatMap(cells => cells.slice(1, 2).map(c => c.x))
  if (!seconds.length) return [{ rows: [...rows] }]
  const rightX = Math.min(...seconds)
  const columns: Column[] = []
  for (const cells of cut) {
    cells.forEach((cell, i) => {
      const column = cells.length > 1 ? i : cell.x >= rightX - 6 ? 1 : 0
      ;(columns[column] ??= { rows: [] }).rows.push(cell.row)
    })
  }
  return columns.filter(Boolean)
}

function cellsOf(text: string, row: Row): Cell[] {
  const line = text.slice(row.start, row.end)
  const cells: Cell[] = []
  let from = 0
  const push = (to: number) =>
    cells.push({ x: row.indent + from, row: { ...row, start: row.start + from, end: row.start + to, indent: row.indent + from } })
  for (const gap of line.matchAll(WIDE_GAP)) {
    push(gap.index)
    from = gap.index + gap[0].length
  }
  push(line.length)
  return cells
}
