import {
  addWorkingDays,
  dueDay,
  fromEpochDay,
  isWorkingDay,
  makeCalendar,
  toEpochDay,
  workingDaysBetween,
  type CalendarRow,
} from '@kheo/working-days'
import type { World } from '../../casework/world.ts'
import { fixedClock } from '../../kernel/clock.ts'
import type { LawBook, LawLimit, WorkCalendar } from '../../kernel/process.ts'

/** Monday to Friday of 2021–2028, with the day off of 24/11/2026 (Nghị quyết 28/2026/QH16) and whatever a test adds. */
export function testCalendar(rows: readonly CalendarRow[] = []): WorkCalendar {
  const culture: CalendarRow = { date: '2026-11-24', kind: 'statutory', name: 'Ngày Văn hóa Việt Nam' }
  const calendar = makeCalendar({ from: '2021-01-01', to: '2028-12-31', rows: [culture, ...rows] })
  return {
    isWorkingDay: date => isWorkingDay(date, calendar),
    addWorkingDays: (from, days) => addWorkingDays(from, days, calendar),
    workingDaysBetween: (from, to) => workingDaysBetween(from, to, calendar),
    due: (from, limit, roll) => fromEpochDay(dueDay({ ...limit, start: toEpochDay(from), roll }, calendar).due),
  }
}

/** A law of the test's own: limits by key, all in working days. */
export function testLaw(limits: Readonly<Record<string, number>>): () => LawBook {
  const book: LawBook = {
    limit(key): LawLimit {
      const amount = limits[key]
      if (amount === undefined) throw new Error(`no limit ${key} in this test's law`)
      return { id: `test:${key}`, amount, unit: 'working-day', roll: 'none', source: 'thử nghiệm' }
    },
    number: key => limits[key] ?? 0,
    time: () => '15:00',
    numbers: key => (limits[key] === undefined ? [] : [limits[key]]),
  }
  return () => book
}

export function testWorld(
  at: string,
  options: { limits?: Readonly<Record<string, number>>; calendar?: WorkCalendar } = {},
): World {
  return { clock: fixedClock(at), calendar: options.calendar ?? testCalendar(), law: testLaw(options.limits ?? {}) }
}
