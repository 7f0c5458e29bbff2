import { expect, test } from 'vitest'
import { REPORT_KINDS } from './kinds.ts'
import { calendarStretch, isPastCutOff, reportsDue } from './due-calendar.ts'
import { lastPeriods, periodCode, periodName, periodOfCode, stepPeriod } from './periods.ts'
import { DEFAULT_REGIMES, Regime } from './regimes.ts'
import { testWorld } from '../../../test/factories/world.ts'

const world = testWorld('2026-11-24T02:00:00Z', { limits: { 'reports.send': 2 } })
const due = (from: string, to: string, regimes = DEFAULT_REGIMES) => reportsDue(regimes, world, { from, to, lang: 'vi' })

test('the yearly report of 2026 is cut on 14/12 and sent two working days later', () => {
  const yearly = due('2026-12-01', '2026-12-31').filter(each => each.regime.kind === 'nam')
  expect(yearly.map(({ from, to, dueOn, name }) => [from, to, dueOn, name])).toEqual([
    ['2025-12-15', '2026-12-14', '2026-12-16', 'năm 2026'],
  ])
})

test('a year has 12 monthly, 4 quarterly, 2 half-year, 1 nine-month, 1 yearly reports and a week each Friday', () => {
  const all = due('2026-01-01', '2026-12-31')
  const count = (kind: string) => all.filter(each => each.regime.kind === kind).length
  expect([count('thang'), count('quy'), count('sau-thang'), count('chin-thang'), count('nam'), count('tuan')]).toEqual([
    12, 4, 2, 1, 1, 52,
  ])
  expect(all.every((each, i) => i === 0 || (all[i - 1]?.dueOn ?? '') <= each.dueOn)).toBe(true)
})

test('a special law counts by calendar months', () => {
  const own = [
    Regime.parse({
      id: 'y-te',
      kind: 'quy',
      name: 'Báo cáo hoạt động y tế',
      from: 'Sở Y tế',
      to: 'Bộ Y tế',
      scheme: 'duong-lich',
      sendWithin: 5,
      source: 'TT 07/2023/TT-BYT',
    }),
  ]
  expect(due('2026-04-01', '2026-04-30', own).map(({ from, to, dueOn }) => [from, to, dueOn])).toEqual([
    ['2026-01-01', '2026-03-31', '2026-04-07'],
  ])
  expect(calendarStretch('2025-12-15', '2026-12-14')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
})

test('thematic and ad hoc reports have no calendar', () => {
  expect(REPORT_KINDS['chuyen-de'].period).toBeNull()
  expect(due('2026-01-01', '2026-12-31', [Regime.parse({ id: 'cd', kind: 'chuyen-de', name: 'x', from: 'a', to: 'b' })])).toEqual(
    [],
  )
})

test('the day of the cut-off still counts', () => {
  expect(isPastCutOff('2026-12-14', new Date('2026-12-14T16:59:59Z'))).toBe(false)
  expect(isPastCutOff('2026-12-14', new Date('2026-12-14T17:00:00Z'))).toBe(true)
})

test('periods are named as reports name them, and found by their address', () => {
  const quarters = lastPeriods('quy', '2026-11-24', 3)
  expect(quarters.map(each => periodName(each, 'vi'))).toEqual(['quý II/2026', 'quý III/2026', 'quý IV/2026'])
  for (const each of quarters) expect(periodOfCode(periodCode(each))).toEqual(each)
  expect(lastPeriods('sau-thang', '2026-12-20', 1).map(each => periodName(each, 'vi'))).toEqual(['6 tháng đầu năm 2027'])
  expect([periodOfCode('quy-2026-5'), periodOfCode('tuan-2026-1'), periodOfCode('thang-26-1')]).toEqual([null, null, null])
  expect(quarters[0] && stepPeriod(quarters[0], 1)).toEqual(quarters[1])
})
