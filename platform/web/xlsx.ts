import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { problem, type Problem } from '../../kernel/problem.ts'

export type SheetColumn = {
  readonly header: string
  /** Width in characters. */
  readonly width: number
  /** `date` takes `YYYY-MM-DD` and shows dd/mm/yyyy. */
  readonly kind?: 'text' | 'number' | 'date'
}
export type SheetCell = string | number | null
export type Sheet = {
  readonly name: string
  /** Lines above the table. */
  readonly title?: readonly string[]
  readonly columns: readonly SheetColumn[]
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>
}

/** Dates inside the file are those of the zip format's beginning, so that the same content gives the same bytes for ever. */
const FIXED = new Date(1980, 0, 1)
const READ_LIMITS = { maxRows: 100_000, maxBytes: 200 * 1024 * 1024 }

/**
 * A workbook with one sheet per table: printed landscape on A4, one page wide, the head repeated on every page. The same input gives the
 * same bytes. Rows are written as they come.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const stream = new PassThrough()
  const collected = buffer(stream)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  book.creator = 'Khéo'
  book.created = FIXED
  book.modified = FIXED
  for (const sheet of sheets) await writeSheet(book, sheet)
  await book.commit()
  return withFixedDates(await collected)
}

async function writeSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, { name, title = [], columns, rows }: Sheet): Promise<void> {
  const head = title.length + 1
  const page = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head}:${head}`,
  } as const
  const sheet = book.addWorksheet(name.replaceAll(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    pageSetup: page,
    views: [{ state: 'frozen', ySplit: head }],
  })
  sheet.columns = columns.map(({ width, kind }) => ({
    width,
    style: {
      font: FONT,
      alignment: { vertical: 'top', wrapText: true },
      numFmt: kind === 'date' ? 'dd/mm/yyyy' : kind === 'number' ? '#,##0' : '@',
    },
  }))
  writeHead(sheet, title, columns)
  for await (const cells of rows) {
    const row = sheet.addRow(
      cells.map((cell, i) => (columns[i]?.kind === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell)),
    )
    columns.forEach(({ kind }, i) => {
      const cell = row.getCell(i + 1)
      cell.border = BORDER
      if (kind === 'number' && typeof cell.value === 'number' && !Number.isInteger(cell.value))
        cell.numFmt = decimalsOf(cell.value)
    })
    row.commit()
  }
  sheet.commit()
}

/** A format with as many places as the number has: none is hidden, and a whole number shows no bare comma. */
const decimalsOf = (value: number): string => `#,##0.${'0'.repeat(Math.min(plainNumber(value).split('.')[1]?.length ?? 0, 15))}`

function writeHead(sheet: ExcelJS.Worksheet, title: readonly string[], columns: readonly SheetColumn[]): void {
  for (const line of title) {
    const row = sheet.addRow([line])
    row.font = { ...FONT, bold: true }
    row.alignment = { wrapText: false }
    row.commit()
  }
  const header = sheet.addRow(columns.map(({ header }) => header))
  header.font = { ...FONT, bold: true }
  header.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  header.eachCell(cell => (cell.border = BORDER))
  header.commit()
}

const FONT = { name: 'Times New Roman', size: 12 }
const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }

/** Packs the parts again with fixed dates and in one order: the writer stamps the time of writing. */
function withFixedDates(bytes: Uint8Array): Buffer {
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  // [Content_Types].xml stands first by its name, as readers expect.
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: FIXED, level: 6 }))
}

/**
 * The first sheet as rows of text, dates as `YYYY-MM-DD`, formulas as their results; blank rows left out. Refusals: `import/unreadable`
 * (not a workbook, or a damaged one), `import/too-large` (data: maxRows, maxBytes; unpacked size is looked at before unpacking).
 * With a comma as `decimal`, cells that are numbers read 1234,5 as people here write them (1,2340 where 1,234 could be taken for a thousand);
 * cells of text stay as they were typed.
 */
export async function readXlsx(
  content: Uint8Array,
  limits = READ_LIMITS,
  decimal: '.' | ',' = '.',
): Promise<string[][] | Problem> {
  try {
    if (unpackedSize(content) > limits.maxBytes) return problem('import/too-large', limits)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Uint8Array.from(content).buffer)
    const sheet = book.worksheets[0]
    if (!sheet) return problem('import/unreadable')
    if (sheet.rowCount > limits.maxRows) return problem('import/too-large', limits)
    return rowsOf(sheet, decimal)
  } catch {
    // Whatever the reader trips over in a foreign file, the answer to its sender is the same.
    return problem('import/unreadable')
  }
}

function rowsOf(sheet: ExcelJS.Worksheet, decimal: '.' | ','): string[][] {
  const rows: string[][] = []
  sheet.eachRow({ includeEmpty: false }, row => {
    const cells = Array.from({ length: sheet.columnCount }, (_, i) => cellText(row.getCell(i + 1), decimal))
    if (cells.some(cell => cell.trim() !== '')) rows.push(cells)
  })
  return rows
}

function cellText(cell: ExcelJS.Cell, decimal: '.' | ','): string {
  const value: unknown = cell.result ?? cell.value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (decimal === ',' && typeof value === 'number') return numberText(value, cell.numFmt)
  if (value !== null && typeof value === 'object' && 'error' in value) return String(value.error)
  return (value === null || value === undefined ? '' : cell.text).normalize('NFC').trim()
}

/** A number cell as people here write it. Shares are stored as parts of one: they read as they are shown, 12,5%. */
function numberText(value: number, format: string | undefined): string {
  const share = format?.replaceAll(/"[^"]*"|\\./g, '').includes('%') === true
  const text = plainNumber(share ? value * 100 : value)
    .replace('.', ',')
    .replace(/(,\d{3})$/, '$10')
  return share ? `${text}%` : text
}

/** Fifteen digits, as many as a workbook shows: 0,1 + 0,2 is 0,3. No exponents. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  if (!text.includes('e')) return text
  return Math.abs(rounded) < 1 ? rounded.toFixed(20).replace(/\.?0+$/, '') : BigInt(rounded).toString()
}

/** Sum of the unpacked sizes that the archive tells, without unpacking. */
function unpackedSize(content: Uint8Array): number {
  let size = 0
  unzipSync(content, {
    filter: ({ originalSize }) => {
      size += originalSize
      return false
    },
  })
  return size
}
