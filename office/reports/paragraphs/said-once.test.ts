import { expect, test } from 'vitest'
import type { Measure } from '../../../casework/index.ts'
import type { Counted } from '../measures/figures.ts'
import { causesSentence } from './causes.ts'
import { saidByYear } from './proposals.ts'
import { paragraphOf } from './sentence.ts'

const word = (vi: string) => ({ vi, en: vi })
const measure = (kind: Measure['kind']): Measure => ({
  id: 'NV-03',
  version: 1,
  validFrom: '2021-01-01',
  validUntil: null,
  kind,
  unit: word(kind === 'ratio' ? '%' : 'mô hình'),
  names: word(kind === 'ratio' ? 'Tỷ lệ đúng hạn' : 'Mô hình'),
  definition: word(''),
  formula: word(''),
  source: word(''),
  owner: word(''),
  law: null,
})
const counted = (kind: Measure['kind'], figure: Counted['figure']): Counted => ({
  version: measure(kind),
  period: { from: '2021-01-01', to: '2025-12-31', until: new Date('2026-01-01') },
  figure,
  part: false,
})
const share = (numerator: number, denominator: number) =>
  counted('ratio', { value: (100 * numerator) / denominator, numerator, denominator })

test('what stands at the end of several years as at the end of the last is told with that year alone; counts are told of the whole', () => {
  expect(saidByYear([share(8, 10)], [share(8, 10)])).toBe(true)
  expect(saidByYear([share(8, 10)], [share(80, 100)])).toBe(false)
  expect(saidByYear([share(8, 10)], [share(7, 10)])).toBe(false)
  // All of a count may fall into the last year: it is one of the whole period all the same.
  expect(saidByYear([counted('flow', { value: 5 })], [counted('flow', { value: 5 })])).toBe(false)
  expect(saidByYear([share(8, 10), share(8, 10)], [share(8, 10)])).toBe(false)
})

test('a share is told once, with both its parts beside it and its change after it', () => {
  const told = { now: [share(8, 10)], before: [share(7, 10)], period: '2025' }
  const text = paragraphOf('Riêng năm 2025', [told])
  expect(text).toBe(
    'Riêng năm 2025, tỷ lệ đúng hạn đạt [[NV-03 2025]] ([[NV-03:tu 2025]] trên [[NV-03:mau 2025]]), [[NV-03:so 2025]].',
  )
  expect(text?.match(/\[\[NV-03 2025\]\]/gu)).toHaveLength(1)
})

test('causes keep the words in which they were reported, the same ones once, the most frequent first; without any nothing is said', () => {
  expect(causesSentence([])).toBeNull()
  expect(causesSentence([{ reason: ' . ', body: 'Sở Y tế' }])).toBeNull()
  const causes = [
    { reason: 'Thiếu kinh phí', body: 'Sở Xây dựng' },
    { reason: 'Chờ số liệu của xã.', body: 'Sở Y tế' },
    { reason: 'chờ số liệu  của xã', body: 'Sở Tài chính' },
  ]
  expect(causesSentence(causes)).toBe(
    'Nguyên nhân chậm tiến độ, xin gia hạn do đơn vị báo cáo: “Chờ số liệu của xã” (02 nhiệm vụ: Sở Y tế, Sở Tài chính); “Thiếu kinh phí” (01 nhiệm vụ: Sở Xây dựng).',
  )
  const many = Array.from({ length: 10 }, (_, i) => ({ reason: `Vướng mắc thứ ${i}`, body: 'Sở Y tế' }))
  expect(causesSentence(many)).toMatch(/; nguyên nhân khác của 02 nhiệm vụ\.$/u)
})
