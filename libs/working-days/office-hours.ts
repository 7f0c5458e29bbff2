import type { WorkingCalendar } from './calendar.ts'
import { workedUpTo, workingDayAfter, worksOn } from './working-day.ts'

/** Sessions of a working day as 'HH:MM' pairs in order. */
export type OfficeHours = readonly (readonly [start: string, end: string])[]

export const DAY_SECONDS = 86_400

/** 07:30–11:30 and 13:00–17:00, unless the office configures others. */
export const USUAL_HOURS: OfficeHours = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
]

/** Counts working seconds. An instant is epoch day × 86400 + second of the day, local time. */
export type HourClock = {
  /** working seconds in (a, b], a ≤ b */
  count: (a: number, b: number) => number
  /** the first instant by which n > 0 working seconds have passed; the end of a session, not the begin of the next */
  advance: (a: number, n: number) => number
}

/** A clock of working hours; every step O(1). Throws a RangeError on sessions that overlap or do not run forward. */
export function hourClock(calendar: WorkingCalendar, hours: OfficeHours = USUAL_HOURS): HourClock {
  const sessions = hours.map(([start, end]) => [secondOf(start), secondOf(end)] as const)
  for (const [i, [start, end]] of sessions.entries())
    if (start >= end || start < (sessions[i - 1]?.[1] ?? 0)) throw new RangeError('office hours must run forward')
  const perDay = sessions.reduce((sum, [start, end]) => sum + end - start, 0)
  if (perDay === 0) throw new RangeError('office hours must not be empty')

  const workedAt = (instant: number): number => {
    const day = Math.floor(instant / DAY_SECONDS)
    const before = workedUpTo(day - 1, calendar) * perDay
    if (!worksOn(day, calendar)) return before
    const second = instant - day * DAY_SECONDS
    return sessions.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(second, end) - start), before)
  }
  return {
    count: (a, b) => workedAt(b) - workedAt(a),
    advance: (a, n) => {
      const target = workedAt(a) + n
      const whole = Math.ceil(target / perDay) - 1
      const day = workingDayAfter(calendar.first - 1, whole + 1, calendar)
      return day * DAY_SECONDS + secondAfter(target - whole * perDay, sessions)
    },
  }
}

/** 'HH:MM' or 'HH:MM:SS' as second of the day. Throws a RangeError. */
export function secondOf(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/u.exec(time)
  if (!match) throw new RangeError(`not a time HH:MM: ${time}`)
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)
}

function secondAfter(worked: number, sessions: readonly (readonly [number, number])[]): number {
  let left = worked
  for (const [start, end] of sessions) {
    if (left <= end - start) return start + left
    left -= end - start
  }
  throw new Error('more work than a day holds')
}
