import type { Asker } from '../../../casework/asker.ts'
import { audienceOf, measureKey, type BehindRow, type Measure } from '../../../casework/index.ts'
import type { Lang } from '../../../kernel/access.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { PeriodKind } from '../../../law/index.ts'
import { bodyAt } from '../../../org/index.ts'
import { sql } from 'kysely'
import { figuresFor, measureLines, newestVersion, type Counted, type MeasureLine } from './figures.ts'
import { calendarStretch, isPastCutOff } from '../regimes/due-calendar.ts'
import { endOf, mapChanges, predecessorsOf } from './predecessors.ts'
import type { Regime } from '../regimes/regimes.ts'
import { lastPeriods, measured, periodCode, periodName, stretchWords } from '../regimes/periods.ts'

export type MeasureInWords = Readonly<Record<'name' | 'unit' | 'definition' | 'formula' | 'source' | 'owner', string>> & {
  readonly id: string
  readonly version: number
  readonly kind: Measure['kind']
  readonly law: string | null
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
}

export function inWords(measure: Measure, lang: Lang): MeasureInWords {
  const { id, version, kind, law, validFrom, validUntil } = measure
  return {
    id,
    version,
    kind,
    law,
    validFrom,
    validUntil,
    name: measure.names[lang],
    unit: measure.unit[lang],
    definition: measure.definition[lang],
    formula: measure.formula[lang],
    source: measure.source[lang],
    owner: measure.owner[lang],
  }
}

/** A figure as a page shows it; `version` is said when the definition changed within the period. */
export type FigureView = {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly version: number
  readonly stretch: string | null
  readonly href: string
  readonly wholeHref: string | null
}

const BODY = 'don-vi'

function figureView({ version, period, figure, part }: Counted, body: Uuid | null): FigureView {
  const query = new URLSearchParams({
    tu: period.from,
    den: period.to,
    ...(body ? { [BODY]: body } : {}),
    pb: String(version.version),
  })
  const href = `/bao-cao/chi-tieu/${version.id}/danh-sach?${query.toString()}`
  return {
    value: figure.value,
    numerator: figure.numerator ?? null,
    denominator: figure.denominator ?? null,
    version: version.version,
    stretch: part ? stretchWords(period) : null,
    href,
    wholeHref: figure.denominator === undefined ? null : `${href}&mau=1`,
  }
}

/** Every measure with its figure in the last month that has ended and the one before. */
export async function catalogueView(asker: Asker) {
  const { instant, today } = asker.world.clock.now()
  const months = lastPeriods('thang', today, 3)
    .filter(month => isPastCutOff(month.to, instant))
    .slice(-2)
  const lines = measureLines()
  const figures = await figuresFor(asker.app.db.kysely, lines, {
    periods: months.map(month => measured(month, instant)),
    body: null,
  })
  return {
    months: months.map(month => ({ name: periodName(month, asker.lang), stretch: stretchWords(month) })),
    measures: lines.map(line => ({
      ...inWords(newestVersion(line), asker.lang),
      versions: line.versions.length,
      figures: months.map((_, i) => (figures.get(line.id)?.[i] ?? []).map(counted => figureView(counted, null))),
    })),
  }
}

const SERIES: Readonly<Record<PeriodKind, number>> = { thang: 12, quy: 8, 'sau-thang': 6, 'chin-thang': 5, nam: 5 }

/** One measure: its versions and its series by a kind of period, the running one last. Null when there is none of that name. */
export async function measureView(
  asker: Asker,
  id: string,
  { kind, body, scheme }: { kind: PeriodKind; body: Uuid | null; scheme: Regime['scheme'] },
) {
  const line = measureLines().find(each => each.id === id)
  if (!line) return null
  const { instant, today } = asker.world.clock.now()
  // Periods of NĐ 09/2019 or of the calendar: one table follows one of them.
  const periods = lastPeriods(kind, today, SERIES[kind]).map(period =>
    scheme === 'nd-09' ? period : { ...period, ...calendarStretch(period.from, period.to) },
  )
  const figures = await figuresFor(asker.app.db.kysely, [line], {
    periods: periods.map(period => measured(period, instant)),
    body,
  })
  const db = asker.app.db.kysely
  const of = body ? await bodyAt(db, body, today) : null
  const [first, last] = [periods.at(0), periods.at(-1)]
  const changes = first && last ? await mapChanges(db, { from: first.from, to: last.to }) : []
  return {
    versions: line.versions.map(version => inWords(version, asker.lang)),
    newest: inWords(newestVersion(line), asker.lang),
    kind,
    scheme,
    body: of ? { id: of.id, name: of.name } : null,
    ended: body ? await endOf(db, body, today) : null,
    predecessors: body ? await seriesOfPredecessors(asker, line, { periods, body }) : [],
    series: periods.map((period, i) => ({
      code: periodCode(period),
      name: periodName(period, asker.lang),
      stretch: stretchWords(period),
      running: !isPastCutOff(period.to, instant),
      /** Days on which the map of bodies changed within the period. */
      mapChanged: changes.filter(on => on > period.from && on <= period.to),
      figures: (figures.get(id)?.[i] ?? []).map(counted => figureView(counted, body)),
    })),
  }
}

type Stretch = { readonly from: PlainDate; readonly to: PlainDate }

/** Of every body that became part of this one, its own figures: one for each period, apart from those of the heir. Those without any are left out. */
async function seriesOfPredecessors(
  asker: Asker,
  line: MeasureLine,
  { periods, body }: { periods: readonly Stretch[]; body: Uuid },
) {
  const db = asker.app.db.kysely
  const { instant } = asker.world.clock.now()
  const found = []
  for (const each of (await predecessorsOf(db, body)).slice(0, MOST_PREDECESSORS)) {
    const figures = await figuresFor(db, [line], { periods: periods.map(period => measured(period, instant)), body: each.id })
    const series = (figures.get(line.id) ?? []).map((counted, i) =>
      (periods[i]?.from ?? '') < each.endedOn ? counted.map(one => figureView(one, each.id)) : [],
    )
    if (series.some(period => period.some(figure => (figure.value ?? 0) !== 0))) found.push({ ...each, series })
  }
  return found
}
const MOST_PREDECESSORS = 12

export const BEHIND_PAGE = 100

export type Behind = {
  readonly id: string
  readonly version: number
  readonly from: PlainDate
  readonly to: PlainDate
  readonly body: Uuid | null
  readonly whole: boolean
  readonly after: string | null
}
export type BehindLine = {
  readonly id: Uuid
  readonly code: string
  readonly title: string
  readonly body: string
  readonly on: PlainDate
}

/** The list behind a figure, page by page: only what the viewer may see; how many of the page are hidden is said, not which. */
export async function behindView(asker: Asker, { id, version, from, to, body, whole, after }: Behind) {
  const line = measureLines().find(each => each.id === id)
  const measure = line?.versions.find(each => each.version === version)
  if (!line || !measure) return null
  const db = asker.app.db.kysely
  const period = measured({ from, to }, asker.world.clock.now().instant)
  const [figures] = await line.source.compute(db, [period], body)
  const found = await line.source.behind(db, { measure, period, body, whole, after, limit: BEHIND_PAGE + 1 })
  const page = found.slice(0, BEHIND_PAGE)
  const lines = await linesOf(asker, page)
  return {
    measure: inWords(measure, asker.lang),
    whole,
    stretch: stretchWords(period),
    figure: figures?.[measureKey(measure)] ?? { value: null },
    body: body ? ((await bodyAt(db, body, asker.today))?.name ?? null) : null,
    lines,
    hidden: page.length - lines.length,
    next: found.length > BEHIND_PAGE ? (page.at(-1)?.key ?? null) : null,
  }
}

/** The first records behind a counted figure that the reader may see. */
export async function behindLines(
  asker: Asker,
  { line, counted: { version, period }, limit }: { line: MeasureLine; counted: Counted; limit: number },
): Promise<BehindLine[]> {
  const rows = await line.source.behind(asker.app.db.kysely, {
    measure: version,
    period,
    body: null,
    after: null,
    limit: limit * 4,
  })
  return (await linesOf(asker, rows)).slice(0, limit)
}

async function linesOf(asker: Asker, rows: readonly BehindRow[]): Promise<BehindLine[]> {
  const ids = [...new Set(rows.map(row => row.matter))]
  const { rows: seen } = await sql<Omit<BehindLine, 'on'>>`select m.id, m.code, m.title, v.name as body from matter m
    join lateral (select name from body_version where body_id = m.holder_body order by valid_from desc limit 1) v on true
    where m.id = any(${ids}::uuid[]) and ${audienceOf(asker.viewer, sql`m.id`)}`.execute(asker.app.db.kysely)
  const byId = new Map(seen.map(row => [row.id, row]))
  return rows.flatMap(({ matter, on }) => {
    const row = byId.get(matter)
    return row ? [{ ...row, on }] : []
  })
}
