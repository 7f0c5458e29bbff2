import type { Run } from '../blocks.ts'
import type { Gap, Item } from '../compose/composition.ts'
import { drawable } from './font.ts'
import { columnsSpace, grid, red, rules } from '../format.ts'
import type { Style, Styles } from '../styles.ts'

/** Vertical measures of Times New Roman and Tinos, shares of the size: one line is their sum. */
export const lineMetrics = { ascent: 0.891, descent: 0.216, gap: 0.042 } as const
const lineHeight = lineMetrics.ascent + lineMetrics.descent + lineMetrics.gap

/** What the items of one document have in common: styles, and the gaps in reading order, by whose number page.typ tells their places. */
export interface ItemContext {
  styles: Styles
  gaps: readonly Gap[]
}

/** Distance of lines as a share of the font's own; an exact distance is such a share too. */
export const lineSpacingOf = ({ lineExact, lineSpacing = 1, size }: Style): number =>
  lineExact === undefined ? lineSpacing : lineExact / (size[2] * lineHeight)

/**
 * Each item with the space above it: the larger of what its neighbour leaves below and what it wants above, as word processors
 * count, and the rest of its line.
 */
export function spaced(items: readonly Item[], context: ItemContext): object[] {
  let [below, rest] = [0, 0]
  return items.map((item, i) => {
    const line = restOfLine(item, context.styles)
    const above = i === 0 ? 0 : rest + Math.max(below, spaceBefore(item, context.styles)) + line.above
    below = spaceAfter(item, context.styles)
    rest = line.below
    return { ...itemData(item, context), above }
  })
}

function spaceAfter(item: Item, styles: Styles): number {
  if (item.kind === 'para') return item.after ?? styles[item.style].after ?? 0
  if (item.kind === 'rule') return rules.belowPt
  if (item.kind === 'columns') return columnsSpace.afterPt
  return item.kind === 'grid' ? grid.afterPt : 0
}

function spaceBefore(item: Item, styles: Styles): number {
  if (item.kind === 'columns') return columnsSpace.beforePt
  if (item.kind === 'rule') return item.before ?? rules.gapPt
  return item.kind === 'para' ? (item.before ?? styles[item.style].before ?? 0) : 0
}

/**
 * What a line is higher than its letters: an exact distance leaves the rest above them, a wider spacing leaves it below, as word
 * processors do.
 */
function restOfLine(item: Item, styles: Styles): { above: number; below: number } {
  if (item.kind !== 'para') return { above: 0, below: 0 }
  const own = styles[item.style]
  const whole = (lineSpacingOf(own) * lineHeight - lineMetrics.ascent - lineMetrics.descent) * own.size[2]
  const below = own.lineExact === undefined ? (lineSpacingOf(own) - 1) * lineHeight * own.size[2] : 0
  return { above: whole - below, below }
}

/** One item as page.typ reads it. */
export function itemData(item: Item, context: ItemContext): object {
  switch (item.kind) {
    case 'para':
      return {
        ...item,
        keepNext: item.keepNext ?? context.styles[item.style].keepNext ?? false,
        runs: drawableRuns(item.runs, sign),
      }
    case 'columns':
      return {
        ...item,
        keepNext: item.keepNext ?? false,
        rows: item.rows.map(row => row.map(cell => cellData(cell, context))),
      }
    case 'mark':
      return { ...item, text: drawable(item.text), colour: item.colour === 'red' ? `#${red}` : '#000000' }
    case 'grid':
      return {
        ...item,
        header: item.header.map(row => row.map(cell => ({ ...cell, runs: drawableRuns(cell.runs, partOfSign) }))),
        rows: item.rows.map(row => ({
          ...row,
          cells: row.cells.map(cell => ({ ...cell, runs: drawableRuns(cell.runs, partOfSign) })),
        })),
      }
    case 'gap':
      return { kind: item.kind, height: item.height, index: context.gaps.indexOf(item) }
    case 'rule':
    case 'break':
      return item
  }
}

const cellData = (items: readonly Item[], context: ItemContext) => ({
  items: spaced(items, context),
  top: items[0] ? spaceBefore(items[0], context.styles) + restOfLine(items[0], context.styles).above : 0,
})

/** A number with its sign, 31/TTr-SKHCN, stands on one line; in the narrow column of a table it may be parted after a hyphen. */
const sign = /(\d+[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d/-]*)/u
const partOfSign = /(\d+[a-z]?(?:\/\d{4})?\/\p{Lu}\p{L}*-?)/u

/** Runs without characters that the font lacks; what must not be broken is a run of its own, marked `whole`. */
const drawableRuns = (runs: readonly Run[], unbroken: RegExp) =>
  runs.flatMap(run =>
    drawable(run.text)
      .split(unbroken)
      .map((text, i) => (i % 2 === 1 ? { ...run, text, whole: true } : { ...run, text }))
      .filter(piece => piece.text !== ''),
  )
