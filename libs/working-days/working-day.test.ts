import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar } from './fixture.ts'
import {
  officeCalendar,
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  fromEpochDay,
  isPlainDate,
  isWorkingDay,
  makeCalendar,
  OutsideCalendar,
  rollToWorkingDay,
  subtractWorkingDays,
  timeLeft,
  toEpochDay,
  weekdayOf,
  withDays,
  workingDaysBetween,
} from './index.ts'

const day = (from = '2025-03-01', to = '2027-09-15') =>
  fc.integer({ min: toEpochDay(from), max: toEpochDay(to) }).map(fromEpochDay)

/** The walk that anyone would do by hand: one day after the other, on the calendar of JavaScript. */
function walk(from: string, n: number): string {
  const date = new Date(`${from}T00:00:00Z`)
  for (let left = Math.abs(n); left > 0;) {
    date.setUTCDate(date.getUTCDate() + Math.sign(n))
    const text = date.toISOString().slice(0, 10)
    const kind = calendar.data.rows.find(row => row.date === text)?.kind
    if (kind === 'makeupWork' || (kind === undefined && date.getUTCDay() % 6 !== 0)) left--
  }
  return date.toISOString().slice(0, 10)
}

test('holidays, days in lieu and swapped days are off, make-up Saturdays work', () => {
  for (const off of ['2026-02-18', '2026-04-27', '2026-08-31', '2026-11-24', '2026-11-28'])
    expect(isWorkingDay(off, calendar)).toBe(false)
  for (const on of ['2026-08-22', '2026-01-10', '2026-11-25']) expect(isWorkingDay(on, calendar)).toBe(true)
})

test('the n-th working day is found in one step and is the one of the walk', () => {
  fc.assert(
    fc.property(day(), fc.integer({ min: -30, max: 40 }), (from, n) => {
      expect(addWorkingDays(from, n, calendar)).toBe(walk(from, n))
    }),
    { numRuns: 300 },
  )
})

test('adding, then subtracting leads back to a working day one began on', () => {
  fc.assert(
    fc.property(day(), fc.nat(40), (date, n) => {
      const from = rollToWorkingDay(date, calendar)
      expect(subtractWorkingDays(addWorkingDays(from, n, calendar), n, calendar)).toBe(from)
      expect(workingDaysBetween(from, addWorkingDays(from, n, calendar), calendar)).toBe(n)
    }),
  )
})

test('a later start or a longer limit never ends earlier', () => {
  fc.assert(
    fc.property(day(), fc.nat(20), fc.nat(40), (from, later, n) => {
      expect(addWorkingDays(from, n, calendar) <= addWorkingDays(addDays(from, later), n, calendar)).toBe(true)
      expect(addWorkingDays(from, n, calendar) < addWorkingDays(from, n + 1, calendar)).toBe(true)
    }),
  )
})

test('days and months are counted as JavaScript counts them', () => {
  fc.assert(
    fc.property(day('1890-01-01', '2210-12-31'), fc.integer({ min: -800, max: 800 }), (from, n) => {
      const there = new Date(Date.parse(from) + n * 86_400_000)
      expect(addDays(from, n)).toBe(there.toISOString().slice(0, 10))
      expect(daysBetween(from, addDays(from, n))).toBe(n)
      expect(weekdayOf(toEpochDay(addDays(from, n)))).toBe(there.getUTCDay())
    }),
  )
})

test('a month ends on the same day number, or on the last day of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2026-08-31', 1)).toBe('2026-09-30')
  expect(addMonths('2026-11-15', 3)).toBe('2027-02-15')
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
})

test('time left is told in working days, and a day off can be late by none', () => {
  expect(timeLeft('2026-11-20', '2026-11-27', calendar)).toEqual({ state: 'before', workingDays: 4, days: 7 })
  expect(timeLeft('2026-11-27', '2026-11-27', calendar)).toEqual({ state: 'today', workingDays: 0, days: 0 })
  expect(timeLeft('2026-11-28', '2026-11-27', calendar)).toEqual({ state: 'late', workingDays: 0, days: 1 })
  expect(timeLeft('2026-11-30', '2026-11-27', calendar)).toEqual({ state: 'late', workingDays: 1, days: 3 })
})

test('what the calendar does not know is refused, not guessed', () => {
  expect(() => addWorkingDays('2027-12-30', 5, calendar)).toThrow(OutsideCalendar)
  expect(() => isWorkingDay('2024-12-31', calendar)).toThrow(OutsideCalendar)
  expect(() => addWorkingDays('2025-01-03', -3, calendar)).toThrow(OutsideCalendar)
  expect(addWorkingDays('2024-12-31', 1, calendar)).toBe('2025-01-02')
})

test('a day set by the administrator makes a new calendar and leaves the old one', () => {
  const edited = withDays(calendar, { off: ['2026-11-23'], work: ['2026-11-28'] })
  expect([isWorkingDay('2026-11-23', edited), isWorkingDay('2026-11-28', edited)]).toEqual([false, true])
  expect([isWorkingDay('2026-11-23', calendar), isWorkingDay('2026-11-28', calendar)]).toEqual([true, false])
  expect(withDays(calendar, {})).toBe(calendar)
  expect(() => makeCalendar({ from: '2026-01-01', to: '2026-12-31', rows: [{ date: '2026-04-31', kind: 'off' }] })).toThrow(
    RangeError,
  )
})

test('only a real day is a day', () => {
  for (const bad of ['2026-04-31', '2025-02-29', '2026-13-01', '2026-1-01', '20260101', ' 2026-01-01', '2026-01-0x', '', null])
    expect(isPlainDate(bad)).toBe(false)
  expect(isPlainDate('2024-02-29')).toBe(true)
})

test('a bound calendar gives the same answers', () => {
  const office = officeCalendar(calendar)
  expect(office.addWorkingDays('2026-11-20', 5)).toBe('2026-11-30')
  expect(office.workingDaysBetween('2026-11-30', '2026-11-20')).toBe(-5)
  expect(office.isWorkingDay('2026-11-24')).toBe(false)
  expect(office.due('2026-06-04', { amount: 90, unit: 'day' }, 'next-working-day')).toBe('2026-09-03')
  expect(office.due('2026-01-31', { amount: 1, unit: 'month' })).toBe('2026-02-28')
})
