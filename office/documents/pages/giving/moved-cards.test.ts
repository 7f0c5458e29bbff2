import { expect, test } from 'vitest'
import { lateNow, movedByMerge, placesWithout } from './moved-cards.ts'

const late = (typed: Readonly<Record<string, string>>) => new Map(Object.entries(typed))
const SENT = late({
  't.0.content': 'Một',
  't.1.content': 'Hai',
  't.1.leads': 'Sở Y tế',
  't.1.dueOn': '15/12/2026',
  't.2.content': 'Ba',
  't.2.leads': 'Sở Tài chính',
  't.2.dueOn': '10/12/2026',
})

test('a tick set while an earlier task is given stays with its task, and one of the given task goes with it', () => {
  const moved = { stood: placesWithout(3, [0]), merged: null }
  expect(lateNow(late({ 't.2.chosen': 'off', assigner: 'x' }), SENT, moved)).toEqual([
    ['t.1.chosen', 'off'],
    ['assigner', 'x'],
  ])
  expect(lateNow(late({ 't.0.chosen': 'off' }), SENT, moved)).toEqual([])
})

test('words typed into one of two tasks while they are merged stay, beside the words of the other', () => {
  const merged = movedByMerge(4, 2)
  expect(lateNow(late({ 't.1.content': 'Hai và bốn' }), SENT, merged)).toEqual([['t.1.content', 'Hai và bốn; Ba']])
  expect(lateNow(late({ 't.2.content': 'Ba, sửa' }), SENT, merged)).toEqual([['t.1.content', 'Hai; Ba, sửa']])
  expect(lateNow(late({ 't.1.content': 'Hai A', 't.2.content': 'Ba B' }), SENT, merged)).toEqual([['t.1.content', 'Hai A; Ba B']])
})

test('bodies and day typed late into a task that is merged count like those that were sent', () => {
  const merged = movedByMerge(3, 2)
  expect(lateNow(late({ 't.2.leads': 'Sở Xây dựng; Sở Y tế', 't.2.dueOn': '20/12/2026' }), SENT, merged)).toEqual([
    ['t.1.leads', 'Sở Y tế; Sở Xây dựng'],
    ['t.1.dueOn', '15/12/2026'],
  ])
})

test('what is typed late into other tasks is found where they stand after a merge', () => {
  expect(lateNow(late({ 't.0.dueOn': '20/12/2026', 't.3.content': 'Bốn' }), SENT, movedByMerge(4, 2))).toEqual([
    ['t.0.dueOn', '20/12/2026'],
    ['t.2.content', 'Bốn'],
  ])
})

test('everything stays where it was while no card moves', () => {
  expect(lateNow(late({ 't.3.leads': 'Sở Y tế', assigner: 'x' }), SENT, null)).toEqual([
    ['t.3.leads', 'Sở Y tế'],
    ['assigner', 'x'],
  ])
})
