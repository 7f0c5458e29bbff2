import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextOccurrence } from './recurrence.ts'
import { isRepeat, recurrenceFrom, recurrenceWords } from './recurrence-words.ts'

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
  const rules = fc.constantFrom(
    'weekly:MON',
    'monthly:05',
    'monthly:30',
    'quarterly:15-last-month',
    'half-yearly:31-last-month',
    'yearly:02-29',
  )
  const dates = fc
    .integer({ min: 0, max: 2500 })
    .map(n => new Date(Date.UTC(2021, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(rules, dates, (rule, from) => {
      const next = nextOccurrence(rule, from) ?? ''
      expect(next >= from).toBe(true)
      expect(nextOccurrence(rule, next)).toBe(next)
    }),
  )
})

test.each([
  ['weekly', '2026-11-27', 'weekly:FRI', 'thứ\u00A0Sáu hằng tuần', 'every Friday'],
  ['monthly', '2026-12-15', 'monthly:15', 'ngày\u00A015 hằng tháng', 'on day 15 of every month'],
  [
    'monthly',
    '2026-12-31',
    'monthly:31',
    'ngày\u00A031 hằng tháng, tháng thiếu thì ngày cuối tháng',
    'on day 31 of every month, or its last day',
  ],
  [
    'quarterly',
    '2026-12-20',
    'quarterly:20-last-month',
    'ngày\u00A020 tháng cuối mỗi quý',
    'on day 20 of the last month of every quarter',
  ],
  [
    'half-yearly',
    '2027-06-10',
    'half-yearly:10-last-month',
    'ngày\u00A010 tháng\u00A06 và tháng\u00A012',
    'on day 10 of June and December',
  ],
  ['yearly', '2026-12-15', 'yearly:12-15', 'ngày\u00A015/12 hằng năm', 'on 15/12 every year'],
])('%s from %s is %s, told in words; its first date is the one it came from', (repeat, first, rule, vi, en) => {
  expect(isRepeat(repeat) && recurrenceFrom(repeat, first)).toBe(rule)
  expect(recurrenceWords(rule)).toEqual({ vi, en })
  expect(nextOccurrence(rule, first)).toBe(first)
})

test('a quarter is counted by its last month; what is no rule has no words', () => {
  expect(recurrenceFrom('quarterly', '2026-11-20')).toBeNull()
  expect(recurrenceFrom('half-yearly', '2026-09-20')).toBeNull()
  expect(recurrenceWords('weekly:XYZ')).toBeNull()
})
