import { formatDateCited } from '@kheo/viet-text'
import type { MeasurePeriod } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { reportPeriod } from '../../../law/index.ts'
import { REPORT_KINDS, type ReportKind } from '../regimes/kinds.ts'
import { measured, periodName, periodOfCode, stepPeriod } from '../regimes/periods.ts'

/** What a report's figures are counted for: its kind, its period, and the moment after which nothing counts. */
export type ReportFrame = {
  readonly kind: ReportKind
  readonly period: { readonly from: PlainDate; readonly to: PlainDate }
  readonly until: Date
}

/** A period with the name that a sentence gives it. */
export type NamedPeriod = { readonly key: string; readonly name: string; readonly measured: MeasurePeriod }

const named = ({ from, to }: { from: PlainDate; to: PlainDate }, name: string, until: Date): NamedPeriod => ({
  key: `${from} ${to}`,
  name,
  measured: measured({ from, to }, until),
})

/** A report of a period of NĐ 09/2019 counts years from 15/12 to 14/12, any other years of the calendar. One report, one scheme. */
function byDecree({ kind, period }: Pick<ReportFrame, 'kind' | 'period'>): boolean {
  const of = REPORT_KINDS[kind].period
  return of !== null && periodStarting(of, period.from, period.to) !== null
}

/** The period that a live figure names; years are cut to the report's own period. Null when it lies outside. */
export function periodNamed(name: string | null, frame: ReportFrame): NamedPeriod | null {
  const { period, until } = frame
  if (name === null) return named(period, 'kỳ báo cáo', until)
  if (!/^\d{4}$/.test(name)) {
    const found = periodOfCode(name)
    return found ? named(found, periodName(found, 'vi'), until) : null
  }
  const year = yearOf(Number(name), frame)
  const from = year.from < period.from ? period.from : year.from
  const to = year.to > period.to ? period.to : year.to
  return from > to ? null : named({ from, to }, `năm ${name}`, until)
}

function yearOf(year: number, frame: ReportFrame): { from: PlainDate; to: PlainDate } {
  return byDecree(frame) ? reportPeriod('nam', year, 1) : { from: `${year}-01-01`, to: `${year}-12-31` }
}

/** The years of a report's period, first to last. */
export function yearsOf(frame: ReportFrame): number[] {
  const { from, to } = frame.period
  const yearAt = (date: PlainDate): number => {
    const year = Number(date.slice(0, 4))
    return date > yearOf(year, frame).to ? year + 1 : year
  }
  return Array.from({ length: Math.max(0, yearAt(to) - yearAt(from) + 1) }, (_, i) => yearAt(from) + i)
}

/** The period with which another is compared: the one before of its kind, the year before, or the stretch of the same length before. */
export function beforeOf({ measured: { from, to } }: NamedPeriod, frame: ReportFrame): NamedPeriod {
  const { until } = frame
  const kind = REPORT_KINDS[frame.kind].period
  const own = kind === null ? null : periodStarting(kind, from, to)
  if (own) {
    const before = stepPeriod(own, -1)
    return named(before, periodName(before, 'vi'), until)
  }
  const year = yearBegun(from, to, frame)
  if (year !== null) return yearBefore(year, to, frame)
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1
  const end = addDays(from, -1)
  const begin = addDays(from, -days)
  return named({ from: begin, to: end }, `kỳ từ ${formatDateCited(begin)} đến ${formatDateCited(end)}`, until)
}

/** The report's own period as prose names it: "quý III/2026", "giai đoạn 2021 - 2025", "thời gian từ 01/02/2026 đến 31/5/2026". */
export function stretchName({ kind, period }: Pick<ReportFrame, 'kind' | 'period'>): string {
  const { from, to } = period
  const of = REPORT_KINDS[kind].period
  const own = of === null ? null : periodStarting(of, from, to)
  if (own) return periodName(own, 'vi')
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
    return first === last ? `năm ${first}` : `giai đoạn ${first} - ${last}`
  }
  return `thời gian từ ${formatDateCited(from)} đến ${formatDateCited(to)}`
}

const DAY = 86_400_000
const addDays = (date: PlainDate, days: number): PlainDate => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

function periodStarting(kind: NonNullable<(typeof REPORT_KINDS)[ReportKind]['period']>, from: PlainDate, to: PlainDate) {
  for (const year of [Number(from.slice(0, 4)), Number(to.slice(0, 4))])
    for (let number = 1; number <= 12; number++) {
      const found = periodOfCode(`${kind}-${year}-${number}`)
      if (found?.from === from && found.to === to) return found
    }
  return null
}

/** The year that a stretch is, or the beginning of which it is. */
function yearBegun(from: PlainDate, to: PlainDate, frame: ReportFrame): number | null {
  const found = [Number(from.slice(0, 4)), Number(to.slice(0, 4))].find(year => {
    const whole = yearOf(year, frame)
    return whole.from === from && to <= whole.to
  })
  return found ?? null
}

/** The year before; of a year that is cut short its same stretch. */
function yearBefore(year: number, to: PlainDate, frame: ReportFrame): NamedPeriod {
  const before = yearOf(year - 1, frame)
  if (to === yearOf(year, frame).to) return named(before, `năm ${year - 1}`, frame.until)
  const last = new Date(Date.UTC(Number(to.slice(0, 4)) - 1, Number(to.slice(5, 7)), 0)).toISOString().slice(0, 10)
  const same = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`
  return named({ from: before.from, to: same < last ? same : last }, `cùng kỳ năm ${year - 1}`, frame.until)
}
