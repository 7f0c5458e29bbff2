import { expect, test } from 'vitest'
import { fromLunar, toLunar } from './lunar.ts'
import { lunarMonths } from './months.ts'

const tet = (year: number) => fromLunar({ year, month: 1, leap: false, day: 1 })

test('mùng 1 Tết falls where the notices and the almanac put it, also where China differs (2030)', () => {
  expect([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032].map(tet)).toEqual([
    '2021-02-12',
    '2022-02-01',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-02',
    '2031-01-23',
    '2032-02-11',
  ])
})

test('Giỗ Tổ of later years', () => {
  expect([2028, 2029, 2030, 2031, 2032].map(year => fromLunar({ year, month: 3, leap: false, day: 10 }))).toEqual([
    '2028-04-04',
    '2029-04-23',
    '2030-04-12',
    '2031-04-01',
    '2032-04-19',
  ])
})

test('months follow each other without a gap, and a leap month follows its own', () => {
  for (const [i, [start, , month, leap, days]] of lunarMonths.entries()) {
    const next = lunarMonths[i + 1]
    const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)
    expect(next?.[0] ?? end).toBe(end)
    expect(leap ? lunarMonths[i - 1]?.[2] : month).toBe(month)
  }
  expect(lunarMonths.filter(m => m[3]).map(m => `${m[1]}/${m[2]}`)).toEqual([
    '2020/4',
    '2023/2',
    '2025/6',
    '2028/5',
    '2031/3',
    '2033/11',
    '2036/6',
  ])
})

test('there and back again', () => {
  for (let time = Date.parse('2025-01-01'); time < Date.parse('2026-12-31'); time += 86_400_000) {
    const date = new Date(time).toISOString().slice(0, 10)
    const lunar = toLunar(date)
    expect(lunar && fromLunar(lunar)).toBe(date)
  }
})

test('outside the table there is no answer', () => {
  expect([toLunar('2019-11-25'), toLunar('2099-01-01'), fromLunar({ year: 2026, month: 1, leap: false, day: 31 })]).toEqual([
    null,
    null,
    null,
  ])
})
