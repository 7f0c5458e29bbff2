import { expect, test } from 'vitest'
import { calendarWeeks } from './clock-day.ts'

test('a clock fills whole weeks from Monday, and days outside it carry nothing', () => {
  const weeks = calendarWeeks([
    { date: '2026-11-26', kind: 'start' },
    { date: '2026-11-30', kind: 'counted', number: 1 },
  ])
  expect(weeks).toHaveLength(2)
  expect(weeks.every(week => week.length === 7)).toBe(true)
  expect(weeks[0]?.[0]).toEqual({ date: '2026-11-23', day: undefined, before: true })
  expect(weeks[1]?.[0]?.day?.number).toBe(1)
  expect(weeks[1]?.[6]).toEqual({ date: '2026-12-06', day: undefined, before: false })
  expect(calendarWeeks([])).toEqual([])
})
