import { MOVEMENT_FIELDS } from '../../movement/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { figuresFor, measureLines, type Counted } from '../measures/figures.ts'
import { listHref } from '../live/figure.ts'
import { periodNamed, yearsOf, type ReportFrame } from '../live/period.ts'
import type { SumUp, YearRow } from './terms.ts'

type Tables = Omit<SumUp['sectionThree'], 'models' | 'rewards'>

/** Section III: year × field, registered and recognised, from the register up to the cut-off. Σ years and distinct models are two lines. */
export async function fieldTables(db: Reader, frame: ReportFrame): Promise<Tables> {
  const ids = ['DV-01', 'DV-05', 'DV-09', ...MOVEMENT_FIELDS.flatMap(field => [`DV-01-${field.id}`, `DV-05-${field.id}`])]
  const lines = measureLines().filter(line => ids.includes(line.id))
  const years = yearsOf(frame).flatMap(year => periodNamed(String(year), frame) ?? [])
  const whole = periodNamed(null, frame)
  const periods = [...years, ...(whole ? [whole] : [])]
  const figures =
    lines.length === 0 ? new Map() : await figuresFor(db, lines, { periods: periods.map(each => each.measured), body: null })
  const value = (id: string, at: number): number | null => valueOf(figures.get(id)?.[at] ?? [])
  const row = (of: 'DV-01' | 'DV-05', name: string, at: number): YearRow => ({
    name,
    counts: MOVEMENT_FIELDS.map(field => value(`${of}-${field.id}`, at) ?? 0),
    total: value(of, at) ?? 0,
    href: hrefOf(figures.get(of)?.[at] ?? []),
  })
  const known = lines.length > 0
  return {
    fields: MOVEMENT_FIELDS.map(field => field.name),
    registered: known ? years.map((year, at) => row('DV-01', year.name, at)) : [],
    recognised: known ? years.map((year, at) => row('DV-05', year.name, at)) : [],
    registeredTotal: row('DV-01', 'Cộng các năm', years.length),
    recognisedTotal: row('DV-05', 'Cộng các năm', years.length),
    distinct: known ? value('DV-09', years.length) : null,
  }
}

/** One definition only: two are never one figure. */
const valueOf = (counted: readonly Counted[]): number | null => (counted.length === 1 ? (counted[0]?.figure.value ?? null) : null)

function hrefOf([first]: readonly Counted[]): string | null {
  if (!first) return null
  const { version, period } = first
  return listHref({
    measure: version.id,
    version: version.version,
    from: period.from,
    to: period.to,
    numerator: null,
    denominator: null,
  })
}
