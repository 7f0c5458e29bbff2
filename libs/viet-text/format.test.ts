import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateCited,
  formatDateDocument,
  formatDateFull,
  formatDateShort,
  formatNumber,
  formatPercent,
  formatTime,
  keepTogether,
  weekday,
} from './index.ts'

const plain = (s: string) => s.replaceAll('\u00A0', '·')

test('documents name a day in figures with the zeros of the decree and no other', () => {
  expect(['2026-05-05', '2026-02-03', '2026-01-15', '2026-10-10', '2026-03-09'].map(formatDateCited)).toEqual([
    '05/5/2026',
    '03/02/2026',
    '15/01/2026',
    '10/10/2026',
    '09/3/2026',
  ])
})

test('figures take a dot for thousands and a comma for decimals', () => {
  expect([1234.5, 0, -1234567.891, 999, 0.005, -0.001, 20].map(n => formatNumber(n))).toEqual([
    '1.234,5',
    '0',
    '-1.234.567,89',
    '999',
    '0,01',
    '0',
    '20',
  ])
  expect(plain(formatPercent(12.5))).toBe('12,5%')
  expect(plain(formatPercent(100))).toBe('100%')
  expect(() => formatNumber(Number.NaN)).toThrow(RangeError)
  fc.assert(fc.property(fc.integer(), n => Number(formatNumber(n).replaceAll('.', '')) === n))
})

test('dates on screen have two digits', () => {
  expect(formatDate('2026-01-03')).toBe('03/01/2026')
  expect(formatDateShort('2026-11-27', '2026-01-01')).toBe('27/11')
  expect(formatDateShort('2025-11-27', '2026-01-01')).toBe('27/11/2025')
  expect(plain(formatDateFull('2026-11-27'))).toBe('thứ·Sáu, 27/11/2026')
  expect(plain(weekday('2026-11-29'))).toBe('Chủ·nhật')
})

test('dates in documents follow NĐ 30/2020: 0 before days under 10 and before months 1 and 2', () => {
  expect(formatDateDocument('2020-03-05')).toBe('ngày 05 tháng 3 năm 2020')
  expect(formatDateDocument('2021-02-15')).toBe('ngày 15 tháng 02 năm 2021')
  expect(formatDateDocument('2021-12-31')).toBe('ngày 31 tháng 12 năm 2021')
})

test('what is not a day is refused', () => {
  for (const bad of ['2026-04-31', '2025-02-29', '27/11/2026', '2026-1-3', '']) expect(() => formatDate(bad)).toThrow(RangeError)
  expect(() => formatTime('24:00')).toThrow(RangeError)
})

test('times are told with giờ', () => {
  expect([formatTime('16:32'), formatTime('07:30'), formatTime('16:00')].map(plain)).toEqual(['16·giờ·32', '07·giờ·30', '16·giờ'])
})

test('a Vietnamese line is not broken between a word and its number', () => {
  expect(plain(keepTogether('Điều 7, khoản 2, ngày 5 tháng 3, quý III, còn 3 ngày làm việc, thứ Ba, Chủ nhật – hết'))).toBe(
    'Điều·7, khoản·2, ngày·5 tháng·3, quý·III, còn 3·ngày làm việc, thứ·Ba, Chủ·nhật·– hết',
  )
  expect(keepTogether('hồ sơ đủ, hàng ngày Iran')).toBe('hồ sơ đủ, hàng ngày Iran')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), s => keepTogether(s).replaceAll('\u00A0', ' ') === s.replaceAll('\u00A0', ' ')),
  )
})
