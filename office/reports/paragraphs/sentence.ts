import type { Measure, MeasureFigure } from '../../../casework/index.ts'
import type { Counted } from '../figures.ts'
import { changeWords } from './words.ts'

export type Told = {
  readonly now: readonly Counted[]
  /** The period before, or null where the records do not reach back so far. */
  readonly before: readonly Counted[] | null
  readonly beforeName: string
  /** The period as tokens name it: "2025", "quy-2026-3"; empty for the request's own. */
  readonly period: string
}

/**
 * One measure as one clause, right for none, one, many, up, down, unchanged. Figures stand in it as live figures. Null while nothing is known
 * or when the definition changed within the period: two figures are never told as one.
 */
export function clauseOf({ now, before, beforeName, period }: Told): string | null {
  const [only] = now
  if (!only || now.length > 1) return null
  const { version, figure } = only
  const live = (part = '') => `[[${version.id}${part}${period ? ` ${period}` : ''}]]`
  if (figure.value === null) return null
  const changed = changeWords(version, { now: figure, before: sameDefinition(version, before), name: beforeName })
  const compared = changed === '' ? '' : `, ${live(':so')}`
  if (version.kind === 'ratio') return `${lower(version)} đạt ${live()} (${live(':tu')} trên ${live(':mau')})${compared}`
  if (figure.value === 0) return `${none(version)}${compared}`
  return `${some(version, live())}${compared}`
}

/** What the period before had by the same definition over all of it; else there is nothing to compare with. */
function sameDefinition({ version }: Measure, before: readonly Counted[] | null): MeasureFigure | null {
  const [only] = before ?? []
  return only && before?.length === 1 && !only.part && only.version.version === version ? only.figure : null
}

const lower = ({ names }: Measure): string => names.vi.charAt(0).toLocaleLowerCase('vi') + names.vi.slice(1)
const none = (measure: Measure): string => measure.said?.none ?? `không có ${lower(measure)}`

/** By its own words, else by its name: "có 12 nhiệm vụ được giao" where the name begins with the unit, "huy động đất hiến 5.000 m²" where not. */
function some(measure: Measure, live: string): string {
  const unit = measure.unit.vi
  const name = lower(measure)
  if (measure.said) return measure.said.some.replace('{n}', `${live} ${unit}`)
  if (name.startsWith(`${unit} `)) return `có ${live} ${name}`
  return `${name.replace(': ', ' ')} ${live} ${unit}`
}

/** Clauses as one paragraph: "Trong kỳ, giao …; hoàn thành …." Null when there is none. */
export function paragraphOf(opening: string, told: readonly Told[]): string | null {
  const clauses = told.flatMap(each => clauseOf(each) ?? [])
  return clauses.length === 0 ? null : `${opening}, ${clauses.join('; ')}.`
}
