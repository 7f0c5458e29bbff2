import type { Run } from './blocks.ts'
import { compose } from './compose/compose.ts'
import type { Grid, Item } from './compose/composition.ts'
import type { OfficialDocument } from './model.ts'

/**
 * The plain text of a document, in reading order, for comparing and searching: one line a paragraph, cells of a table
 * separated by tabs, ordinary spaces, no page numbers. Throws DocumentFault.
 */
export const documentText = (document: OfficialDocument): string =>
  compose(document)
    .sections.flatMap(({ top = [], items }) => [...top.map(placed => placed.item), ...items].flatMap(itemLines))
    .join('\n')
    .concat('\n')

function itemLines(item: Item): string[] {
  switch (item.kind) {
    case 'para':
      return [plain(item.runs)]
    case 'mark':
      return [item.text]
    case 'columns':
      return item.rows.flatMap(row => row.flatMap(cell => cell.flatMap(itemLines)))
    case 'grid':
      return gridLines(item)
    case 'rule':
    case 'gap':
    case 'break':
      return []
  }
}

const gridLines = (grid: Grid) =>
  [...grid.header, ...grid.rows.map(row => row.cells)].map(row => row.map(cell => plain(cell.runs)).join('\t'))

const plain = (runs: readonly Run[]) =>
  runs
    .map(run => run.text)
    .join('')
    .replaceAll('\u00a0', ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
