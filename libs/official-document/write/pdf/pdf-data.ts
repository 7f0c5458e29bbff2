import type { Composition } from '../compose/composition.ts'
import { drawable } from './font.ts'
import { font, grid, page, rules } from '../format.ts'
import { gapsOf } from '../compose/gaps.ts'
import { itemData, lineMetrics, lineSpacingOf, spaced } from './pdf-items.ts'
import type { Style } from '../styles.ts'
import { points } from '../units.ts'

/** The composition as the data that page.typ reads: figures resolved, spacing between neighbours summed, text drawable. */
export function pdfData(composition: Composition): object {
  const { styles } = composition
  const context = { styles, gaps: gapsOf(composition) }
  return {
    ...drawableTexts(composition),
    date: dateOf(composition.date),
    shape: { font: font.pdf, ...lineMetrics, ...ruleShape, ...gridShape },
    styles: Object.fromEntries(Object.entries(styles).map(([id, own]) => [id, styleData(own)])),
    margins: {
      paperWidth: points(page.width),
      paperHeight: points(page.height),
      top: points(page.top[2]),
      bottom: points(page.bottom[2]) + roundingPt,
      foot: points(page.foot),
      left: points(page.left[2]),
      right: points(page.right[2]),
    },
    sections: composition.sections.map(({ top = [], ...section }) => ({
      ...section,
      top: top.map(placed => ({ ...placed, item: itemData(placed.item, context) })),
      items: spaced(section.items, context),
    })),
  }
}

/** Word processors round each line up; by so much a full page comes out longer there, and must break at the same line. */
const roundingPt = 1

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
