import { lawAt } from './book.ts'
import type { PlainDate } from './row.ts'

/** Kinds of period of NĐ 09/2019/NĐ-CP, Điều 12; nine months is an addition of provinces. Value: months, and how many a year has (9 months: the first only). */
export const PERIOD_KINDS = {
  thang: { months: 1, perYear: 12 },
  quy: { months: 3, perYear: 4 },
  'sau-thang': { months: 6, perYear: 2 },
  'chin-thang': { months: 9, perYear: 1 },
  nam: { months: 12, perYear: 1 },
} as const satisfies Record<string, { months: number; perYear: number }>

export type PeriodKind = keyof typeof PERIOD_KINDS
/** `number`: the month 1–12, quarter 1–4, half 1–2, else 1. Both days belong to the period. */
export type ReportPeriod = { kind: PeriodKind; year: number; number: number; from: PlainDate; to: PlainDate }

/** The n-th period of a year: from the 15th of the month before it to the 14th of its last month. Throws a RangeError on a number that it has not. */
export function reportPeriod(kind: PeriodKind, year: number, number = 1): ReportPeriod {
  const { months, perYear } = PERIOD_KINDS[kind]
  if (!Number.isInteger(number) || number < 1 || number > perYear) throw new RangeError(`no ${kind} ${number} in a year`)
  const law = lawAt(`${year}-01-01`)
  const [first, last] = [law.number('reports.period-first-day'), law.number('reports.period-last-day')]
  return { kind, year, number, from: dayOf(year, (number - 1) * months, first), to: dayOf(year, number * months, last) }
}

/** The period that a day falls into; null after the ninth month for `chin-thang`. */
export function reportPeriodOf(kind: PeriodKind, date: PlainDate): ReportPeriod | null {
  const [year = 0] = date.split('-').map(Number)
  const periods = [year, year + 1].flatMap(y =>
    Array.from({ length: PERIOD_KINDS[kind].perYear }, (_, i) => reportPeriod(kind, y, i + 1)),
  )
  return periods.find(period => period.from <= date && date <= period.to) ?? null
}

/** Month 0 is December of the year before. */
function dayOf(year: number, month: number, day: number): PlainDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return month === 0 ? `${year - 1}-12-${two(day)}` : `${year}-${two(month)}-${two(day)}`
}
