import { fold } from '@kheo/viet-text'
import type { Uuid } from '../../../kernel/ids.ts'
import { COUNTED_STATES, type BoardRow } from '../requests/board.ts'
import { isNumeric, isTotalLabel, readCell, sumOf } from '../unit-reports/cells.ts'
import type { Annex } from '../paper/outline.ts'
import { tableOf, textOf } from '../unit-reports/unit-text.ts'

/** Sums by column, as decimal text; null where a column is not summed or nobody gave a figure. */
export type Sums = readonly (string | null)[]
export type MergedRow = {
  readonly label: string
  readonly cells: Sums
  readonly units: ReadonlyArray<{ readonly id: Uuid; readonly unit: string; readonly cells: Sums }>
}
export type MergedAnnex = {
  readonly annex: Annex
  readonly rows: readonly MergedRow[]
  readonly total: Sums
  readonly leftOut: number
}
export type UnitTable = { readonly id: Uuid; readonly unit: string; readonly rows: readonly (readonly string[])[] }

/** Units whose reports count: submitted or accepted. */
export const counted = (rows: readonly BoardRow[]): BoardRow[] => rows.filter(row => COUNTED_STATES.includes(row.state))
export const unitName = ({ unit, reportsFor }: Pick<BoardRow, 'unit' | 'reportsFor'>): string =>
  reportsFor ? `${unit} (phần ${reportsFor})` : unit

export function tablesOf(rows: readonly BoardRow[], annex: Annex): UnitTable[] {
  return counted(rows).map(row => ({ id: row.id, unit: unitName(row), rows: tableOf(row.fold, annex.id)?.rows ?? [] }))
}

/** What every unit wrote for a node, side by side. */
export function textsOf(
  rows: readonly BoardRow[],
  node: string,
): Array<{ id: Uuid; unit: string; text: string; by: string; withdrawn: number }> {
  return counted(rows).flatMap(row => {
    const written = textOf(row.fold, node)
    return written && written.text.trim() !== ''
      ? [{ id: row.id, unit: unitName(row), text: written.text, by: written.by, withdrawn: row.withdrawn }]
      : []
  })
}

/**
 * One annex of all units: rows of the same first cell summed, each with what every unit gave. Units' own total rows are left out; a cell
 * that cannot be read is left out and counted.
 */
export function mergeAnnex(annex: Annex, units: readonly UnitTable[]): MergedAnnex {
  const keys = keyed()
  let leftOut = 0
  const entries = units.flatMap(unit =>
    unit.rows.flatMap((row, r): Entry[] => {
      const label = labelOf(annex, row, r)
      if (isTotalLabel(label)) return []
      const key = keys(label)
      const { values, faults } = valuesOf(annex, row)
      leftOut += faults
      return values.some(value => value !== null) ? [{ unit, label, key, values }] : []
    }),
  )
  const byKey = Map.groupBy(entries, entry => entry.key)
  const named = annex.rows.map(label => ({ key: keys(label), label }))
  const labels = [...named, ...entries].reduce(
    (known, { key, label }) => (known.has(key) ? known : known.set(key, label)),
    new Map<string, string>(),
  )
  const rows = [...labels].map(([key, label]): MergedRow => {
    const own = byKey.get(key) ?? []
    const byUnit = [...Map.groupBy(own, ({ unit }) => unit)].map(([{ id, unit }, all]) => ({
      id,
      unit,
      cells: sums(
        annex,
        all.map(each => each.values),
      ),
    }))
    return {
      label,
      cells: sums(
        annex,
        own.map(each => each.values),
      ),
      units: byUnit,
    }
  })
  return {
    annex,
    rows,
    total: sums(
      annex,
      entries.map(each => each.values),
    ),
    leftOut,
  }
}

type Entry = { readonly unit: UnitTable; readonly label: string; readonly key: string; readonly values: Sums }

/** Labels without marks and case; each is folded once, however many units give it. */
function keyed(): (label: string) => string {
  const known = new Map<string, string>()
  return label => {
    const key = known.get(label) ?? fold(label)
    known.set(label, key)
    return key
  }
}

/** The request's own name of a row, else the first cell where that holds words. */
function labelOf(annex: Annex, row: readonly string[], r: number): string {
  return (annex.rows[r] ?? (annex.columns[0]?.type === 'chu' ? row[0] : 'Tất cả') ?? '').trim()
}

function valuesOf(annex: Annex, row: readonly string[]): { values: Sums; faults: number } {
  const read = annex.columns.map((column, c) => (isNumeric(column) ? readCell(column, row[c] ?? '') : null))
  return { values: read.map(cell => cell?.value ?? null), faults: read.filter(cell => cell?.fault).length }
}

function sums(annex: Annex, rows: readonly Sums[]): Sums {
  return annex.columns.map((_, c) => {
    const given = rows.flatMap(row => row[c] ?? [])
    return given.length === 0 ? null : sumOf(given)
  })
}

/** All units' sentences of a node in their order, each once: where a person begins to write the merged text. */
export function gathered(texts: ReadonlyArray<{ readonly text: string }>): string {
  const seen = new Set<string>()
  return texts
    .flatMap(({ text }) => text.split(/\n+/u))
    .map(line => line.trim())
    .filter(line => line !== '' && !seen.has(fold(line)) && seen.add(fold(line)))
    .join('\n')
}
