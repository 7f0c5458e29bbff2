import type { WorkingCalendar } from './calendar.ts'
import { monthsAfter } from './calendar-day.ts'
import { hourClock, type OfficeHours } from './office-hours.ts'
import { endOf, type Clock, type Stretch } from './pauses.ts'
import { countWorkingDays, rollDay, workingDayAfter } from './working-day.ts'

export const UNITS = ['working-day', 'day', 'month', 'working-hour'] as const
export const ROLLS = ['none', 'next-working-day'] as const
export type Unit = (typeof UNITS)[number]
export type Roll = (typeof ROLLS)[number]

/** A limit counted in days on epoch days. Day 0 is `start`. In a pause the day `from` still counts and `to` is the last one that does not. */
export type DayLimit = {
  start: number
  amount: number
  unit: Exclude<Unit, 'working-hour'>
  roll?: Roll
  pauses?: readonly Stretch[]
}

/** `raw`: the last day of the limit itself; `due`: after rolling on from a day off. */
export type DueDay = { raw: number; due: number }

const CALENDAR_DAYS: Clock = { count: (a, b) => b - a, advance: (a, n) => a + n }

/** Last day of a limit, O(1) without pauses. Throws OutsideCalendar, and StillPaused while a pause is open. */
export function dueDay(limit: DayLimit, calendar: WorkingCalendar): DueDay {
  const { start, amount, unit, roll = 'none', pauses = [] } = limit
  const clock = unit === 'working-day' ? workingDays(calendar) : CALENDAR_DAYS
  const days = unit === 'month' ? monthsAfter(start, amount) - start : amount
  const raw = endOf(start, days, { clock, pauses })
  return { raw, due: roll === 'next-working-day' ? rollDay(raw, calendar) : raw }
}

/** A limit of working seconds from an instant (see office-hours). */
export type HourLimit = { start: number; seconds: number; pauses?: readonly Stretch[]; hours?: OfficeHours }

/** The instant at which a limit of working hours ends. */
export function dueInstant(limit: HourLimit, calendar: WorkingCalendar): number {
  return endOf(limit.start, limit.seconds, { clock: hourClock(calendar, limit.hours), pauses: limit.pauses ?? [] })
}

function workingDays(calendar: WorkingCalendar): Clock {
  return {
    count: (a, b) => countWorkingDays(a, b, calendar),
    advance: (a, n) => workingDayAfter(a, n, calendar),
  }
}
