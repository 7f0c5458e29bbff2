import { expect, test } from 'vitest'
import { backOffMs, makeRateLimit } from './rate-limit.ts'

test('a window slides: the fourth call within a minute waits until the first is a minute old', () => {
  const limit = makeRateLimit({ limit: 3, windowMs: 60_000 })
  for (const at of [0, 10_000, 20_000]) expect(limit.hit('a', at).allowed).toBe(true)
  expect(limit.hit('a', 30_000)).toEqual({ allowed: false, retryAfterMs: 30_000 })
  expect(limit.hit('b', 30_000).allowed).toBe(true)
  expect(limit.hit('a', 60_001).allowed).toBe(true)
})

test.each([
  [5, 0, 0],
  [6, 0, 1000],
  [7, 500, 1500],
  [9, 0, 8000],
  [40, 0, 900_000],
  [40, 900_000, 0],
])('%i failures, %i ms after the last: wait %i ms', (count, passed, wait) => {
  const rule = { free: 5, firstWaitMs: 1000, longestWaitMs: 900_000 }
  expect(backOffMs(rule, { count, lastAtMs: 0 }, passed)).toBe(wait)
})
