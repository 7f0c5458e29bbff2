import { CERTAINTIES, HOUSE, rowId, type LawRow, type RowValue } from './row.ts'

/** The rows, if all are sound; otherwise an Error that names each fault. A bad figure stops the start. */
export function checkRows(rows: readonly LawRow[]): readonly LawRow[] {
  const faults = [...rows.flatMap(row => rowFaults(row).map(fault => `${rowId(row)}: ${fault}`)), ...overlaps(rows)]
  if (faults.length > 0) throw new Error(`law: ${faults.join('; ')}`)
  return Object.freeze(rows.map(row => Object.freeze(row)))
}

/** Why a value is none, in words for a programmer; null if it is sound. */
export function valueFault(row: RowValue): string | null {
  switch (row.kind) {
    case 'limit':
      return Number.isInteger(row.value) && row.value >= 0 ? null : 'a limit is a whole number ≥ 0'
    case 'number':
      return Number.isFinite(row.value) && row.value >= 0 ? null : 'a figure is a number ≥ 0'
    case 'numbers':
      return row.value.length > 0 && row.value.every(n => Number.isFinite(n) && n >= 0) ? null : 'figures are numbers ≥ 0'
    case 'time':
      return isTime(row.value) ? null : 'a time is HH:MM'
    case 'hours':
      return row.value.length > 0 && isForward(row.value.flat()) ? null : 'sessions are HH:MM pairs that run forward'
  }
}

function rowFaults(row: LawRow): string[] {
  const faults = [valueFault(row)]
  if (!/^[a-z][a-z-]*\.[a-z][a-z0-9-]*$/u.test(row.key)) faults.push('the key is room.rule')
  if (row.source.trim() === '' || row.checked.trim() === '' || row.unit.trim() === '')
    faults.push('source, unit and how it was checked must be said')
  if (!CERTAINTIES.includes(row.certainty)) faults.push('unknown certainty')
  if ((row.certainty === 'house-default') !== (row.source === HOUSE))
    faults.push('a house default names Khéo as its source, and only it does')
  if (![row.validFrom, row.validUntil ?? row.validFrom].every(isDate)) faults.push('dates are YYYY-MM-DD')
  if (row.validUntil !== null && row.validUntil < row.validFrom) faults.push('ends before it begins')
  return faults.filter(fault => fault !== null)
}

function overlaps(rows: readonly LawRow[]): string[] {
  const sorted = rows.toSorted((a, b) => (rowId(a) < rowId(b) ? -1 : 1))
  return sorted.flatMap((row, i) => {
    const next = sorted[i + 1]
    if (!next || next.key !== row.key) return []
    if (next.kind !== row.kind) return [`${row.key}: one rule has one kind of value`]
    return row.validUntil === null || row.validUntil >= next.validFrom ? [`${rowId(row)} overlaps ${rowId(next)}`] : []
  })
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(text)
}

function isForward(times: readonly string[]): boolean {
  return times.every((time, i) => isTime(time) && (i === 0 || (times[i - 1] ?? '') < time))
}
