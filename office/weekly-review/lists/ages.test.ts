import { expect, test } from 'vitest'
import { lawAt } from '../../../law/index.ts'
import { figuresOfRows } from '../weeks/figures.ts'
import { ageRule } from '../report/freeze.ts'
import type { FrozenRow } from './rows.ts'

const CUT = '2026-12-11'
const week = { period: '2026-W50', from: new Date('2026-12-04T08:00:00Z'), to: new Date('2026-12-11T08:00:00Z'), nextTo: new Date('2026-12-18T08:00:00Z'), cutDay: CUT, nextDay: '2026-12-18' } // prettier-ignore

/** The late ages of one open matter that was due so many days before the cut. */
function agesOf(daysBefore: number, overdue = true): number[] {
  const dueOn = new Date(Date.parse(CUT) - daysBefore * 86_400_000).toISOString().slice(0, 10)
  const row = { id: 'viec', dueOn, overdue, dims: [] } as unknown as FrozenRow
  const ages = ageRule({ law: day => lawAt(day) }, week)
  return figuresOfRows({ week, ages, end: [row], flowed: [], balances: { body: [], assigner: [], follower: [], source: [] } })
    .figures.lateAges
}

test.each([
  [1, [1, 0, 0]],
  [7, [1, 0, 0]],
  [8, [0, 1, 0]],
  [30, [0, 1, 0]],
  [31, [0, 0, 1]],
])('%i days late at the cut: within a week, within thirty days, longer', (days, expected) => {
  expect(agesOf(days)).toEqual(expected)
})

test('what is not late has no age', () => {
  expect(agesOf(8, false)).toEqual([0, 0, 0])
})
