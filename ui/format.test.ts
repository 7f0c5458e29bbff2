import { expect, test } from 'vitest'
import {
  dateOfEpochDay,
  epochDay,
  figureWords,
  percentWords,
  fullDate,
  inHanoi,
  instantWords,
  readDate,
  timeWords,
  weekdayIndex,
} from './format.ts'

const plain = (words: string) => words.replaceAll('\u00A0', ' ')

test('an instant just before midnight in Hanoi still belongs to that day', () => {
  expect(inHanoi('2026-11-24T16:59:59Z')).toEqual({ date: '2026-11-24', time: '23:59' })
  expect(inHanoi('2026-11-24T17:00:00Z')).toEqual({ date: '2026-11-25', time: '00:00' })
  expect(() => inHanoi('hôm qua')).toThrow(RangeError)
})

test('dates, times and figures are told in the reader’s language', () => {
  expect(plain(fullDate('2026-11-27', 'vi'))).toBe('thứ Sáu, 27/11/2026')
  expect(fullDate('2026-11-27', 'en')).toBe('Friday, 27/11/2026')
  expect(plain(timeWords('16:32', 'vi'))).toBe('16 giờ 32')
  expect(timeWords('16:32', 'en')).toBe('16:32')
  expect(plain(instantWords('2026-11-20T09:48:00Z', '2026-11-24', 'vi'))).toBe('16 giờ 48, 20/11')
  expect(plain(instantWords('2025-11-20T09:48:00Z', '2026-11-24', 'vi'))).toBe('16 giờ 48, 20/11/2025')
  expect(figureWords(1234.5, 'vi')).toBe('1.234,5')
  expect(figureWords(1234.5, 'en')).toBe('1,234.5')
})

test('a share is printed without a space before its sign, in a column with as many places everywhere', () => {
  expect(percentWords(12, 'vi')).toBe('12%')
  expect(percentWords(93.14, 'vi')).toBe('93,1%')
  expect(percentWords(93.14, 'en')).toBe('93.1%')
  expect(percentWords(100, 'vi', 1)).toBe('100,0%')
  expect(percentWords(93.1, 'en', 1)).toBe('93.1%')
})

test('days of the week and of the epoch', () => {
  expect(weekdayIndex('2026-11-23')).toBe(0)
  expect(weekdayIndex('2026-11-29')).toBe(6)
  expect(weekdayIndex('1969-12-29')).toBe(0)
  expect(dateOfEpochDay(epochDay('2028-02-29'))).toBe('2028-02-29')
})

test.each([
  ['27/11/2026', '2026-11-27'],
  [' 7-1-2026 ', '2026-01-07'],
  ['01.02.2026', '2026-02-01'],
  ['2026-11-27', '2026-11-27'],
  ['31/4/2026', undefined],
  ['29/2/2026', undefined],
  ['29/2/2028', '2028-02-29'],
  ['11/27/2026', undefined],
  ['27/11', undefined],
  ['', undefined],
])('a date typed as “%s” is read as %s', (typed, date) => {
  expect(readDate(typed)).toBe(date)
})
