import {
  measureKey,
  measureSources,
  type Measure,
  type MeasureFigure,
  type MeasurePeriod,
  type MeasureSource,
} from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'

/** One figure of a period by one version of a measure; `part` when the definition changed within the period. */
export type Counted = {
  readonly version: Measure
  readonly period: MeasurePeriod
  readonly figure: MeasureFigure
  readonly part: boolean
}

/** All versions of one measure, oldest first, and the source that counts them. */
export type MeasureLine = { readonly id: string; readonly versions: readonly Measure[]; readonly source: MeasureSource }

export function measureLines(): MeasureLine[] {
  return measureSources().flatMap(source =>
    [...Map.groupBy(source.measures, measure => measure.id)].map(([id, versions]) => ({
      id,
      source,
      versions: versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    })),
  )
}

export const newestVersion = ({ versions }: MeasureLine): Measure => {
  const last = versions.at(-1)
  if (!last) throw new Error('a measure has at least one version')
  return last
}

/** The stretches of a period in which each version of a measure holds. A changed definition is never summed with the one before it. */
export function splitByVersion(
  versions: readonly Measure[],
  period: MeasurePeriod,
): Array<{ version: Measure; period: MeasurePeriod }> {
  return versions.flatMap(version => {
    const from = later(version.validFrom, period.from)
    const to = version.validUntil === null ? period.to : earlier(version.validUntil, period.to)
    return from <= to ? [{ version, period: { from, to, until: period.until } }] : []
  })
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

/**
 * Figures of measures for periods: for each measure and period one entry for every version that holds in it. Sources are asked once, for
 * all the stretches that their versions need.
 */
export async function figuresFor(
  db: Reader,
  lines: readonly MeasureLine[],
  { periods, body }: { periods: readonly MeasurePeriod[]; body: Uuid | null },
): Promise<ReadonlyMap<string, ReadonlyArray<readonly Counted[]>>> {
  const found = new Map<string, ReadonlyArray<readonly Counted[]>>()
  for (const [source, ofSource] of Map.groupBy(lines, line => line.source)) {
    const stretches = ofSource.map(line => periods.map(period => splitByVersion(line.versions, period)))
    const asked = new Map(stretches.flat(2).map(({ period }) => [stretchKey(period), period]))
    const computed = await source.compute(db, [...asked.values()], body)
    const byStretch = new Map([...asked.keys()].map((key, i) => [key, computed[i] ?? {}]))
    ofSource.forEach((line, i) => {
      const ofLine = stretches[i] ?? []
      found.set(
        line.id,
        ofLine.map(parts =>
          parts.map(({ version, period }) => ({
            version,
            period,
            figure: byStretch.get(stretchKey(period))?.[measureKey(version)] ?? { value: null },
            part: parts.length > 1,
          })),
        ),
      )
    })
  }
  return found
}

const stretchKey = ({ from, to, until }: MeasurePeriod): string => `${from} ${to} ${until.toISOString()}`

const BEGINNING: PlainDate = '1990-01-01'
const TENTH = 0.1

/**
 * The figures of periods, and for every comparison whether the books it comes from were kept by then. They were when their function had
 * counted anything at all by the first tenth of the period before: an office is not told that it "rose" against a time that it never recorded.
 */
export async function figuresWithReach(
  db: Reader,
  lines: readonly MeasureLine[],
  { periods, body }: { periods: readonly MeasurePeriod[]; body: Uuid | null },
): Promise<{
  readonly at: (line: MeasureLine, period: MeasurePeriod) => readonly Counted[]
  readonly keptBy: (line: MeasureLine, period: MeasurePeriod) => boolean
}> {
  const reaches = periods.map(reachOf)
  const asked = new Set(lines.map(line => line.source))
  const whole = measureLines().filter(line => asked.has(line.source))
  const figures = whole.length === 0 ? new Map() : await figuresFor(db, whole, { periods: [...periods, ...reaches], body })
  const kept = new Map(
    [...Map.groupBy(whole, line => line.source.id)].map(([source, own]) => [
      source,
      reaches.map((_, i) => own.some(line => (figures.get(line.id)?.[periods.length + i] ?? []).some(anything))),
    ]),
  )
  return {
    at: (line, period) => figures.get(line.id)?.[periods.indexOf(period)] ?? [],
    keptBy: (line, period) => kept.get(line.source.id)?.[periods.indexOf(period)] ?? false,
  }
}

const anything = ({ figure }: Counted): boolean => Boolean(figure.value) || Boolean(figure.denominator)

function reachOf({ from, to, until }: MeasurePeriod): MeasurePeriod {
  const length = Date.parse(to) - Date.parse(from)
  return { from: BEGINNING, to: new Date(Date.parse(from) + TENTH * length).toISOString().slice(0, 10), until }
}
