import { fold } from '@kheo/viet-text'
import { isNumeric, isTotalLabel, numberWords, readCell, sumOf } from '../unit-reports/cells.ts'
import type { AnnexColumn } from '../paper/outline.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, type Finding } from './finding.ts'
import { NUMBER_WORDS, numberOfWords } from './number-words.ts'

type Annex = ReportToCheck['annexes'][number]

/** Cells that cannot be read, sums that do not hold, figures of the text that the annex has not. */
export function annexFindings(report: ReportToCheck): Finding[] {
  return report.annexes.flatMap(annex => {
    const empty = annex.filled.every(row => row.every((cell, i) => cell.trim() === '' || (i === 0 && annex.rows.length > 0)))
    if (empty) return [finding({ rule: 'annex-empty', annex: annex.id, place: annex.title })]
    return [...cells(annex), ...labels(annex), ...sums(annex), ...inText(annex, report)]
  })
}

function cells(annex: Annex): Finding[] {
  return annex.filled.flatMap((row, r) =>
    annex.columns.flatMap((column, c) => {
      const { fault } = readCell(column, row[c] ?? '')
      if (!fault) return []
      const data = {
        fault: fault.rule,
        row: r + 1,
        column: column.title,
        typed: fault.typed,
        ...(fault.mend === null ? {} : { mend: fault.mend }),
      }
      return [finding({ rule: 'cell', annex: annex.id, place: `${r + 1}.${column.id}: ${fault.typed}`, data, mayKeep: false })]
    }),
  )
}

/** Rows that the request names must keep their names and order, or sums would mix them up. */
function labels(annex: Annex): Finding[] {
  return annex.rows.flatMap((label, r) => {
    const typed = annex.filled[r]?.[0] ?? ''
    if (typed === '' || fold(typed) === fold(label)) return []
    return [
      finding({
        rule: 'row-label',
        annex: annex.id,
        place: `${r + 1}: ${typed}`,
        data: { row: r + 1, label, typed },
        mayKeep: false,
      }),
    ]
  })
}

const isTotal = (row: readonly string[]): boolean => isTotalLabel(row[0] ?? '')
const valuesOf = (rows: readonly (readonly string[])[], column: AnnexColumn, at: number): string[] =>
  rows.flatMap(row => readCell(column, row[at] ?? '').value ?? [])

/** Figures of a column without its own total row. */
function columnSum(annex: Annex, column: AnnexColumn, at: number): string {
  return sumOf(
    valuesOf(
      annex.filled.filter(row => !isTotal(row)),
      column,
      at,
    ),
  )
}

function sums(annex: Annex): Finding[] {
  const total = annex.filled.find(isTotal)
  if (!total) return []
  return annex.columns.flatMap((column, at) => {
    if (!isNumeric(column)) return []
    const said = readCell(column, total[at] ?? '').value
    const sum = columnSum(annex, column, at)
    if (said === null || said === sum) return []
    const data = { column: column.title, said: numberWords(said), sum: numberWords(sum) }
    return [finding({ rule: 'sum', annex: annex.id, place: `${column.id}: ${said}`, data, mayKeep: false })]
  })
}

/** "46", "bốn mươi sáu", "46 (bốn mươi sáu)". */
const FIGURE = String.raw`(\d[\d.]*(?:,\d+)?|${NUMBER_WORDS})(?: \([^()]{1,80}\))?`
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A figure of the text as the annex would write it, in numerals or in words. */
function valueOf(column: AnnexColumn, typed: string): string | null {
  if (/^\d/u.test(typed)) return readCell({ ...column, type: 'so-le' }, typed).value
  const number = numberOfWords(typed)
  return number === null ? null : String(number)
}

/** "đăng ký 46 mô hình" or "46 mô hình đăng ký" must be the annex's sum, or one of its rows. */
function inText(annex: Annex, { nodes }: ReportToCheck): Finding[] {
  return annex.columns.flatMap((column, at) => {
    if (!isNumeric(column) || column.unit === '') return []
    const [title, unit] = [escaped(column.title.toLocaleLowerCase('vi')), escaped(column.unit.toLocaleLowerCase('vi'))]
    const pattern = new RegExp(`${title}(?: mới| được| là)? ${FIGURE} ${unit}|${FIGURE} ${unit}(?: đã| được)* ${title}`, 'gu')
    const known = new Set([columnSum(annex, column, at), ...valuesOf(annex.filled, column, at)])
    return nodes.flatMap(node =>
      [...node.written.normalize('NFC').toLocaleLowerCase('vi').matchAll(pattern)].flatMap(match => {
        const typed = match[1] ?? match[2] ?? ''
        const value = valueOf(column, typed)
        // "một mô hình đăng ký mới", "trong năm mô hình …": no count is meant.
        const vague = match[1] === undefined && /^(?:một|năm)$/u.test(typed)
        if (value === null || vague || known.has(value)) return []
        const data = { typed, sum: numberWords(columnSum(annex, column, at)), column: column.title, annexTitle: annex.title }
        return [finding({ rule: 'text-annex', node: node.id, place: match[0], data })]
      }),
    )
  })
}
