import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'
import type { LawBook } from '../../../kernel/process.ts'

/** A week of the review: from one freeze instant to the next. `period` is the ISO week of the freeze day: 2026-W47. */
export type Week = { readonly period: string; readonly from: Date; readonly to: Date }

const DAY_MS = 86_400_000

/** The freeze instant (law/ `reports.week-freeze-*`, Friday 15:00 by default) of the ISO week in which a date lies. */
export function freezeInstant(date: PlainDate, law: LawBook): Date {
  const monday = Date.parse(date) - ((new Date(date).getUTCDay() + 6) % 7) * DAY_MS
  const day = new Date(monday + (law.number('reports.week-freeze-weekday') - 1) * DAY_MS).toISOString().slice(0, 10)
  return instantInVietnam(day, law.time('reports.week-freeze-time'))
}

/** The week that runs at an instant: the one whose freeze comes next. */
export function weekRunningAt(instant: Date, today: PlainDate, law: LawBook): Week {
  const thisWeek = freezeInstant(today, law)
  const to = instant.getTime() <= thisWeek.getTime() ? thisWeek : new Date(thisWeek.getTime() + 7 * DAY_MS)
  return { period: isoWeek(dayOf(to)), from: new Date(to.getTime() - 7 * DAY_MS), to }
}

/** The week of a period's name; null when the name is none. */
export function weekOfPeriod(period: string, law: LawBook): Week | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(period)
  if (!match) return null
  const monday = mondayOf(Number(match[1]), Number(match[2]))
  if (isoWeek(monday) !== period) return null
  const to = freezeInstant(monday, law)
  return { period, from: new Date(to.getTime() - 7 * DAY_MS), to }
}

/** The period before or after, by weeks. */
export function neighbour(period: string, weeks: number): string {
  const match = /^(\d{4})-W(\d{2})$/.exec(period)
  if (!match) throw new Error(`not a week: ${period}`)
  return isoWeek(
    new Date(Date.parse(mondayOf(Number(match[1]), Number(match[2]))) + weeks * 7 * DAY_MS).toISOString().slice(0, 10),
  )
}

export const weekNumber = (period: string): number => Number(period.slice(6))

/** ISO 8601 week of a date: the week belongs to the year of its Thursday. */
export function isoWeek(date: PlainDate): string {
  const thursday = Date.parse(date) + (3 - ((new Date(date).getUTCDay() + 6) % 7)) * DAY_MS
  const year = new Date(thursday).getUTCFullYear()
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS))
  return `${year}-W${String(week).padStart(2, '0')}`
}

function mondayOf(year: number, week: number): PlainDate {
  const fourth = Date.UTC(year, 0, 4)
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS
  return new Date(firstMonday + (week - 1) * 7 * DAY_MS).toISOString().slice(0, 10)
}

/** The office's date of an instant. */
export function dayOf(instant: Date): PlainDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}
