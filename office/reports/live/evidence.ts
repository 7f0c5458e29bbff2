import type { Asker } from '../../../casework/asker.ts'
import { behindLines, type BehindLine } from '../measures/catalogue-view.ts'
import { figuresFor, measureLines, newestVersion, type Counted } from '../measures/figures.ts'
import { changeWords, valueWords } from '../paragraphs/words.ts'
import { listHref, partWords } from './figure.ts'
import { beforeOf, periodNamed, yearsOf, type NamedPeriod, type ReportFrame } from './period.ts'
import type { MeasureToken } from './tokens.ts'

export type EvidenceFigure = { readonly words: string; readonly stretch: string | null; readonly href: string }
export type Evidence = {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly definition: string
  readonly formula: string
  readonly figures: ReadonlyArray<
    EvidenceFigure & { readonly numerator: number | null; readonly denominator: number | null; readonly wholeHref: string | null }
  >
  readonly compared: string
  readonly series: ReadonlyArray<{
    readonly name: string
    readonly value: number | null
    readonly words: string
    readonly href: string | null
  }>
  readonly rows: readonly BehindLine[]
  readonly allHref: string | null
}

const SHOWN = 3

/** What a live figure stands on: definition, formula, comparison, its years, the records behind it (those the reader may see). Null: no such measure. */
export async function evidenceOf(asker: Asker, token: MeasureToken, frame: ReportFrame): Promise<Evidence | null> {
  const line = measureLines().find(each => each.id === token.measure)
  const period = periodNamed(token.period, frame)
  if (!line || !period) return null
  const db = asker.app.db.kysely
  const before = beforeOf(period, frame)
  const years = yearsOf(frame).flatMap(year => periodNamed(String(year), frame) ?? [])
  const periods = [...new Map([period, before, ...years].map(each => [each.key, each])).values()]
  const figures = await figuresFor(db, [line], { periods: periods.map(each => each.measured), body: null })
  const at = ({ key }: NamedPeriod): readonly Counted[] =>
    figures.get(line.id)?.[periods.findIndex(each => each.key === key)] ?? []
  const now = at(period)
  const then = at(before)
  const [first] = now
  const measure = first?.version ?? newestVersion(line)
  const { lang } = asker
  return {
    id: measure.id,
    name: measure.names[lang],
    unit: measure.unit[lang],
    definition: measure.definition[lang],
    formula: measure.formula[lang],
    figures: now.map(figureOf),
    compared:
      first && now.length === 1 && then.length === 1 && then[0]?.version.version === first.version.version && !then[0].part
        ? changeWords(measure, { now: first.figure, before: then[0].figure, name: before.name })
        : '',
    series: years.map(year => seriesOf(year, at(year))),
    rows: first ? await behindLines(asker, { line, counted: first, limit: SHOWN }) : [],
    allHref: first ? hrefOf(first) : null,
  }
}

const hrefOf = ({ version, period }: Counted, whole = false): string =>
  listHref(
    { measure: version.id, version: version.version, from: period.from, to: period.to, numerator: null, denominator: null },
    whole,
  )

function figureOf(counted: Counted): Evidence['figures'][number] {
  const { version, period, figure, part } = counted
  return {
    words: valueWords(version, figure),
    stretch: part ? partWords({ version: version.version, from: period.from, to: period.to }) : null,
    href: hrefOf(counted),
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    wholeHref: figure.denominator === undefined ? null : hrefOf(counted, true),
  }
}

/** A year in which the definition changed has no one figure. */
function seriesOf({ name }: NamedPeriod, counted: readonly Counted[]): Evidence['series'][number] {
  const [only] = counted
  if (!only || counted.length > 1)
    return { name, value: null, words: counted.map(each => valueWords(each.version, each.figure)).join(' | '), href: null }
  return { name, value: only.figure.value, words: valueWords(only.version, only.figure), href: hrefOf(only) }
}
