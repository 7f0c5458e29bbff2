import { expect, test } from 'vitest'
import { fieldNow, placesMerged, placesWithout } from './moved-cards.ts'

test('what was typed into a task follows it when one before it is taken out', () => {
  const stood = placesWithout(4, [1])
  expect(['t.0.content', 't.2.chosen', 't.3.leads', 'assigner'].map(name => fieldNow(name, stood))).toEqual([
    't.0.content',
    't.1.chosen',
    't.2.leads',
    'assigner',
  ])
  expect(fieldNow('t.1.content', stood)).toBeNull()
})

test('two merged tasks keep the words that were sent, the tasks after them what was typed', () => {
  const stood = placesMerged(4, 2)
  expect(['t.1.content', 't.2.content'].map(name => fieldNow(name, stood))).toEqual([null, null])
  expect(fieldNow('t.3.content', stood)).toBe('t.2.content')
})

test('where no task moved every field is the same one', () => {
  expect(fieldNow('t.3.chosen', null)).toBe('t.3.chosen')
})
