import { BorderStyle, FrameAnchorType, FrameWrap, LineRuleType, PageBreak, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, Table } from 'docx'
import type { Run } from '../blocks.ts'
import type { Gap, Item, Mark, Para, Placed, Rule } from '../compose/composition.ts'
import { wordColumns, wordGrid } from './docx-tables.ts'
import { alignments, styleName, twips } from './docx-styles.ts'
import { columnsSpace, grid, red, rules } from '../format.ts'
import type { Styles } from '../styles.ts'

/** Where items stand: the room they have in points, and whether they must stay with what follows. */
export interface WordPlace {
  width: number
  styles: Styles
  keepNext?: boolean
}

/** The items of a section or a cell as parts of a Word file. */
export function wordItems(items: readonly Item[], place: WordPlace): (Paragraph | Table)[] {
  return items.flatMap((item, i) => {
    const made = wordItem(item, items[i - 1], { ...place, isLast: i === items.length - 1 })
    return isTable(item) && isTable(items[i + 1]) ? [made, spacer(columnsSpace.afterPt, place.keepNext ?? keeps(item))] : [made]
  })
}

const isTable = (item: Item | undefined) => item?.kind === 'grid' || item?.kind === 'columns'
const keeps = (item: Item) => item.kind === 'columns' && item.keepNext

/** Two tables in a row would be one in Word, and a file must not end with a table. */
export const spacer = (pt = 1, keepNext?: boolean): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: twips(pt), lineRule: LineRuleType.EXACT } })

function wordItem(item: Item, before: Item | undefined, place: WordPlace & { isLast: boolean }): Paragraph | Table {
  switch (item.kind) {
    case 'para':
      return wordPara(item, place, spaceBelow(before))
    case 'rule':
      return wordRule(item, place)
    case 'gap':
      return wordGap(item)
    case 'mark':
      return wordMark(item, place)
    case 'columns':
      return wordColumns(item, (items, width) => wordItems(items, { ...place, width, keepNext: item.keepNext ?? place.keepNext }))
    case 'grid':
      return wordGrid(item)
    case 'break':
      return new Paragraph({ children: [new PageBreak()] })
  }
}

/** Word knows no space below a table: what follows takes it. */
function spaceBelow(before: Item | undefined): number {
  if (before?.kind === 'grid') return grid.afterPt
  return before?.kind === 'columns' ? columnsSpace.afterPt : 0
}

/** LibreOffice draws a slanted no-break space too wide, so that lines break elsewhere: such a space stands upright. */
const wordRuns = (runs: readonly Run[], { italic }: { italic?: boolean } = {}): TextRun[] =>
  runs.flatMap(run => {
    const slanted = run.italic ?? italic
    const pieces = slanted ? run.text.split(/(\u00a0+)/u).filter(piece => piece !== '') : [run.text]
    return pieces.map(
      text => new TextRun({ text, bold: run.bold, italics: text.startsWith('\u00a0') && slanted ? false : run.italic }),
    )
  })

/** `above`: the least space above, after a table. */
function wordPara(item: Para, { styles, keepNext }: WordPlace, above = 0): Paragraph {
  const { left, right, hanging } = item
  const inset = left !== undefined || right !== undefined
  return new Paragraph({
    style: styleName(item.style),
    alignment: item.align && alignments[item.align],
    keepNext: item.keepNext ?? keepNext,
    indent: inset ? { left: twips(left ?? 0), right: twips(right ?? 0), hanging: hanging && twips(hanging) } : undefined,
    ...spacingOf(item, styles, above),
    children: wordRuns(item.runs, styles[item.style]),
  })
}

/** Only what differs from the style is written. */
function spacingOf({ style: id, before: own, after }: Para, styles: Styles, above: number) {
  if (above === 0 && own === undefined && after === undefined) return {}
  const before = twips(Math.max(own ?? styles[id].before ?? 0, above))
  return { spacing: { before, after: after === undefined ? undefined : twips(after) } }
}

/** A thin line: the upper border of a very low paragraph, drawn in from both sides. */
function wordRule(item: Rule, { width, isLast }: WordPlace & { isLast: boolean }): Paragraph {
  const side = twips((width - item.width) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    keepNext: true,
    spacing: {
      before: twips(item.before ?? rules.gapPt),
      after: isLast ? 0 : twips(rules.belowPt),
      line: twips(rules.gapPt - rules.strokePt),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: { style: BorderStyle.SINGLE, size: rules.strokePt * 8, space: 0, color: '000000' } },
  })
}

const wordGap = (item: Gap): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: twips(item.height), lineRule: LineRuleType.EXACT } })

/** A frame of one line, in the flow of a cell. */
function wordMark(item: Mark, { width }: WordPlace): Paragraph {
  const frame = frameSpace + frameStroke
  return new Paragraph({ ...framedMark(item, 6), indent: { left: twips(frame), right: twips(width - item.width + frame) } })
}

/** Points between frame and line of text, and of the frame itself. */
const [frameSpace, frameStroke] = [2, 1] as const

function framedMark(item: Mark, before: number): IParagraphOptions {
  const color = item.colour === 'red' ? red : '000000'
  const edge = { style: BorderStyle.SINGLE, size: frameStroke * 8, space: frameSpace, color }
  return {
    style: styleName('mark'),
    spacing: {
      before: twips(before),
      line: twips(item.height - 2 * (frameSpace + frameStroke)),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text: item.text, color })],
  }
}

/** Something at a fixed place of the page: a paragraph in a frame of its own. */
export function wordPlaced({ x, y, width, item }: Placed, styles: Styles): Paragraph {
  const anchor = { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }
  const height = item.kind === 'mark' ? item.height : styles[item.style].size[2] * 2.3
  const place = { position: { x: twips(x), y: twips(y) }, width: twips(width), height: twips(height), anchor }
  const frame = { type: 'absolute', wrap: FrameWrap.AROUND, ...place } as const
  if (item.kind === 'mark') return new Paragraph({ ...framedMark(item, 0), frame })
  return new Paragraph({ style: styleName(item.style), frame, children: wordRuns(item.runs, styles[item.style]) })
}
