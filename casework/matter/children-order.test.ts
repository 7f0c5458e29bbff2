import { expect, test } from 'vitest'
import type { Deadline } from '../../ui/parts/time/deadline-words.ts'
import { orderedChildren } from './children-order.ts'
import type { RowView } from '../lists/row-view.ts'

const row = (title: string, holder: string, deadline: Deadline): RowView => ({
  id: holder,
  code: '',
  title,
  deadline,
  meta: [],
  holder,
  state: { words: '' },
  unread: false,
  starred: false,
  snoozedUntil: null,
  bulk: [],
  pageActs: [],
})
const far: Deadline = { state: 'far', workingDays: 9, date: '2026-12-04' }
const late: Deadline = { state: 'overdue', workingDays: 1, date: '2026-11-20' }

test('one task of many bodies is listed by what presses, then by the name of the body', () => {
  const rows = [
    row('báo cáo', 'Xã Đông Lâm', far),
    row('báo cáo', 'Xã Yên Lương', late),
    row('báo cáo', 'Xã Ân Khê', far),
    row('báo cáo', 'Xã Bắc Lạc', far),
  ]
  expect(orderedChildren(rows).map(each => each.holder)).toEqual(['Xã Yên Lương', 'Xã Ân Khê', 'Xã Bắc Lạc', 'Xã Đông Lâm'])
})

test('parts of different work stay in the order in which they were given', () => {
  const rows = [row('hai', 'Phòng B', far), row('một', 'Phòng A', late)]
  expect(orderedChildren(rows)).toEqual(rows)
})
