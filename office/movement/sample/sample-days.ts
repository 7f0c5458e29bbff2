import type { MemoryWorld } from '../../../casework/acts/in-memory.ts'
import { instantInVietnam, type PlainDate } from '../../../kernel/clock.ts'

export type Days = Readonly<
  Record<
    | 'register'
    | 'list'
    | 'start'
    | 'midYear'
    | 'results'
    | 'self'
    | 'verify'
    | 'council'
    | 'recognise'
    | 'discipline'
    | 'propose'
    | 'reward'
    | 'close',
    PlainDate
  >
>

/** The days of a year; a unit that began in mid-year registers then. */
export function daysOf(
  world: Pick<MemoryWorld, 'calendar'>,
  { year, nth, from }: { year: number; nth: number; from: PlainDate },
): Days {
  const day = (wanted: PlainDate, after: PlainDate = from) => {
    const later = wanted > after ? wanted : world.calendar.addWorkingDays(after, 4)
    return world.calendar.isWorkingDay(later) ? later : world.calendar.addWorkingDays(later, 1)
  }
  const register = day(`${year}-03-${two(5 + (nth % 20))}`)
  const list = day(`${year}-04-22`, register)
  const start = day(`${year}-04-27`, list)
  return {
    register,
    list,
    start,
    midYear: day(`${year}-06-22`, start),
    results: day(`${year}-10-05`),
    self: day(`${year}-10-${two(12 + (nth % 15))}`),
    verify: day(`${year}-11-${two(4 + (nth % 8))}`),
    council: day(`${year}-11-14`),
    recognise: day(`${year}-11-19`),
    discipline: day(`${year}-11-21`),
    propose: day(`${year}-12-01`),
    reward: day(`${year}-12-18`),
    close: day(`${year}-12-28`),
  }
}

/** A moment of a day, a minute apart for each model. */
export function at(day: PlainDate, nth: number): Date {
  return new Date(instantInVietnam(day, '08:15').getTime() + nth * 60_000)
}

export function monthsBefore(day: PlainDate, months: number): PlainDate {
  const date = new Date(`${day.slice(0, 7)}-03T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The number of the year's decision on rewards. */
export const rewardDecision = (on: PlainDate): string => `${2100 + ((Number(on.slice(0, 4)) * 37) % 90)}/QĐ-UBND`
