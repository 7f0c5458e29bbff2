import type { Reader } from '../../../platform/database/open.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isNumeric } from '../unit-reports/cells.ts'
import { figuresFor, measureLines } from './figures.ts'
import { listHref } from '../live/figure.ts'
import { measured } from '../regimes/periods.ts'
import type { Annex } from '../paper/outline.ts'
import type { UnitAsk } from '../terms.ts'

/** What the records hold for a cell, as decimal text, and where its list opens. */
export type HeldCell = { readonly value: string; readonly href: string } | null
export type HeldGrid = readonly (readonly HeldCell[])[]

/**
 * What Khéo already counts for the cells of an annex: by the measure of the column and the code of the row, for the body whose figures these
 * are and the period that was asked. A division of a body has no figures of its own; a definition that changed within the period gives none.
 */
export async function heldGrid(
  db: Reader,
  annex: Annex,
  { period, figuresOf, now }: Pick<UnitAsk, 'period' | 'figuresOf'> & { now: Date },
): Promise<HeldGrid> {
  const asked = annex.rows.map((_, r) =>
    annex.columns.map(column => (isNumeric(column) ? measureOf(column.measure, annex.rowCodes[r]) : null)),
  )
  const ids = new Set(asked.flat().filter(id => id !== null))
  const lines = figuresOf === null ? [] : measureLines().filter(line => ids.has(line.id))
  if (lines.length === 0) return asked.map(row => row.map(() => null))
  const figures = await figuresFor(db, lines, { periods: [measured(period, now)], body: figuresOf })
  return asked.map(row => row.map(id => (id === null ? null : cellOf(figures.get(id)?.[0] ?? [], figuresOf))))
}

/** `DV-01-*` of the row `KT` is `DV-01-KT`; a row without a code has none. */
function measureOf(measure: string, code: string | undefined): string | null {
  if (measure === '') return null
  if (!measure.includes('*')) return measure
  return code ? measure.replace('*', code) : null
}

function cellOf(
  counted: NonNullable<ReturnType<Awaited<ReturnType<typeof figuresFor>>['get']>>[number],
  body: Uuid | null,
): HeldCell {
  const [only] = counted
  if (!only || counted.length > 1 || only.figure.value === null) return null
  const { version, period, figure } = only
  const href = listHref({
    measure: version.id,
    version: version.version,
    from: period.from,
    to: period.to,
    numerator: null,
    denominator: null,
  })
  return { value: String(Math.round(Number(figure.value) * 1e6) / 1e6), href: body ? `${href}&don-vi=${body}` : href }
}

export const heldValues = (grid: HeldGrid): (string | null)[][] => grid.map(row => row.map(cell => cell?.value ?? null))
