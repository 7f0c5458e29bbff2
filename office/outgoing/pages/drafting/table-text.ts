/** One row a line; cells stand between bars, or between tabs as they are pasted from a spreadsheet. Short rows are filled up. */
export function rowsOf(typed: string): string[][] {
  const rows = typed
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split(line.includes('\t') ? '\t' : '|').map(cell => cell.trim()))
  const width = Math.max(0, ...rows.map(row => row.length))
  return rows.map(row => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

/** Rows as they are typed again. */
export const rowsText = (rows: ReadonlyArray<readonly string[]>): string => rows.map(row => row.join(' | ')).join('\n')
