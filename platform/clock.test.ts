import { beforeEach, expect, test } from 'vitest'
import { makeClock, type GuardedClock } from './clock.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-11-24T08:00:00Z')
let wall: number
let elapsed: number
let clock: GuardedClock

beforeEach(() => {
  wall = START
  elapsed = 5000
  clock = makeClock({ wallMs: () => wall, elapsedMs: () => elapsed })
})

const pass = (ms: number): void => {
  wall += ms
  elapsed += ms
}
const at = (): string => clock.now().instant.toISOString()

test('ordinary time passes, small corrections are followed without going back', () => {
  pass(HOUR)
  expect(at()).toBe('2026-11-24T09:00:00.000Z')
  wall -= 1500
  expect(at()).toBe('2026-11-24T09:00:00.000Z')
  pass(2000)
  expect(at()).toBe('2026-11-24T09:00:00.500Z')
  expect(clock.trouble()).toBeNull()
})

test('a clock set back an hour: order holds, the banner shows, time goes on', () => {
  pass(HOUR)
  at()
  wall -= HOUR
  pass(60_000)
  expect(at()).toBe('2026-11-24T09:01:00.000Z')
  expect(clock.trouble()).toEqual({ kind: 'set-back', byMs: HOUR, since: new Date('2026-11-24T09:01:00Z') })
  wall += HOUR
  expect(clock.trouble()).toBeNull()
})

test('a clock set back and accepted stands still until it has caught up', () => {
  pass(HOUR)
  at()
  wall -= HOUR
  clock.accept()
  pass(HOUR / 2)
  expect(at()).toBe('2026-11-24T09:00:00.000Z')
  pass(HOUR)
  expect(at()).toBe('2026-11-24T09:30:00.000Z')
  expect(clock.trouble()).toBeNull()
})

test('a clock set forward is not believed for an hour, so that nothing rises falsely', () => {
  at()
  wall += 48 * HOUR
  pass(HOUR / 2)
  expect(at()).toBe('2026-11-24T08:30:00.000Z')
  expect(clock.trouble()).toMatchObject({ kind: 'set-forward', byMs: 48 * HOUR })
  pass(HOUR)
  at()
  expect(clock.trouble()).toBeNull()
  expect(at()).toBe('2026-11-26T09:30:00.000Z')
})

test('sleep of the machine is not a jump', () => {
  pass(12 * HOUR)
  expect(clock.trouble()).toBeNull()
  expect(at()).toBe('2026-11-24T20:00:00.000Z')
})

test('after a start with a clock behind the newest act, time does not go before it', () => {
  clock.notBefore(new Date('2026-11-24T10:00:00Z'))
  expect(at()).toBe('2026-11-24T10:00:00.000Z')
  expect(clock.trouble()).toMatchObject({ kind: 'set-back', byMs: 2 * HOUR })
})
