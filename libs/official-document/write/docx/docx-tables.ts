import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Columns, Grid, GridCell, Item } from '../compose/composition.ts'
import { alignments, styleName, twips } from './docx-styles.ts'
import { grid } from '../format.ts'
import type { StyleId } from '../styles.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const line = { style: BorderStyle.SINGLE, size: grid.strokePt * 8, color: '000000' }
const allLines = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** A cell needs a paragraph; this one makes no row higher. */
const low = () => new Paragraph({ spacing: { line: twips(1), lineRule: LineRuleType.EXACT } })

/** Letterhead and signature: a table without lines, rows never split. */
export function wordColumns(item: Columns, inside: (items: readonly Item[], width: number) => (Paragraph | Table)[]): Table {
  const cell = (items: readonly Item[], at: number) => {
    const width = item.widths[at] ?? 0
    const children = items.length === 0 ? [low()] : inside(items, width)
    return new TableCell({ width: { size: twips(width), type: WidthType.DXA }, margins: noMargins, children })
  }
  return new Table({
    ...frame(item.widths),
    borders: noLines,
    margins: noMargins,
    rows: item.rows.map(row => new TableRow({ cantSplit: true, children: row.map(cell) })),
  })
}

/** A table with lines: head repeated on every page. */
export function wordGrid(item: Grid): Table {
  // Word processors add the line to the height of a row.
  const padY = twips(grid.padYPt - grid.strokePt)
  const padding = { top: padY, bottom: padY, left: twips(grid.padXPt), right: twips(grid.padXPt) }
  const head = item.header.map(
    row => new TableRow({ tableHeader: true, cantSplit: true, children: row.map(cell => gridCell(cell, 'tableHead')) }),
  )
  const rows = item.rows.map(
    row => new TableRow({ cantSplit: !row.splits, children: row.cells.map(cell => gridCell(cell, 'tableCell')) }),
  )
  return new Table({
    ...frame(item.widths),
    borders: allLines,
    margins: { ...padding, marginUnitType: WidthType.DXA },
    rows: [...head, ...rows],
  })
}

const frame = (widths: readonly number[]) => ({
  layout: TableLayoutType.FIXED,
  width: { size: twips(sum(widths)), type: WidthType.DXA },
  columnWidths: widths.map(twips),
})

function gridCell(cell: GridCell, style: StyleId): TableCell {
  const children = cell.runs.map(run => new TextRun({ text: run.text, bold: run.bold, italics: run.italic }))
  return new TableCell({
    columnSpan: cell.colspan,
    rowSpan: cell.rowspan,
    verticalAlign: style === 'tableHead' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [new Paragraph({ style: styleName(style), alignment: alignments[cell.align], children })],
  })
}
