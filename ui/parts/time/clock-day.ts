import { dateOfEpochDay, epochDay, weekdayIndex } from '../../format.ts'

/** One day of a clock, as the server explains it. */
export type ClockDay = {
  date: string
  /** start: the day of the event, not counted · off: a weekend · holiday: a public holiday or a swapped day · paused: the clock stood still */
  kind: 'start' | 'counted' | 'off' | 'holiday' | 'paused'
  /** Which counted day it is, from 1; with `extra` counted anew within an extension. */
  number?: number
  extra?: boolean
  /** Why it is not counted: thứ Bảy, Ngày Văn hóa Việt Nam, chờ bổ sung. */
  reason?: string
  mark?: 'due' | 'was-due'
}

export type CalendarCell = { date: string; day?: ClockDay; before: boolean }

/** Whole weeks, Monday first, from the first to the last day of the clock; cells outside it carry no day. */
export function calendarWeeks(days: readonly ClockDay[]): CalendarCell[][] {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  const byDate = new Map(days.map(day => [day.date, day]))
  const from = epochDay(first.date) - weekdayIndex(first.date)
  const to = epochDay(last.date) + 6 - weekdayIndex(last.date)
  const weeks: CalendarCell[][] = []
  for (let monday = from; monday <= to; monday += 7) weeks.push(week(monday, byDate, first.date))
  return weeks
}

function week(monday: number, byDate: ReadonlyMap<string, ClockDay>, first: string): CalendarCell[] {
  return Array.from({ length: 7 }, (_, index) => {
    const date = dateOfEpochDay(monday + index)
    return { date, day: byDate.get(date), before: date < first }
  })
}
