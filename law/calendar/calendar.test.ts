import { expect, test } from 'vitest'
import { calendarYears, nationalCalendar, pendingDecisions, sourceOfDay, toLunar } from '../index.ts'

const { rows } = nationalCalendar
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const isWeekend = (date: string) => weekday(date) % 6 === 0
const ofKind = (kind: string) => rows.filter(row => row.kind === kind)

test('each year has 11 statutory days, 12 since 2026', () => {
  for (const { year, rows } of calendarYears)
    expect([year, rows.filter(row => row.kind === 'statutory').length]).toEqual([year, year < 2026 ? 11 : 12])
})

test('a holiday of Điều 112 on a weekend has exactly one day in lieu, on a weekday; no other has one', () => {
  for (const day of ofKind('statutory')) {
    const inLieu = rows.filter(row => row.kind === 'compensatory' && row.of === day.date)
    const owed = isWeekend(day.date) && !day.date.endsWith('-11-24')
    expect([day.date, inLieu.length, inLieu.some(row => isWeekend(row.date))]).toEqual([day.date, owed ? 1 : 0, false])
  }
})

test('every swap pairs one weekday off with one Saturday that works, both ways', () => {
  for (const off of ofKind('swapOff'))
    expect([isWeekend(off.date), rows.find(row => row.date === off.pairedWith)]).toMatchObject([
      false,
      { kind: 'makeupWork', pairedWith: off.date },
    ])
  for (const work of ofKind('makeupWork'))
    expect([weekday(work.date), rows.find(row => row.date === work.pairedWith)]).toMatchObject([
      6,
      { kind: 'swapOff', pairedWith: work.date },
    ])
})

test('a year has as many working days as were counted', () => {
  const total = (year: number) => {
    let count = 0
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10)
      const row = rows.find(r => r.date === date)
      if (row ? row.kind === 'makeupWork' : !isWeekend(date)) count++
    }
    return count
  }
  expect([2021, 2022, 2023, 2024, 2025, 2026, 2027].map(total)).toEqual([250, 249, 249, 251, 250, 249, 249])
})

test('Tết and Giỗ Tổ stand on their lunar days', () => {
  for (const row of ofKind('statutory').filter(r => r.name.startsWith('Tết Nguyên đán')))
    expect(`${row.name} ${toLunar(row.date)?.day}`).toMatch(/\((?:mùng )?(\d+)(?: tháng Chạp)?\) \1$/u)
  for (const row of ofKind('statutory').filter(r => r.name.startsWith('Giỗ Tổ')))
    expect(toLunar(row.date)).toMatchObject({ month: 3, day: 10, leap: false })
})

test('days are unique, in order, in their year, and each names its source', () => {
  const dates = rows.map(row => row.date)
  expect(dates).toEqual([...new Set(dates)].toSorted())
  for (const { year, rows } of calendarYears) expect(rows.every(row => row.date.startsWith(`${year}-`))).toBe(true)
  expect(sourceOfDay(row('2026-11-24'))).toBe('Nghị quyết 28/2026/QH16, Điều 2')
  expect(sourceOfDay(row('2026-08-22'))).toContain('9441/TB-BNV ngày 16/10/2025')
  expect(sourceOfDay(row('2026-04-27'))).toContain('Điều 111 khoản 3')
})

test('what is not decided is marked and changes nothing', () => {
  expect(rows.filter(row => row.status === 'provisional').every(row => row.date.startsWith('2027-'))).toBe(true)
  expect(pendingDecisions.flatMap(p => p.days)).toContain('2026-11-23')
  expect(rows.some(row => row.date === '2026-11-23')).toBe(false)
})

function row(date: string) {
  const found = rows.find(r => r.date === date)
  if (!found) throw new Error(`no row ${date}`)
  return found
}
