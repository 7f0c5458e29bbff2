import type { Measured } from './load.ts'
import type { Budget } from './measures.ts'

export type Line = {
  readonly name: string
  readonly load: string
  readonly measured: Measured
  readonly budget: Budget | null
  /** The same statements by bare pg. */
  readonly raw: Measured | null
  /** The page without a database. */
  readonly floor: Measured | null
}

const HEAD = [
  'measurement',
  'load',
  'p50 ms',
  'p95 ms',
  'per s',
  'errors',
  'budget',
  'met',
  'raw SQL p50 / p95',
  'ratio p50',
  'floor p50 / p95',
  'generator CPU',
  'other programs',
]

/** The figures as a Markdown table. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ name, load, measured, budget, raw, floor }) => [
    name,
    load,
    ms(measured.p50),
    ms(measured.p95),
    measured.perSecond.toFixed(measured.perSecond < 10 ? 1 : 0),
    String(measured.errors),
    budgetWords(budget),
    budget ? (isMet(budget, measured) ? 'yes' : '**no**') : '',
    raw ? `${ms(raw.p50)} / ${ms(raw.p95)}` : '',
    raw ? (measured.p50 / raw.p50).toFixed(1) : '',
    floor ? `${ms(floor.p50)} / ${ms(floor.p95)}` : '',
    `${Math.round(measured.generatorCpu * 100)} %`,
    measured.others === null ? '' : `${Math.round(measured.others * 100)} %`,
  ])
  return [HEAD, HEAD.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

export function isMet(budget: Budget, { p95, perSecond, errors }: Measured): boolean {
  return errors === 0 && p95 <= (budget.p95 ?? Number.POSITIVE_INFINITY) && perSecond >= (budget.perSecond ?? 0)
}

function budgetWords(budget: Budget | null): string {
  if (!budget) return ''
  return budget.p95 === undefined ? `≥ ${budget.perSecond}/s` : `p95 ≤ ${budget.p95} ms`
}

export function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}
