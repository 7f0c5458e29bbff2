import { calendar2021 } from './2021.ts'
import { calendar2022 } from './2022.ts'
import { calendar2023 } from './2023.ts'
import { calendar2024 } from './2024.ts'
import { calendar2025 } from './2025.ts'
import { calendar2026 } from './2026.ts'
import { calendar2027 } from './2027.ts'
import type { CalendarKind, CalendarYear, NationalDay } from './calendar-year.ts'

export const calendarYears: readonly CalendarYear[] = [
  calendar2021,
  calendar2022,
  calendar2023,
  calendar2024,
  calendar2025,
  calendar2026,
  calendar2027,
]

/** The working calendar of state agencies, 2021–2027: what `makeCalendar` of working-days takes. Monday to Friday work unless a row says otherwise. */
export const nationalCalendar: { from: string; to: string; rows: readonly NationalDay[] } = {
  from: '2021-01-01',
  to: '2027-12-31',
  rows: calendarYears.flatMap(year => year.rows),
}

const SOURCES = {
  statutory: () => 'Bộ luật Lao động 45/2019/QH14, Điều 112',
  compensatory: () => 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3',
  swapOff: notices,
  makeupWork: notices,
} as const satisfies Record<CalendarKind, (year: CalendarYear | undefined) => string>

/** The document that a day off or working Saturday rests on. */
export function sourceOfDay(day: NationalDay): string {
  if (day.kind === 'statutory' && day.date.endsWith('-11-24')) return 'Nghị quyết 28/2026/QH16, Điều 2'
  return SOURCES[day.kind](calendarYears.find(year => day.date.startsWith(String(year.year))))
}

function notices(year: CalendarYear | undefined): string {
  return year && year.notices.length > 0 ? `Thông báo ${year.notices.join('; ')}` : 'chưa có thông báo'
}
