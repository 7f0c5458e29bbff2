import { BorderStyle, LineRuleType, PageBreak, Paragraph, TextRun } from 'docx'
import type { Table } from 'docx'
import type { Gap, Item, Mark, Para, Rule } from './composition.ts'
import { wordColumns, wordGrid } from './docx-tables.ts'
import { alignments, styleName, twips } from './docx-styles.ts'
import { grid, red, rules } from './format.ts'
import type { Run } from './model.ts'
import { style } from './styles.ts'

/** The items of a section or a cell as parts of a Word file; `width` is the room they have, in points. */
export function wordItems(items: readonly Item[], width: number): (Paragraph | Table)[] {
  return items.flatMap((item, i) => {
    const made = item.kind === 'para' && items[i - 1]?.kind === 'grid' ? wordPara(item, grid.afterPt) : wordItem(item, width)
    return isTable(item) && isTable(items[i + 1]) ? [made, spacer()] : [made]
  })
}

const isTable = (item: Item | undefined) => item?.kind === 'grid' || item?.kind === 'columns'

/** Two tables in a row would be one in Word, and a file must not end with a table. */
export const spacer = (pt = 1): Paragraph => new Paragraph({ spacing: { line: twips(pt), lineRule: LineRuleType.EXACT } })

function wordItem(item: Item, width: number): Paragraph | Table {
  switch (item.kind) {
    case 'para':
      return wordPara(item)
    case 'rule':
      return wordRule(item, width)
    case 'gap':
      return wordGap(item)
    case 'mark':
      return wordMark(item, width)
    case 'columns':
      return wordColumns(item, wordItems)
    case 'grid':
      return wordGrid(item)
    case 'break':
      return new Paragraph({ children: [new PageBreak()] })
  }
}

const wordRuns = (runs: readonly Run[]): TextRun[] =>
  runs.map(run => new TextRun({ text: run.text, bold: run.bold, italics: run.italic }))

/** `above`: more space above than the style has, after a table. */
function wordPara(item: Para, above = 0): Paragraph {
  const { left, right, hanging } = item
  const inset = left !== undefined || right !== undefined
  return new Paragraph({
    style: styleName(item.style),
    alignment: item.align && alignments[item.align],
    keepNext: item.keepNext,
    indent: inset ? { left: twips(left ?? 0), right: twips(right ?? 0), hanging: hanging && twips(hanging) } : undefined,
    ...spacingOf(item, above),
    children: wordRuns(item.runs),
  })
}

/** Only what differs from the style is written. */
function spacingOf({ style: id, after }: Para, above: number) {
  if (above === 0 && after === undefined) return {}
  const before = above === 0 ? undefined : twips((style(id).before ?? 0) + above)
  return { spacing: { before, after: after === undefined ? undefined : twips(after) } }
}

/** A thin line: the upper border of a very low paragraph, drawn in from both sides. */
function wordRule(item: Rule, width: number): Paragraph {
  const side = twips((width - item.width) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    keepNext: true,
    spacing: { before: twips(rules.gapPt), line: twips(rules.gapPt * 2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: rules.strokePt * 8, space: 0, color: '000000' } },
  })
}

const wordGap = (item: Gap): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: twips(item.height), lineRule: LineRuleType.EXACT } })

function wordMark(item: Mark, width: number): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 2, color: red }
  const rest = twips(width - item.width)
  return new Paragraph({
    style: styleName('mark'),
    indent: item.align === 'left' ? { right: rest } : { left: rest },
    spacing: {
      before: twips(6),
      after: twips(6),
      line: twips(item.height - style('mark').size[2] / 3),
      lineRule: LineRuleType.EXACT,
    },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text: item.text, color: red })],
  })
}
