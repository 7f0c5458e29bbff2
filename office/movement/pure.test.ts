import { givenWords } from './figures/amounts.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import { criteriaOn, HOUSE_CRITERIA, fullMarks, readItems, setFault, sheetFault, totalOf } from './scoring/criteria.ts'
import { alike, bareName, likeness } from './registry/duplicates.ts'
import { scores } from './proof/scene.ts'
import { movementWords, refusalCodes } from './problem-text.ts'
import { deadlineWords } from '../../ui/parts/time/deadline-words.ts'
import { amountWords } from './figures/amounts.ts'
import { camKet } from './commitments/commitment.ts'
import { moHinh } from './model-process.ts'
import { graphOf } from './registry/replication.ts'
import { tenthsOf } from './scoring/scoring.ts'

test('names are alike without marks, case and the words that all have; places and units bring nearer', () => {
  expect(alike('Mô hình "Ngày thứ Sáu không hẹn"', 'ngay thu sau KHONG HEN')).toBe(100)
  expect(alike('Đường quê không rác', 'Lớp bơi mùa hè ở ao làng')).toBeLessThan(20)
  const a = { name: 'Tổ số hóa hồ sơ tận nhà', place: 'xã Vân Trà', holder: 'a' }
  expect(likeness(a, { name: 'Số hóa giấy tờ tại nhà', place: 'xã An Khê', holder: 'b' }, 62)).toBeNull()
  expect(likeness(a, { name: 'Tổ số hoá hồ sơ tại nhà', place: 'Xã Vân Trà', holder: 'b' }, 62)).toMatchObject({
    samePlace: true,
  })
})

test('likeness is the same both ways and never above 100', () => {
  const name = fc.stringMatching(/^[a-zà-ỹđ ]{1,40}$/u)
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(alike(a, b)).toBe(alike(b, a))
      expect(alike(a, b)).toBeLessThanOrEqual(100)
      expect(alike(a, a)).toBe(bareName(a) === '' ? 0 : 100)
    }),
  )
})

test('the house sheet has 100 points; a set is chosen by date; a sheet typed by the province is read line by line', () => {
  expect(fullMarks(HOUSE_CRITERIA)).toBe(100)
  expect(setFault(HOUSE_CRITERIA, 100)).toBeNull()
  expect(setFault({ ...HOUSE_CRITERIA, items: HOUSE_CRITERIA.items.slice(1) }, 100)).toBe('sum')
  const own = { ...HOUSE_CRITERIA, id: 'b', validFrom: '2026-07-01' }
  expect([criteriaOn([own], '2026-06-30').id, criteriaOn([own], '2026-07-01').id]).toEqual(['kheo-100', 'b'])
  expect(readItems('Cấp thiết: 10\n\nKết quả; 25 điểm')).toMatchObject([
    { name: 'Cấp thiết', max: 10 },
    { name: 'Kết quả', max: 25 },
  ])
  expect(readItems('Không có điểm')).toEqual({ line: 'Không có điểm' })
  expect(setFault({ ...HOUSE_CRITERIA, typical: 70 }, 100)).toBe('thresholds')
  expect(sheetFault(HOUSE_CRITERIA, [...scores(), { id: 'la', tenths: 1, note: '', evidence: '' }])).toEqual({
    id: 'la',
    fault: 'unknown',
  })
  expect(totalOf(scores(92))).toBe(920)
})

test('points are typed the Vietnamese way', () => {
  expect(['12', '12,5', '12.5', ' 7 ', '', 'mười', '12,55', '-1'].map(tenthsOf)).toEqual([
    120,
    125,
    125,
    70,
    null,
    null,
    null,
    null,
  ])
})

test('the spread is drawn with one row a place, each below the one it learnt from, left to right by date', () => {
  const places = [
    { name: 'An Khê', startedOn: '2026-04-03', from: 0, confirmed: true },
    { name: 'Quang Sơn', startedOn: '2026-05-15', from: 0, confirmed: true },
    { name: 'Liên Hòa', startedOn: '2026-08-07', from: 1, confirmed: false },
  ]
  const graph = graphOf({ name: 'Vân Trà', startedOn: '2026-01-09' }, places)
  expect(graph.nodes.map(node => [node.name, node.state])).toEqual([
    ['Vân Trà', 'origin'],
    ['An Khê', 'done'],
    ['Liên Hòa', 'trial'],
    ['Quang Sơn', 'done'],
  ])
  expect(graph.nodes.map(node => node.y)).toEqual([26, 64, 102, 140])
  expect(graph.edges).toHaveLength(3)
})

test('every place has its own row, however the learning goes', () => {
  const place = fc.record({
    name: fc.constant('xã'),
    startedOn: fc.integer({ min: 1, max: 28 }).map(n => `2026-05-${String(n).padStart(2, '0')}`),
    from: fc.integer({ min: 0, max: 12 }),
    confirmed: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), places => {
      const { nodes } = graphOf({ name: 'gốc', startedOn: '2026-04-01' }, places)
      expect(new Set(nodes.map(node => node.y)).size).toBe(places.length + 1)
    }),
  )
})

test('every refusal has its sentence in both languages, and only its own', () => {
  for (const code of refusalCodes) {
    const refusal = { problem: code, status: 422, data: { field: 'x' } }
    expect(isProblem(refusal)).toBe(true)
    for (const lang of ['vi', 'en'] as const) expect(movementWords(refusal, lang)).toMatch(/^[^{}]{8,}[.)]$/u)
  }
  expect(movementWords({ problem: 'directives/no-deadline', status: 422, data: {} }, 'vi')).toBeNull()
})

test('a model that waits says for whom, never that it awaits acceptance', () => {
  const waiting = [moHinh, camKet].flatMap(({ states }) => Object.values(states)).filter(state => state.waiting)
  expect(waiting.length).toBeGreaterThan(4)
  for (const state of waiting) {
    expect(state.waitingFor?.vi).toMatch(/^chờ /u)
    const chip = deadlineWords({ state: 'waiting', date: '2026-11-20', words: state.waitingFor?.vi }, '2026-11-24', 'vi')
    expect(chip).toBe(state.waitingFor?.vi)
  }
})

test('amounts are written in the unit of their entries, however large', () => {
  const words = [
    amountWords('dat-m2', 4_197_000, 'vi'),
    amountWords('dat-m2', 18_400, 'vi'),
    amountWords('duong-m', 1250, 'vi'),
    amountWords('tien-dong', 320_000_000, 'vi'),
    amountWords('ho', 12, 'en'),
  ]
  expect(words.map(each => each.replace('\u00A0', ' '))).toEqual([
    '4.197.000 m²',
    '18.400 m²',
    '1.250 m',
    '320.000.000 đồng',
    '12 households',
  ])
})

test('what was given is told without saying its unit twice', () => {
  expect(
    [givenWords('ho', 612), givenWords('luot-nguoi', 1533), givenWords('dat-m2', 18_400)].map(words =>
      words.replaceAll('\u00A0', ' '),
    ),
  ).toEqual(['612 hộ tham gia', '1.533 lượt người tham gia', 'đất hiến 18.400 m²'])
})
