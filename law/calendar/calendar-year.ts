import type { PlainDate } from '../row.ts'

/** `swapOff` and `makeupWork` come in pairs; `compensatory` is the day in lieu of a holiday on a weekly day of rest. */
export type CalendarKind = 'statutory' | 'compensatory' | 'swapOff' | 'makeupWork'

/** A day off on a weekday (or a holiday wherever it falls), or a Saturday that works. `provisional`: expected, no notice yet. */
export type NationalDay = {
  date: PlainDate
  kind: CalendarKind
  name: string
  of?: PlainDate
  pairedWith?: PlainDate
  status: 'official' | 'provisional'
}

/** One year with the notices that set it and how the dates were checked. */
export type CalendarYear = { year: number; notices: readonly string[]; checked: string; rows: readonly NationalDay[] }
