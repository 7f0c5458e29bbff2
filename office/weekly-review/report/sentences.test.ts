import { expect, test } from 'vitest'
import type { Figures, FigureRow } from '../weeks/figures.ts'
import { onTimePerMille, situationSentence, weekWords } from './sentences.ts'

const NONE: FigureRow = {
  key: null,
  name: '',
  start: 0,
  opened: 0,
  movedIn: 0,
  movedOut: 0,
  reopened: 0,
  doneInTime: 0,
  doneLate: 0,
  doneNoLimit: 0,
  void: 0,
  end: 0,
  overdue: 0,
  waiting: 0,
  extended: 0,
  returned: 0,
  dueNext: 0,
  extensionAsked: 0,
}

const week = (total: Partial<FigureRow>, more: Partial<Figures> = {}): Figures => ({
  period: '2026-W47',
  from: '2026-11-13T08:00:00.000Z',
  to: '2026-11-20T08:00:00.000Z',
  nextTo: '2026-11-27T08:00:00.000Z',
  total: { ...NONE, ...total },
  by: { body: [], assigner: [], follower: [], source: [] },
  lateAges: [0, 0, 0],
  ...more,
})

test('a week without any task says so, and gives no share of nothing', () => {
  expect(situationSentence(week({}), null)).toBe(
    'Đầu tuần có 0 nhiệm vụ đang thực hiện. Trong tuần không có nhiệm vụ mới được giao; chưa có nhiệm vụ hoàn thành. Cuối tuần còn 0 nhiệm vụ đang thực hiện, không có nhiệm vụ quá hạn.',
  )
  expect(onTimePerMille(week({}).total)).toBeNull()
})

test('the share of tasks in time counts what is still overdue and is said with its two figures', () => {
  const figures = week({ start: 120, doneInTime: 70, doneNoLimit: 7, doneLate: 31, end: 22, overdue: 10 })
  expect(situationSentence(figures, null)).toContain(
    'hoàn thành 108 nhiệm vụ, trong đó 77 đúng hạn, 31 trễ hạn. Cuối tuần còn 22 nhiệm vụ đang thực hiện, trong đó 10 nhiệm vụ quá hạn. Tỷ lệ đúng hạn (tính cả nhiệm vụ quá hạn) đạt 65,3% (77 trên 118).',
  )
})

test('thousands have their point, figures below ten their nought', () => {
  const figures = week({ start: 12_345, opened: 1286, doneInTime: 1077, doneLate: 41, end: 12_513, overdue: 7 })
  const said = situationSentence(figures, null)
  expect(said).toContain('Đầu tuần có 12.345 nhiệm vụ')
  expect(said).toContain('giao mới 1.286 nhiệm vụ')
  expect(said).toContain('trong đó 07 nhiệm vụ quá hạn')
  expect(said).toContain('(1.077 trên 1.125)')
})

test.each([
  [{ doneInTime: 9, doneLate: 1 }, 'đạt 90% (09 trên 10), tăng 40 điểm phần trăm so với tuần trước.'],
  [{ doneInTime: 1, doneLate: 3 }, 'đạt 25% (01 trên 04), giảm 25 điểm phần trăm so với tuần trước.'],
  [{ doneInTime: 5, doneLate: 5 }, 'đạt 50% (05 trên 10), bằng tuần trước.'],
])('the share beside that of the week before: %o', (total, words) => {
  expect(situationSentence(week(total), week({ doneInTime: 2, doneLate: 2 }))).toContain(words)
})

test.each([
  [{ doneInTime: 1 }, 'hoàn thành 01 nhiệm vụ, đúng hạn.'],
  [{ doneInTime: 2 }, 'hoàn thành 02 nhiệm vụ, tất cả đúng hạn.'],
  [{ doneLate: 1 }, 'hoàn thành 01 nhiệm vụ, trễ hạn.'],
  [{ doneLate: 3 }, 'hoàn thành 03 nhiệm vụ, tất cả trễ hạn.'],
  [{ reopened: 2, void: 1 }, 'Mở lại 02 nhiệm vụ. Thu hồi, thay thế 01 nhiệm vụ.'],
])('one and many are said alike: %o', (total, words) => {
  expect(situationSentence(week(total), null)).toContain(words)
})

test('a week over the new year names both years', () => {
  expect(weekWords(week({}))).toBe('từ ngày 13/11 đến ngày 20/11/2026')
  const over = week({}, { from: '2026-12-25T08:00:00.000Z', to: '2027-01-01T08:00:00.000Z' })
  expect(weekWords(over)).toBe('từ ngày 25/12/2026 đến ngày 01/01/2027')
})
