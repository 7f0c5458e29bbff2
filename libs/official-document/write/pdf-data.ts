import type { Composition, Item } from './composition.ts'
import { drawable } from './font.ts'
import { columnsBeforePt, font, grid, page, red, rules } from './format.ts'
import { style, styles } from './styles.ts'
import type { StyleId } from './styles.ts'
import { points } from './units.ts'

/** Vertical measures of Times New Roman and Tinos, shares of the size: one line is their sum. */
const lineMetrics = { ascent: 0.891, descent: 0.216, gap: 0.042 } as const
const lineHeight = lineMetrics.ascent + lineMetrics.descent + lineMetrics.gap

/** The composition as the data that page.typ reads: figures resolved, spacing between neighbours summed, text drawable. */
export function pdfData(composition: Composition): object {
  return {
    ...drawableTexts(composition),
    date: dateOf(composition.date),
    shape: { font: font.pdf, red: `#${red}`, ...lineMetrics, ...ruleShape, ...gridShape },
    styles: Object.fromEntries(Object.keys(styles).map(id => [id, styleData(id as StyleId)])), // keys of a const table
    margins: {
      paperWidth: points(page.width),
      paperHeight: points(page.height),
      top: points(page.top[2]),
      bottom: points(page.bottom[2]),
      left: points(page.left[2]),
      right: points(page.right[2]),
    },
    sections: composition.sections.map(section => ({ ...section, items: spaced(section.items) })),
  }
}

const ruleShape = { ruleGap: rules.gapPt, ruleStroke: rules.strokePt }
const gridShape = { gridStroke: grid.strokePt, cellX: grid.padXPt, cellY: grid.padYPt }

const drawableTexts = ({ title, author, contact, footNote }: Composition) => ({
  title: drawable(title),
  author: drawable(author),
  contact: drawable(contact),
  footNote: drawable(footNote),
})

function dateOf(date: string) {
  const [year, month, day] = date.split('-').map(Number)
  return { year, month, day }
}

function styleData(id: StyleId) {
  const own = style(id)
  return {
    size: own.size[2],
    bold: own.bold ?? false,
    italic: own.italic ?? false,
    align: own.align,
    firstLine: points(own.firstLine ?? 0),
    lineSpacing: own.lineSpacing ?? 1,
    outline: own.outline ?? 0,
  }
}

/** Each item with the space above it: what its neighbour leaves below, what it wants above, and the rest of its line. */
function spaced(items: readonly Item[]): object[] {
  let below = 0
  return items.map((item, i) => {
    const above = i === 0 ? 0 : below + spaceBefore(item)
    below = item.kind === 'para' ? (item.after ?? style(item.style).after ?? 0) : item.kind === 'grid' ? grid.afterPt : 0
    return { ...itemData(item), above }
  })
}

function spaceBefore(item: Item): number {
  if (item.kind !== 'para') return item.kind === 'columns' ? columnsBeforePt : 0
  const { before, size, lineSpacing } = style(item.style)
  const rest = (lineSpacing ?? 1) * lineHeight - lineMetrics.ascent - lineMetrics.descent
  return (before ?? 0) + rest * size[2]
}

function itemData(item: Item): object {
  switch (item.kind) {
    case 'para':
      return { ...item, keepNext: item.keepNext ?? style(item.style).keepNext ?? false, runs: drawableRuns(item.runs) }
    case 'columns':
      return {
        ...item,
        rows: item.rows.map(row => row.map(cell => ({ items: spaced(cell), top: cell[0] ? spaceBefore(cell[0]) : 0 }))),
      }
    case 'mark':
      return { ...item, text: drawable(item.text) }
    case 'grid':
      return {
        ...item,
        header: item.header.map(row => row.map(cell => ({ ...cell, runs: drawableRuns(cell.runs) }))),
        rows: item.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, runs: drawableRuns(cell.runs) })) })),
      }
    default:
      return item
  }
}

const drawableRuns = (runs: readonly { text: string }[]) => runs.map(run => ({ ...run, text: drawable(run.text) }))
