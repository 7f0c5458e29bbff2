import { fold } from '@kheo/viet-text'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { readXlsx, type Sheet } from '../../../platform/web/xlsx.ts'
import { isNumeric, isShare, readCell } from '../unit-reports/cells.ts'
import type { Annex } from '../paper/outline.ts'

const headOf = ({ title, unit }: Annex['columns'][number]): string => (unit ? `${title} (${unit})` : title)

/** An annex as a sheet to be filled in Excel and brought back. */
export function annexSheet(annex: Annex, rows: readonly (readonly string[])[], title: readonly string[]): Sheet {
  return {
    name: annex.id,
    title,
    columns: annex.columns.map((column, c) => ({
      header: headOf(column),
      width: c === 0 ? 44 : 18,
      ...(isNumeric(column) ? { kind: 'number' as const } : {}),
    })),
    rows: rows.map(row =>
      annex.columns.map((column, c) => {
        const typed = row[c] ?? ''
        const { value } = readCell(column, typed)
        return isNumeric(column) && value !== null && value.replace(/\D/g, '').length <= 15 ? Number(value) : typed
      }),
    ),
  }
}

/**
 * The rows of an annex out of a workbook: those under the row of its column heads. Cells that are numbers in Excel are numbers here, whatever way
 * they are shown; cells of text are read as typed. Problems: `import/unreadable`, `import/too-large`, `reports/no-head-row`, `reports/wrong-columns`.
 */
export async function readAnnexSheet(content: Uint8Array, annex: Annex): Promise<string[][] | Problem> {
  const read = await readXlsx(content, undefined, ',')
  if (isProblem(read)) return read
  const heads = annex.columns.map(column => [fold(headOf(column)), fold(column.title)])
  const at = read.findIndex(row => heads.every((names, c) => names.includes(fold(row[c] ?? ''))))
  if (at < 0) return problem('reports/no-head-row', { heads: annex.columns.map(headOf).join('; ') })
  const rows = read.slice(at + 1)
  const width = annex.columns.length
  const wide = rows.findIndex(row => row.slice(width).some(cell => cell !== ''))
  if (wide >= 0) return problem('reports/wrong-columns', { rows: String(wide + 1), columns: width })
  return rows.map(row => annex.columns.map((column, c) => withoutShare(column, row[c] ?? '')))
}

/** A share of a column that counts in per cent: the sign is its unit. */
const withoutShare = ({ unit }: Annex['columns'][number], cell: string): string =>
  isShare(unit) ? cell.replace(/(?<=\d)\s*%$/u, '') : cell
