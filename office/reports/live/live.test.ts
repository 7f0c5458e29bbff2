import { expect, test } from 'vitest'
import type { Measure } from '../../../casework/index.ts'
import { clauseOf, paragraphOf, type Told } from '../paragraphs/sentence.ts'
import { changeWords, countWords } from '../paragraphs/words.ts'
import { figuresIn, piecesOf } from './pieces.ts'
import { beforeOf, periodNamed, yearsOf, type ReportFrame } from './period.ts'
import { segmentsOf, tokensIn } from './tokens.ts'
import { typedFigures } from './typed.ts'

const word = (vi: string) => ({ vi, en: vi })
const measure = (more: Partial<Measure> = {}): Measure => ({
  id: 'NV-01',
  version: 1,
  validFrom: '2021-01-01',
  validUntil: null,
  kind: 'flow',
  names: word('Nhiệm vụ được giao'),
  unit: word('nhiệm vụ'),
  definition: word(''),
  formula: word(''),
  source: word(''),
  owner: word('Theo dõi'),
  law: null,
  ...more,
})
const period = { from: '2026-01-01', to: '2026-12-31', until: new Date('2027-01-02T00:00:00Z') }
const counted = (
  value: number | null,
  of = measure(),
  more: { numerator?: number; denominator?: number; part?: boolean } = {},
) => {
  const { part = false, ...figure } = more
  return [{ version: of, period, part, figure: { value, ...figure } }]
}
const told = (now: ReturnType<typeof counted>, before: ReturnType<typeof counted> | null = null): Told => ({
  now,
  before,
  period: '',
})

test('live figures are read out of a text: measures, parts, years, periods, sums of annexes; others are broken', () => {
  const kinds = segmentsOf('Giao [[NV-01]], [[NV-03:tu 2025]], [[NV-01:so quy-2026-3]], [[mo-hinh.dang-ky.2]]; [[chưa rõ]].')
  expect(kinds.flatMap(each => (each.kind === 'live' ? [each.token] : [])).map(({ text: _text, ...token }) => token)).toEqual([
    { kind: 'measure', measure: 'NV-01', part: 'value', period: null },
    { kind: 'measure', measure: 'NV-03', part: 'numerator', period: '2025' },
    { kind: 'measure', measure: 'NV-01', part: 'change', period: 'quy-2026-3' },
    { kind: 'annex', annex: 'mo-hinh', column: 'dang-ky', row: 2 },
  ])
  expect(kinds.filter(each => each.kind === 'broken')).toHaveLength(1)
  expect(tokensIn(['[[NV-01]] và [[NV-01]]', '[[NV-02]]'])).toHaveLength(2)
})

test.each([
  ['Đã phục vụ hơn 400 hội nghị trong năm 2025.', ['400']],
  ['Ngày 31/11/2024, Kế hoạch số 112-KH/TU ngày 05/5/2026, giai đoạn 2021-2025, Điều 12, khoản 3.', []],
  ['Đạt 93,1 %, tổng số 1.234 hộ, từ 214 xuống 96.', ['93,1', '1.234', '214', '96']],
  ['118/121 người; ngày 29/11 đã họp; quý IV/2026.', ['118/121']],
  ['1. Đăng ký 12 mô hình\n2) Duy trì 5 mô hình', ['12', '5']],
])('figures typed by hand in “%s”', (text, figures) => {
  expect(typedFigures(text).map(each => each.text)).toEqual(figures)
})

test('a paragraph in pieces: words, live figures with what they say, typed ones marked', () => {
  const figure = { token: '[[NV-01]]', words: '1.286', inFull: '1.286', href: '/x', known: true, zero: false, parts: [] }
  expect(piecesOf('Giao [[NV-01]] việc, phục vụ 400 hội nghị.\n\nĐoạn hai.', { '[[NV-01]]': figure })).toEqual([
    [
      { kind: 'words', text: 'Giao ' },
      { kind: 'live', token: '[[NV-01]]', text: '1.286', known: true },
      { kind: 'words', text: ' việc, phục vụ ' },
      { kind: 'typed', text: '400' },
      { kind: 'words', text: ' hội nghị.' },
    ],
    [{ kind: 'words', text: 'Đoạn hai.' }],
  ])
  expect(figuresIn(['Giao [[NV-01]] việc, phục vụ 400 hội nghị.'])).toEqual({ live: 1, typed: 1 })
})

const words = (of: Told) => clauseOf(of)?.words ?? null

test('a clause is right for one, many and a share; a nought is not told', () => {
  expect(words(told(counted(0)))).toBeNull()
  expect(words(told(counted(0), counted(3)))).toBeNull()
  expect(words(told(counted(1)))).toBe('có [[NV-01]] nhiệm vụ được giao')
  expect(words(told(counted(12), counted(10)))).toBe('có [[NV-01]] nhiệm vụ được giao, [[NV-01:so]]')
  const land = measure({ id: 'DV-NL-dat', names: word('Huy động: đất hiến'), unit: word('m²') })
  expect(words(told(counted(5000, land)))).toBe('huy động đất hiến [[DV-NL-dat]] m²')
  const rate = measure({ id: 'NV-03', kind: 'ratio', names: word('Tỷ lệ hoàn thành đúng hạn'), unit: word('%') })
  expect(words(told(counted(93.1, rate, { numerator: 5681, denominator: 6102 })))).toBe(
    'tỷ lệ hoàn thành đúng hạn đạt [[NV-03]] ([[NV-03:tu]] trên [[NV-03:mau]])',
  )
  expect(words(told(counted(null, rate)))).toBeNull()
  expect(words(told(counted(3, measure({ said: 'đã giao {n}' }))))).toBe('đã giao [[NV-01]] nhiệm vụ')
})

test('a paragraph names the period before once, and leaves out what did not happen', () => {
  const late = measure({ id: 'NV-04', said: 'còn {n} trễ hạn' })
  expect(
    paragraphOf('Trong quý III/2026', [told(counted(3), counted(2)), told(counted(0)), told(counted(2, late), counted(5, late))]),
  ).toBe('Trong quý III/2026, có [[NV-01]] nhiệm vụ được giao, [[NV-01:so]]; còn [[NV-04]] nhiệm vụ trễ hạn, [[NV-04:tang]].')
  expect(paragraphOf('Trong quý III/2026', [told(counted(0))])).toBeNull()
  // The paragraph before named the period: it is not said again.
  expect(paragraphOf(null, [told(counted(3))])).toBe('Có [[NV-01]] nhiệm vụ được giao.')
})

test('nothing is compared with a period that had none', () => {
  expect(words(told(counted(3), counted(0)))).toBe('có [[NV-01]] nhiệm vụ được giao')
})

test('a definition that changed is never told as one figure, nor compared with another one', () => {
  const two = [...counted(3, measure(), { part: true }), ...counted(4, measure({ version: 2 }), { part: true })]
  expect(words(told(two))).toBeNull()
  expect(words(told(counted(4, measure({ version: 2 })), counted(3)))).toBe('có [[NV-01]] nhiệm vụ được giao')
  expect(words(told(counted(4), counted(3, measure(), { part: true })))).toBe('có [[NV-01]] nhiệm vụ được giao')
})

test.each([
  [12, 10, 'tăng 02 nhiệm vụ (20 %) so với năm 2025'],
  [10, 12, 'giảm 02 nhiệm vụ (16,7 %) so với năm 2025'],
  [10, 10, 'bằng năm 2025'],
  [3, 0, 'tăng 03 nhiệm vụ so với năm 2025 (năm 2025 không có)'],
  [0, 3, 'giảm 03 nhiệm vụ (100 %) so với năm 2025'],
  [0, 0, 'bằng năm 2025'],
  [null, 3, ''],
  [3, null, ''],
])('from %s, before %s: “%s”', (now, before, words) => {
  expect(changeWords(measure(), { now: { value: now }, before: { value: before }, name: 'năm 2025' })).toBe(
    words.replace(' %', '%'),
  )
})

test('a share changes by points of per cent, counted from what is not rounded', () => {
  const change = (now: number, before: number) =>
    changeWords({ kind: 'ratio', unit: word('%') }, { now: { value: now }, before: { value: before }, name: 'quý II/2026' })
  expect(change(96.04, 94.95)).toBe('tăng 1,1 điểm phần trăm so với quý II/2026')
  expect(change(94.9, 96)).toBe('giảm 1,1 điểm phần trăm so với quý II/2026')
  expect(change(95.01, 95)).toBe('tăng chưa đến 0,1 điểm phần trăm so với quý II/2026')
  expect([countWords(0), countWords(7), countWords(10), countWords(1286)]).toEqual(['0', '07', '10', '1.286'])
})

const until = new Date('2026-11-24T03:00:00Z')
const frame = (kind: ReportFrame['kind'], from: string, to: string): ReportFrame => ({ kind, period: { from, to }, until })
const before = (of: ReportFrame, name: string | null = null) => {
  const found = periodNamed(name, of)
  return found ? beforeOf(found, of) : null
}

test('a quarter is compared with the quarter before, a year with the year before, a year cut short with the same stretch', () => {
  expect(before(frame('quy', '2025-12-15', '2026-03-14'))).toMatchObject({ name: 'quý IV/2025', key: '2025-09-15 2025-12-14' })
  const sumUp = frame('chuyen-de', '2021-01-01', '2026-11-24')
  expect(before(sumUp, '2025')).toMatchObject({ name: 'năm 2024', key: '2024-01-01 2024-12-31' })
  expect(before(sumUp, '2026')).toMatchObject({ name: 'cùng kỳ năm 2025', key: '2025-01-01 2025-11-24' })
  expect(yearsOf(sumUp)).toEqual([2021, 2022, 2023, 2024, 2025, 2026])
  expect(periodNamed('2026', sumUp)?.key).toBe('2026-01-01 2026-11-24')
  expect(periodNamed('2019', sumUp)).toBeNull()
})

test('years of a report of a period of NĐ 09/2019 run from 15/12 to 14/12', () => {
  const yearly = frame('nam', '2024-12-15', '2025-12-14')
  expect(yearsOf(yearly)).toEqual([2025])
  expect(periodNamed('2025', yearly)?.key).toBe('2024-12-15 2025-12-14')
  expect(before(yearly)).toMatchObject({ name: 'năm 2024', key: '2023-12-15 2024-12-14' })
})
