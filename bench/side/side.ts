import { percentile } from '../load.ts'

/** A figure beside the load table, with its budget: at most or at least so much. */
export type Side = {
  readonly name: string
  readonly value: number
  readonly worst?: number
  readonly unit: 'ms' | '/s' | 'kB' | '×' | 'MiB'
  readonly budget: { readonly most: number } | { readonly least: number } | null
  readonly note?: string
}
/** A figure that cannot be taken here, and why. */
export type Skipped = { readonly name: string; readonly skipped: string }

export type SideMeasure = () => Promise<ReadonlyArray<Side | Skipped>>

/** Runs the work a few times warm; middle and worst of twenty in ms. */
export async function timed(work: () => unknown, times = 20): Promise<{ value: number; worst: number }> {
  for (let n = 0; n < 3; n++) await work()
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    await work()
    taken.push(performance.now() - began)
  }
  taken.sort((a, b) => a - b)
  return { value: percentile(taken, 0.5), worst: percentile(taken, 0.95) }
}

export function sideTable(sides: ReadonlyArray<Side | Skipped>): string {
  const rows = sides.map(side =>
    'skipped' in side
      ? [side.name, 'SKIPPED', '', '', side.skipped]
      : [side.name, figure(side), budgetWords(side), metWord(side), side.note ?? ''],
  )
  const head = ['measurement', 'p50 (p95)', 'budget', 'met', 'note']
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function figure({ value, worst, unit }: Side): string {
  return `${rounded(value)}${worst === undefined ? '' : ` (${rounded(worst)})`} ${unit}`
}

const rounded = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)))

function budgetWords({ budget, unit }: Side): string {
  if (!budget) return ''
  return 'most' in budget ? `≤ ${budget.most} ${unit}` : `≥ ${budget.least} ${unit}`
}

function metWord({ budget, value }: Side): string {
  if (!budget) return ''
  return ('most' in budget ? value <= budget.most : value >= budget.least) ? 'yes' : '**no**'
}
