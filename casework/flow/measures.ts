import type { PlainDate } from '../../kernel/clock.ts'
import { instantInVietnam } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Named } from '../../kernel/module.ts'
import type { Reader } from '../../platform/database/open.ts'

/** A stretch of days for which something is counted; `until` is the cut-off: nothing recorded later counts. */
export type MeasurePeriod = { readonly from: PlainDate; readonly to: PlainDate; readonly until: Date }

/** A figure of a period. A ratio keeps both its parts, so that 100% can always be asked "of what". Null: no data. */
export type MeasureFigure = { readonly value: number | null; readonly numerator?: number; readonly denominator?: number }

/**
 * What is counted, in words and for a stretch of validity. `flow`: months add up to the quarter; `stock`: as it stood at the end;
 * `ratio`: numerator over denominator, in percent.
 */
export type Measure = {
  /** For ever the same: `NV-01`. A changed definition is a new version with its own validity, never mixed with the old one. */
  readonly id: string
  readonly version: number
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly kind: 'flow' | 'stock' | 'ratio'
  readonly names: Named
  readonly unit: Named
  readonly definition: Named
  readonly formula: Named
  /** The records it is counted from. */
  readonly source: Named
  readonly owner: Named
  /** The rule behind it, as it is cited; null where no law defines it. */
  readonly law: string | null
  /** How a sentence of a report says it, `{n}` being the figure with its unit: "giao {n}". Absent: by its name. A report tells no nought. */
  readonly said?: string
  /** Where a periodic report tells it: how work was led, what came of it (when absent), or what fell short. */
  readonly tells?: 'leading' | 'result' | 'shortfall'
  /** Claims of a sum-up that it bears out, by the ids of office/reports/sum-up/claims.ts. */
  readonly answers?: readonly string[]
}

/** One thing behind a figure. `key` goes on from here. */
export type BehindRow = { readonly key: string; readonly matter: Uuid; readonly on: PlainDate }

/** What an office function contributes (its `report.ts`): measures, all their figures in one pass, and the list behind each. */
export type MeasureSource = {
  readonly id: string
  readonly measures: readonly Measure[]
  /** Figures by `id@version`, one record for each period in their order. `body` null: every body. */
  readonly compute: (
    db: Reader,
    periods: readonly MeasurePeriod[],
    body: Uuid | null,
  ) => Promise<ReadonlyArray<Readonly<Record<string, MeasureFigure>>>>
  /** What was counted, in a fixed order: for a ratio its numerator, or with `whole` its denominator. Empty when the figure has no list of matters. */
  readonly behind: (
    db: Reader,
    query: {
      readonly measure: Measure
      readonly period: MeasurePeriod
      readonly body: Uuid | null
      readonly whole?: boolean
      readonly after: string | null
      readonly limit: number
    },
  ) => Promise<readonly BehindRow[]>
}

export const measureKey = ({ id, version }: Pick<Measure, 'id' | 'version'>): string => `${id}@${version}`

/** First and last instant of a period as the flow is counted: from midnight of the first day until the cut-off, at the latest midnight after the last. */
export function instantsOf({ from, to, until }: MeasurePeriod): { from: Date; to: Date } {
  const end = new Date(instantInVietnam(to).getTime() + 86_400_000)
  return { from: instantInVietnam(from), to: until < end ? until : end }
}

let sources: readonly MeasureSource[] = []

/** Hands the measures of all office functions over; throws when two versions of one measure hold on the same day. */
export function useMeasures(given: readonly MeasureSource[]): void {
  const all = given.flatMap(source => source.measures)
  for (const [id, versions] of Map.groupBy(all, measure => measure.id)) {
    const ordered = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    const clash = ordered.find((each, i) => i > 0 && (ordered[i - 1]?.validUntil ?? '9999-12-31') >= each.validFrom)
    if (clash) throw new Error(`measure ${id}: version ${clash.version} begins before the one before it has ended`)
  }
  sources = given
}

export function measureSources(): readonly MeasureSource[] {
  return sources
}
