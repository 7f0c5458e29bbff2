import type { Composition, Item } from './composition.ts'
import { drawable } from './font.ts'
import { columnsBeforePt, font, grid, page, red, rules } from './format.ts'
import type { Style, Styles } from './styles.ts'
import { points } from './units.ts'

/** Vertical measures of Times New Roman and Tinos, shares of the size: one line is their sum. */
const lineMetrics = { ascent: 0.891, descent: 0.216, gap: 0.042 } as const
const lineHeight = lineMetrics.ascent + lineMetrics.descent + lineMetrics.gap

/** The composition as the data that page.typ reads: figures resolved, spacing between neighbours summed, text drawable. */
export function pdfData(composition: Composition): object {
  const { styles } = composition
  return {
    ...drawableTexts(composition),
    date: dateOf(composition.date),
    shape: { font: font.pdf, ...lineMetrics, ...ruleShape, ...gridShape },
    styles: Object.fromEntries(Object.entries(styles).map(([id, own]) => [id, styleData(own)])),
    margins: {
      paperWidth: points(page.width),
      paperHeight: points(page.height),
      top: points(page.top[2]),
      bottom: points(page.bottom[2]),
      left: points(page.left[2]),
      right: points(page.right[2]),
    },
    sections: composition.sections.map(({ top = [], ...section }) => ({
      ...section,
      top: top.map(placed => ({ ...placed, item: itemData(placed.item, styles) })),
      items: spaced(section.items, styles),
    })),
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

/** Lines at an exact distance are the same as a share of the font's own. */
const lineSpacingOf = ({ lineExact, lineSpacing = 1, size }: Style) =>
  lineExact === undefined ? lineSpacing : lineExact / (size[2] * lineHeight)

function styleData(own: Style) {
  return {
    size: own.size[2],
    bold: own.bold ?? false,
    italic: own.italic ?? false,
    underline: own.underline ?? false,
    align: own.align,
    firstLine: points(own.firstLine ?? 0),
    lineSpacing: lineSpacingOf(own),
    outline: own.outline ?? 0,
  }
}

/** Each item with the space above it: what its neighbour leaves below, what it wants above, and the rest of its line. */
function spaced(items: readonly Item[], styles: Styles): object[] {
  let below = 0
  return items.map((item, i) => {
    const above = i === 0 ? 0 : below + spaceBefore(item, styles)
    below = spaceAfter(item, styles)
    return { ...itemData(item, styles), above }
  })
}

function spaceAfter(item: Item, styles: Styles): number {
  if (item.kind === 'para') return item.after ?? styles[item.style].after ?? 0
  if (item.kind === 'rule') return rules.belowPt
  return item.kind === 'grid' ? grid.afterPt : 0
}

function spaceBefore(item: Item, styles: Styles): number {
  if (item.kind === 'columns') return columnsBeforePt
  if (item.kind === 'rule') return item.before ?? rules.gapPt
  if (item.kind !== 'para') return 0
  const own = styles[item.style]
  const rest = lineSpacingOf(own) * lineHeight - lineMetrics.ascent - lineMetrics.descent
  return (own.before ?? 0) + rest * own.size[2]
}

function itemData(item: Item, styles: Styles): object {
  switch (item.kind) {
    case 'para':
      return { ...item, keepNext: item.keepNext ?? styles[item.style].keepNext ?? false, runs: drawableRuns(item.runs) }
    case 'columns':
      return {
        ...item,
        keepNext: item.keepNext ?? false,
        rows: item.rows.map(row =>
          row.map(cell => ({ items: spaced(cell, styles), top: cell[0] ? spaceBefore(cell[0], styles) : 0 })),
        ),
      }
    case 'mark':
      return { ...item, text: drawable(item.text), colour: item.colour === 'red' ? `#${red}` : '#000000' }
    case 'grid':
      return {
        ...item,
        header: item.header.map(row => row.map(cell => ({ ...cell, runs: drawableRuns(cell.runs) }))),
        rows: item.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, runs: drawableRuns(cell.runs) })) })),
      }
    case 'gap':
      return { ...item, signer: undefined, key: item.signer.role }
    default:
      return item
  }
}

const drawableRuns = (runs: readonly { text: string }[]) => runs.map(run => ({ ...run, text: drawable(run.text) }))
