import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextOccurrence } from './recurrence.ts'

test.each([
  ['weekly:FRI', '2026-11-24', '2026-11-27'],
  ['weekly:TUE', '2026-11-24', '2026-11-24'],
  ['monthly:15', '2026-11-16', '2026-12-15'],
  ['monthly:31', '2027-02-01', '2027-02-28'],
  ['quarterly:20-last-month', '2026-10-01', '2026-12-20'],
  ['quarterly:20-last-month', '2026-12-21', '2027-03-20'],
  ['half-yearly:10-last-month', '2026-07-01', '2026-12-10'],
  ['yearly:12-15', '2026-12-16', '2027-12-15'],
])('%s from %s comes next on %s', (rule, from, expected) => {
  expect(nextOccurrence(rule, from)).toBe(expected)
})

test('a rule that is none names no date', () => {
  expect(nextOccurrence('weekly:XYZ', '2026-11-24')).toBeNull()
  expect(nextOccurrence('monthly:32', '2026-11-24')).toBeNull()
})

test('the next date is never before the day asked from, and asking from it gives it again', () => {
  const rules = fc.constantFrom('weekly:MON', 'monthly:05', 'monthly:30', 'quarterly:15-last-month', 'half-yearly:31-last-month', 'yearly:02-29')
  const dates = fc.integer({ min: 0, max: 2500 }).map(n => new Date(Date.UTC(2021, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(rules, dates, (rule, from) => {
      const next = nextOccurrence(rule, from) ?? ''
      expect(next >= from).toBe(true)
      expect(nextOccurrence(rule, next)).toBe(next)
    }),
  )
})
