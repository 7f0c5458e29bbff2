import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../../kernel/access.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import { PERIOD_KINDS, reportPeriod, reportPeriodOf, type PeriodKind, type ReportPeriod } from '../../../law/index.ts'
import type { MeasurePeriod } from '../../../casework/index.ts'

export const periodKinds = Object.keys(PERIOD_KINDS) as [PeriodKind, ...PeriodKind[]] // keys of the literal in law/

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** "tháng 10/2026", "quý IV/2026", "6 tháng đầu năm 2026": as reports name their period. */
export function periodName({ kind, year, number }: Pick<ReportPeriod, 'kind' | 'year' | 'number'>, lang: Lang): string {
  const vi = lang === 'vi'
  switch (kind) {
    case 'thang':
      return vi ? `tháng ${number}/${year}` : `${number}/${year}`
    case 'quy':
      return vi ? `quý ${ROMAN[number - 1] ?? number}/${year}` : `quarter ${number}, ${year}`
    case 'sau-thang':
      return vi ? `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}` : `${number === 1 ? 'first' : 'second'} half of ${year}`
    case 'chin-thang':
      return vi ? `9 tháng năm ${year}` : `nine months of ${year}`
    case 'nam':
      return vi ? `năm ${year}` : `${year}`
  }
}

/** The address of a period: `quy-2026-4`. */
export const periodCode = ({ kind, year, number }: Pick<ReportPeriod, 'kind' | 'year' | 'number'>): string =>
  `${kind}-${year}-${number}`

/** The period of an address, or null when it names none. */
export function periodOfCode(code: string): ReportPeriod | null {
  const match = /^([a-z-]+)-(\d{4})-(\d{1,2})$/.exec(code)
  const kind = periodKinds.find(each => each === match?.[1])
  if (!match || !kind) return null
  const [year, number] = [Number(match[2]), Number(match[3])]
  return number >= 1 && number <= PERIOD_KINDS[kind].perYear && year >= 2020 && year <= 2100
    ? reportPeriod(kind, year, number)
    : null
}

/** The period after or before another of its kind. */
export function stepPeriod({ kind, year, number }: ReportPeriod, by: 1 | -1): ReportPeriod {
  const next = number + by
  const { perYear } = PERIOD_KINDS[kind]
  if (next < 1) return reportPeriod(kind, year - 1, perYear)
  return next > perYear ? reportPeriod(kind, year + 1, 1) : reportPeriod(kind, year, next)
}

/** The period that runs on a day; in the last months of the year, for nine months, the one that ended. */
export function runningPeriod(kind: PeriodKind, today: PlainDate): ReportPeriod {
  return reportPeriodOf(kind, today) ?? reportPeriod(kind, Number(today.slice(0, 4)), 1)
}

/** The last periods up to the running one, oldest first. */
export function lastPeriods(kind: PeriodKind, today: PlainDate, count: number): ReportPeriod[] {
  const periods = [runningPeriod(kind, today)]
  for (let first = periods[0]; first && periods.length < count; first = periods[0]) periods.unshift(stepPeriod(first, -1))
  return periods
}

/** A period as measures count it: until now, or its own end. */
export function measured({ from, to }: { from: PlainDate; to: PlainDate }, now: Date): MeasurePeriod {
  const end = new Date(instantInVietnam(to).getTime() + 86_400_000)
  return { from, to, until: now < end ? now : end }
}

export const stretchWords = ({ from, to }: { from: PlainDate; to: PlainDate }): string =>
  `${formatDate(from)} – ${formatDate(to)}`
