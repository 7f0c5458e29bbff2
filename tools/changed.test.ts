import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allJourneys, changedSince, JOURNEYS, journeysOf } from './changed.ts'
import { ROOT } from './steps.ts'

test('every room of the table is there, and every journey belongs to a room', () => {
  expect(Object.keys(JOURNEYS).filter(room => !existsSync(join(ROOT, room)))).toEqual([])
  expect(new Set(Object.values(JOURNEYS).flat())).toEqual(new Set(allJourneys()))
})

test('a change runs the journeys of its rooms, and a journey that was changed itself', () => {
  expect(journeysOf(['office/exchange/rules.ts', 'docs/api.md'])).toEqual(['exchange'])
  expect(journeysOf(['test/journeys/desk.journey.ts'])).toEqual(['desk'])
  expect(journeysOf(['test/journeys/main-job/intake.ts'])).toEqual(['main-job'])
})

test('a change to tests or documents alone runs no journey', () => {
  expect(journeysOf(['office/exchange/rules.test.ts', 'docs/api.md', 'CHANGELOG.md'])).toEqual([])
})

test('what differs from a commit is found by its file', () => {
  expect(changedSince('HEAD').every(file => existsSync(join(ROOT, file)))).toBe(true)
})
