import type { Measure, MeasureFigure } from '../../../casework/index.ts'
import type { Counted } from '../measures/figures.ts'
import { comparable } from './words.ts'

export type Told = {
  readonly now: readonly Counted[]
  /** The period before, or null where the records do not reach back so far. */
  readonly before: readonly Counted[] | null
  /** The period as tokens name it: "2025", "quy-2026-3"; empty for the request's own. */
  readonly period: string
}

/** `change` names the period before; within one paragraph only the first clause does (`difference` for the others). */
type Comparing = 'change' | 'difference'
const PART = { change: ':so', difference: ':tang' } as const satisfies Record<Comparing, string>

export type Clause = { readonly words: string; readonly compared: boolean }

/**
 * One measure as one clause; figures stand in it as live figures. Null while nothing is known, for a nought (a report tells what was done,
 * its list of measures tells the rest), and when the definition changed within the period: two figures are never told as one.
 */
export function clauseOf({ now, before, period }: Told, comparing: Comparing = 'change'): Clause | null {
  const [only] = now
  if (!only || now.length > 1) return null
  const { version, figure } = only
  if (figure.value === null || figure.value === 0) return null
  const live = (part = '') => `[[${version.id}${part}${period ? ` ${period}` : ''}]]`
  const compared = comparable({ now: figure, before: sameDefinition(version, before) })
  const change = compared ? `, ${live(PART[comparing])}` : ''
  const words =
    version.kind === 'ratio' ? `${lower(version)} đạt ${live()} (${live(':tu')} trên ${live(':mau')})` : some(version, live())
  return { words: `${words}${change}`, compared }
}

/** What the period before had by the same definition over all of it; else there is nothing to compare with. */
function sameDefinition({ version }: Measure, before: readonly Counted[] | null): MeasureFigure | null {
  const [only] = before ?? []
  return only && before?.length === 1 && !only.part && only.version.version === version ? only.figure : null
}

const lower = ({ names }: Measure): string => names.vi.charAt(0).toLocaleLowerCase('vi') + names.vi.slice(1)

/** By its own words, else by its name: "có 12 nhiệm vụ được giao" where the name begins with the unit, "huy động đất hiến 5.000 m²" where not. */
function some(measure: Measure, live: string): string {
  const unit = measure.unit.vi
  const name = lower(measure)
  if (measure.said) return measure.said.replace('{n}', `${live} ${unit}`)
  if (name.startsWith(`${unit} `)) return `có ${live} ${name}`
  return `${name.replace(': ', ' ')} ${live} ${unit}`
}

/**
 * Clauses as one paragraph: "Trong quý III/2026, giao …; hoàn thành ….", or without an opening "Giao …; hoàn thành …." where the paragraph
 * before has named the period. Null when there is none.
 */
export function paragraphOf(opening: string | null, told: readonly Told[]): string | null {
  const clauses: Clause[] = []
  for (const each of told) {
    const clause = clauseOf(each, clauses.some(said => said.compared) ? 'difference' : 'change')
    if (clause) clauses.push(clause)
  }
  if (clauses.length === 0) return null
  const words = clauses.map(each => each.words).join('; ')
  return opening === null ? `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.` : `${opening}, ${words}.`
}
