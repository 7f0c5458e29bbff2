import { expect, test } from 'vitest'
import { pageOfTask, proposalPage } from './proposal-pages.ts'

const cards = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

test('fifty cards stand on a page, and a number leads to its own', () => {
  expect(proposalPage(cards(42), null)).toMatchObject({ nth: 1, of: 1, all: 42, shown: cards(42) })
  expect(proposalPage(cards(120), '3').shown).toEqual(cards(120).slice(100))
  for (const n of [1, 50, 51, 120]) expect(proposalPage(cards(120), pageOfTask(n)).shown).toContain(n)
})

test('a page that is not there leads to one that is', () => {
  for (const asked of ['0', '-1', 'x', '99', null]) expect(proposalPage(cards(60), asked).shown.length).toBeGreaterThan(0)
  expect(proposalPage([], '2')).toEqual({ shown: [], nth: 1, of: 1, all: 0 })
})
