import { dateInVietnam, type PlainDate } from '../../kernel/clock.ts'

/** The office date so many days from today, by the clock of this machine. */
export function dayFromToday(days: number): PlainDate {
  return dateInVietnam(new Date(Date.now() + days * 86_400_000))
}

/** As people type it: 31/12/2026. */
export const typedDate = (day: PlainDate): string => day.split('-').toReversed().join('/')
