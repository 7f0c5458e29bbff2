import { isPlainDate } from '../../../kernel/clock.ts'
import type { Annex, AnnexColumn } from '../paper/outline.ts'

/** What is wrong with a cell. `mend` is how it could be written, when that is sure. */
export type CellFault = {
  readonly rule: 'not-a-number' | 'english-number' | 'unclear-number' | 'not-whole' | 'negative' | 'not-a-date' | 'unit-in-cell'
  readonly typed: string
  readonly mend: string | null
}
/** A value as it is summed: decimals as text with a point ("-1234.5"), dates as YYYY-MM-DD; null for an empty cell. */
export type CellRead = { readonly value: string | null; readonly fault: CellFault | null }

const WHOLE = /^-?\d+$/
const VIETNAMESE = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^-?\d+,\d+$/
const ENGLISH = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$|^-?\d+\.\d+$/
/** "1,234": a decimal here, a thousand in English; nobody can tell. "0,234" is no thousand anywhere. */
const UNCLEAR = /^-?[1-9]\d{0,2},\d{3}$/

/** Reads one cell by its column. Numbers are Vietnamese: 1.234,5. The English way and a number that can be read in two ways are refused, not guessed. */
export function readCell(column: AnnexColumn, typed: string): CellRead {
  const text = typed
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
  if (text === '' || text === '-') return { value: null, fault: null }
  if (column.type === 'chu') return { value: text, fault: null }
  if (column.type === 'ngay') return readDay(text)
  return readNumber(column, text)
}

function readNumber(column: AnnexColumn, typed: string): CellRead {
  const fault = (rule: CellFault['rule'], mend: string | null = null): CellRead => ({ value: null, fault: { rule, typed, mend } })
  const text = typed.replace(/^[−–]/u, '-').replaceAll(/(?<=\d) (?=\d{3}(?:\D|$))/g, '')
  const bare = /^(-?[\d.,]+)\s*[\p{L}%]/u.exec(text)?.[1]
  if (bare && column.unit !== '' && text.toLocaleLowerCase('vi').endsWith(column.unit.toLocaleLowerCase('vi')))
    return fault('unit-in-cell', bare)
  if (UNCLEAR.test(text)) return fault('unclear-number')
  const vietnamese = VIETNAMESE.test(text) || WHOLE.test(text)
  if (!vietnamese) return ENGLISH.test(text) ? fault('english-number', toVietnamese(text)) : fault('not-a-number')
  const value = plain(text)
  if (column.type === 'so' && value.includes('.')) return fault('not-whole')
  return value.startsWith('-') && !column.negative ? fault('negative') : { value, fault: null }
}

/** "1.234,50" → "1234.5" */
function plain(text: string): string {
  const [whole = '0', decimals = ''] = text.replaceAll('.', '').split(',')
  const kept = decimals.replace(/0+$/, '')
  const sign = whole.startsWith('-') ? '-' : ''
  const digits = whole.replace('-', '').replace(/^0+(?=\d)/, '')
  return `${digits === '0' && kept === '' ? '' : sign}${digits}${kept === '' ? '' : `.${kept}`}`
}

function toVietnamese(text: string): string {
  return text.replaceAll(',', '').replace('.', ',')
}

function readDay(text: string): CellRead {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : text
  return isPlainDate(iso) ? { value: iso, fault: null } : { value: null, fault: { rule: 'not-a-date', typed: text, mend: null } }
}

/** Exact sum of decimals in text, never by binary fractions. */
export function sumOf(values: readonly string[]): string {
  const places = Math.max(0, ...values.map(value => value.split('.')[1]?.length ?? 0))
  const total = values.reduce((sum, value) => sum + scaled(value, places), 0n)
  const sign = total < 0n ? '-' : ''
  const digits = (total < 0n ? -total : total).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '')
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

function scaled(value: string, places: number): bigint {
  const [whole = '0', decimals = ''] = value.replace('-', '').split('.')
  const digits = BigInt(whole + decimals.padEnd(places, '0'))
  return value.startsWith('-') ? -digits : digits
}

/** "1234.5" → "1.234,5", for people. */
export function numberWords(value: string): string {
  const [whole = '0', decimals = ''] = value.replace('-', '').split('.')
  return `${value.startsWith('-') ? '-' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')}${decimals === '' ? '' : `,${decimals}`}`
}

/** "12.345" → "12,3450": as a cell takes it, where three places could be read as a thousand. */
export function cellWords(value: string): string {
  const words = numberWords(value)
  return UNCLEAR.test(words) ? `${words}0` : words
}

/** Does a column of this unit count in per cent? */
export const isShare = (unit: string): boolean => /^(?:%|phần trăm)/u.test(unit)

export const isNumeric = ({ type }: AnnexColumn): boolean => type === 'so' || type === 'so-le'

/** Is a row of this name the table's own total? By the whole name and its marks: "Công nghiệp" and "Tổng đài" are rows like any other. */
export function isTotalLabel(label: string): boolean {
  const name = label
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[\s:.]+/gu, ' ')
    .trim()
  return /^(?:tổng(?: cộng| số| chung| toàn tỉnh)?|cộng(?: chung)?|tong(?: cong| so| chung)?|cong)$/u.test(name)
}

/**
 * How many rows were given beside how many the annex names, when they do not fit: all the named ones, and no other than a total. Null: they fit,
 * or the annex names none.
 */
export function wrongRows(annex: Annex, rows: readonly (readonly string[])[]): { rows: number; expected: number } | null {
  const expected = annex.rows.length
  if (expected === 0) return null
  const fits = rows.length >= expected && rows.slice(expected).every(row => isTotalLabel(row[0] ?? ''))
  return fits ? null : { rows: rows.length, expected }
}

/** A table pasted from Excel: rows by line, cells by tab. Rows of another width than the annex are named; nothing is cut or filled in. */
export function readPaste(annex: Annex, text: string): { rows: string[][]; wrong: Array<{ row: number; cells: number }> } {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter(line => line.trim() !== '')
  const body = lines.map(line =>
    line.split('\t').map(cell =>
      cell
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"')
        .trim(),
    ),
  )
  const width = annex.columns.length
  const heads = annex.columns.map(({ title }) => title.toLocaleLowerCase('vi'))
  const own = body[0]?.map(cell => cell.toLocaleLowerCase('vi'))
  const rows = own && own.length === width && own.every((cell, i) => cell === heads[i]) ? body.slice(1) : body
  // Of rows that are named in the annex the first column may be left out.
  const named = rows.map((row, i) => (annex.rows.length > 0 && row.length === width - 1 ? [annex.rows[i] ?? '', ...row] : row))
  return { rows: named, wrong: named.flatMap((row, i) => (row.length === width ? [] : [{ row: i + 1, cells: row.length }])) }
}
