import { expect, test } from 'vitest'
import { PERIOD_KINDS, reportPeriod, reportPeriodOf, type PeriodKind } from './report-periods.ts'

const span = (...of: Parameters<typeof reportPeriod>) => `${reportPeriod(...of).from} ${reportPeriod(...of).to}`

test('periods run from the 15th to the 14th (NĐ 09/2019, Điều 12)', () => {
  expect([1, 3, 12].map(n => span('thang', 2026, n))).toEqual([
    '2025-12-15 2026-01-14',
    '2026-02-15 2026-03-14',
    '2026-11-15 2026-12-14',
  ])
  expect([1, 2, 3, 4].map(n => span('quy', 2026, n))).toEqual([
    '2025-12-15 2026-03-14',
    '2026-03-15 2026-06-14',
    '2026-06-15 2026-09-14',
    '2026-09-15 2026-12-14',
  ])
  expect([1, 2].map(n => span('sau-thang', 2026, n))).toEqual(['2025-12-15 2026-06-14', '2026-06-15 2026-12-14'])
  expect([span('chin-thang', 2026), span('nam', 2026)]).toEqual(['2025-12-15 2026-09-14', '2025-12-15 2026-12-14'])
})

test('periods of a year follow each other without gap or overlap, and add up to the year', () => {
  for (const kind of ['thang', 'quy', 'sau-thang', 'nam'] satisfies PeriodKind[]) {
    const periods = [2025, 2026].flatMap(year =>
      Array.from({ length: PERIOD_KINDS[kind].perYear }, (_, i) => reportPeriod(kind, year, i + 1)),
    )
    for (const [i, period] of periods.slice(1).entries())
      expect(Date.parse(period.from) - Date.parse(periods[i]?.to ?? '')).toBe(86_400_000)
    expect([periods[0]?.from, periods.at(-1)?.to]).toEqual(['2024-12-15', '2026-12-14'])
  }
})

test('a day finds its period, also over New Year', () => {
  expect(reportPeriodOf('thang', '2026-12-15')).toMatchObject({ year: 2027, number: 1 })
  expect(reportPeriodOf('quy', '2026-06-14')).toMatchObject({ year: 2026, number: 2 })
  expect(reportPeriodOf('nam', '2025-12-14')).toMatchObject({ year: 2025 })
  expect(reportPeriodOf('chin-thang', '2026-10-01')).toBeNull()
})

test('a year has no fifth quarter', () => {
  expect(() => reportPeriod('quy', 2026, 5)).toThrow(RangeError)
  expect(() => reportPeriod('thang', 2026, 0)).toThrow(RangeError)
})
