import { isNumeric, isShare, isTotalLabel, numberWords, readCell } from '../unit-reports/cells.ts'
import type { ReportToCheck } from './check-report.ts'
import { finding, type Finding } from './finding.ts'

type Limits = Pick<ReportToCheck, 'absurdTimes' | 'absurdMost'>

/** A figure that differs from what the records hold, and figures that cannot well be: far above the records or the unit's own other rows. */
export function heldFindings({ annexes, ...limits }: Limits & Pick<ReportToCheck, 'annexes'>): Finding[] {
  return annexes.flatMap(annex =>
    annex.filled.flatMap((row, r) =>
      annex.columns.flatMap((column, c) => {
        if (!isNumeric(column)) return []
        const { value } = readCell(column, row[c] ?? '')
        if (value === null) return []
        const held = annex.held[r]?.[c] ?? null
        const where = { row: r + 1, column: column.title, typed: numberWords(value) }
        const place = `${r + 1}.${column.id}: ${value}`
        if (held !== null && Number(held) !== Number(value))
          return [finding({ rule: 'not-held', annex: annex.id, place, data: { ...where, held: numberWords(held) } })]
        const most = limitOf(annex, { r, c, unit: column.unit }, limits)
        return most !== null && Number(value) > most.value
          ? [
              finding({
                rule: 'absurd',
                annex: annex.id,
                place,
                data: { ...where, why: most.why, than: numberWords(String(most.than)) },
              }),
            ]
          : []
      }),
    ),
  )
}

type Annex = ReportToCheck['annexes'][number]

/** The most that a cell may well hold: 100 for per cent; so many times the middle one of the column's other rows, where there are enough; else what no unit of a province has. */
function limitOf(annex: Annex, { r, c, unit }: { r: number; c: number; unit: string }, { absurdTimes, absurdMost }: Limits) {
  if (isShare(unit)) return { value: 100, than: 100, why: 'percent' }
  const column = annex.columns[c]
  if (!column) return null
  const others = annex.filled.flatMap((row, i) => (i === r || isTotal(row) ? [] : (readCell(column, row[c] ?? '').value ?? [])))
  const sorted = others
    .map(Number)
    .filter(value => value > 0)
    .toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  const most = unit === 'đồng' ? absurdMost * 1000 : absurdMost
  if (middle === undefined || sorted.length < ENOUGH || isTotal(annex.filled[r] ?? []))
    return { value: most, than: most, why: 'most' }
  return { value: Math.min(middle * absurdTimes, most), than: middle, why: 'others' }
}

const ENOUGH = 3
const isTotal = (row: readonly string[]): boolean => isTotalLabel(row[0] ?? '')
