import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar } from './fixture.ts'
import { dueDay, dueInstant, explainDays, explainHours, fromEpochDay, isWorkingDay, toEpochDay, type Stretch } from './index.ts'

const start = fc.integer({ min: toEpochDay('2025-02-01'), max: toEpochDay('2027-03-31') })
const amount = fc.nat(60)
const unit = fc.constantFrom('working-day' as const, 'day' as const)
const stretches = fc.array(fc.tuple(fc.integer({ min: -20, max: 80 }), fc.nat(12)), { maxLength: 5 })
const at = (origin: number, list: [number, number][]): Stretch[] =>
  list.map(([from, length]) => ({ from: origin + from, to: origin + from + length }))

test('a limit with pauses ends where the walk, day by day, ends', () => {
  fc.assert(
    fc.property(start, amount, unit, stretches, (from, n, kind, list) => {
      const pauses = at(from, list)
      let day = from
      for (let left = n; left > 0;) {
        day++
        const stands = pauses.some(p => p.from < day && day <= p.to)
        if (!stands && (kind === 'day' || isWorkingDay(fromEpochDay(day), calendar))) left--
      }
      expect(dueDay({ start: from, amount: n, unit: kind, pauses }, calendar).raw).toBe(day)
    }),
    { numRuns: 1000 },
  )
})

test('the explanation counts as many days as the limit has, ends on the due day, and leaves no day out', () => {
  fc.assert(
    fc.property(
      start,
      amount,
      unit,
      stretches,
      fc.constantFrom('none' as const, 'next-working-day' as const),
      (from, n, kind, list, roll) => {
        const { end, steps } = explainDays({ start: from, amount: n, unit: kind, roll, pauses: at(from, list) }, calendar)
        expect(steps.filter(s => s.counts)).toHaveLength(n)
        expect(steps.map(s => s.date)).toEqual(Array.from({ length: end.due - from }, (_, i) => fromEpochDay(from + 1 + i)))
        expect(roll === 'none' ? end.due === end.raw : isWorkingDay(fromEpochDay(end.due), calendar)).toBe(true)
      },
    ),
  )
})

test('working hours end where the walk, minute by minute, ends, and their parts add up', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 1439 }), fc.nat(1500), stretches, (day, minute, minutes, list) => {
      const from = day * 86_400 + minute * 60
      const pauses = list.map(([a, b]) => ({ from: from + a * 1800, to: from + (a + b) * 1800 }))
      let now = from
      for (let left = minutes; left > 0; now += 60) {
        const m = Math.floor(now / 60) % 1440
        const open = (m >= 450 && m < 690) || (m >= 780 && m < 1020)
        const stands = pauses.some(p => p.from <= now && now < p.to)
        if (open && !stands && isWorkingDay(fromEpochDay(Math.floor(now / 86_400)), calendar)) left--
      }
      const limit = { start: from, seconds: minutes * 60, pauses }
      expect(dueInstant(limit, calendar)).toBe(now)
      const parts = explainHours(limit, calendar).steps.flatMap(s => (s.counts ? (s.part ?? []) : []))
      expect(parts.reduce((sum, p) => sum + p.minutes, 0)).toBe(minutes)
    }),
    { numRuns: 200 },
  )
})

test('office hours can be others, and nonsense is refused', () => {
  const from = toEpochDay('2026-03-06') * 86_400
  expect(dueInstant({ start: from, seconds: 3600, hours: [['08:00', '12:00']] }, calendar)).toBe(from + 9 * 3600)
  expect(() => dueInstant({ start: from, seconds: 60, hours: [['12:00', '08:00']] }, calendar)).toThrow(RangeError)
  expect(() => dueInstant({ start: from, seconds: 60, hours: [] }, calendar)).toThrow(RangeError)
})
