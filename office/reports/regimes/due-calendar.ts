import type { World } from '../../../casework/index.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import type { Lang } from '../../../kernel/access.ts'
import { REPORT_KINDS } from './kinds.ts'
import { periodCode, periodName, runningPeriod, stepPeriod } from './periods.ts'
import type { Regime } from './regimes.ts'

/** A periodic report that is due: its period, the day of its cut-off, the last day for sending. */
export type DueReport = {
  readonly regime: Regime
  readonly period: string
  readonly name: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly dueOn: PlainDate
}

const DAY = 86_400_000
const addDays = (date: PlainDate, days: number): PlainDate => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** Reports whose sending day lies between two days, earliest first. */
export function reportsDue(
  regimes: readonly Regime[],
  world: World,
  { from, to, lang }: { from: PlainDate; to: PlainDate; lang: Lang },
): DueReport[] {
  const all = regimes.flatMap(regime =>
    stretches(regime, from, to, lang).map(each => ({ ...each, regime, dueOn: dueOf(regime, each.to, world) })),
  )
  return all
    .filter(each => from <= each.dueOn && each.dueOn <= to)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

type Stretch = Pick<DueReport, 'period' | 'name' | 'from' | 'to'>

function stretches({ kind, scheme }: Regime, from: PlainDate, to: PlainDate, lang: Lang): Stretch[] {
  if (kind === 'tuan') return weeks(from, to, lang)
  const { period: of } = REPORT_KINDS[kind]
  if (of === null) return []
  const periods: Stretch[] = []
  // One before the window's first day: its sending days may reach into the window.
  for (let each = stepPeriod(runningPeriod(of, from), -1); each.from <= to; each = stepPeriod(each, 1)) {
    const days = scheme === 'nd-09' ? each : calendarStretch(each.from, each.to)
    periods.push({ period: periodCode(each), name: periodName(each, lang), from: days.from, to: days.to })
  }
  return periods
}

/** Calendar months for laws that count them so: a period from 15/12 to 14/3 is then 1/1 to 31/3. */
export function calendarStretch(from: PlainDate, to: PlainDate): { from: PlainDate; to: PlainDate } {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  const day = (date: Date) => date.toISOString().slice(0, 10)
  return { from: day(new Date(Date.UTC(fromYear, fromMonth, 1))), to: day(new Date(Date.UTC(toYear, toMonth, 0))) }
}

/** ISO weeks by their Friday. */
function weeks(from: PlainDate, to: PlainDate, lang: Lang): Stretch[] {
  const friday = (date: PlainDate) => addDays(date, 4 - ((new Date(date).getUTCDay() + 6) % 7))
  const found: Stretch[] = []
  for (let day = friday(from); day <= to; day = addDays(day, 7)) {
    const period = isoWeek(day)
    found.push({
      period,
      name:
        lang === 'vi'
          ? `tuần ${Number(period.slice(6))}/${period.slice(0, 4)}`
          : `week ${Number(period.slice(6))}, ${period.slice(0, 4)}`,
      from: addDays(day, -7),
      to: day,
    })
  }
  return found
}

function isoWeek(date: PlainDate): string {
  const thursday = new Date(Date.parse(date) + (3 - ((new Date(date).getUTCDay() + 6) % 7)) * DAY)
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY))
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

function dueOf({ sendWithin }: Regime, cutOff: PlainDate, world: World): PlainDate {
  const limit = world.law(cutOff).limit('reports.send')
  if (sendWithin === 0) return cutOff
  return world.calendar.due(cutOff, { amount: sendWithin ?? limit.amount, unit: limit.unit }, limit.roll)
}

/** Has the cut-off of a day passed? The day itself still counts. */
export const isPastCutOff = (to: PlainDate, now: Date): boolean => now.getTime() >= instantInVietnam(to).getTime() + DAY
