export type CsvCell = string | number | null

const BOM = '\uFEFF'
/** A cell beginning so would be run as a formula by a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

/**
 * CSV as RFC 4180 has it, lines ended by CRLF, with a byte order mark so that spreadsheets read the Vietnamese. Text that would run as a
 * formula is preceded by an apostrophe. Streams: one string per row.
 */
export async function* csvLines(
  header: readonly string[],
  rows: AsyncIterable<readonly CsvCell[]> | Iterable<readonly CsvCell[]>,
): AsyncGenerator<string> {
  yield BOM + csvLine(header)
  for await (const row of rows) yield csvLine(row)
}

function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Reads CSV: comma, semicolon or tab (that which the first line holds most), quotes, line breaks in quotes, byte order mark. Rows of
 * nothing but blanks are left out. Text in NFC.
 */
export function readCsv(text: string): string[][] {
  const source = text.startsWith(BOM) ? text.slice(1) : text
  const separator = separatorOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    row.push(cell.normalize('NFC'))
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    if (row.some(value => value.trim() !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? ''
    if (quoted) {
      if (char !== '"') cell += char
      else if (source[i + 1] === '"') cell += source[++i] ?? ''
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === separator) endCell()
    else if (char === '\n') endRow()
    else if (char !== '\r' || source[i + 1] !== '\n') cell += char
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/\r?\n|$/))
  const count = (separator: string): number => first.split(separator).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** A sheet as a CSV file, with the lines above its table first; a spreadsheet shows them as rows of one cell. */
export async function sheetCsv(
  title: readonly string[],
  heads: readonly string[],
  rows: ReadonlyArray<ReadonlyArray<CsvCell>>,
): Promise<Uint8Array> {
  const [first = '', ...others] = title
  const lines: string[] = []
  for await (const line of csvLines([first], [...others.map(each => [each]), heads, ...rows])) lines.push(line)
  return new TextEncoder().encode(lines.join(''))
}
