import { expect, test } from 'vitest'
import { counted } from './counted.ts'

test('one thing is said in the singular, none and several in the plural', () => {
  expect([0, 1, 2, 1204].map(count => counted(count, 'working day'))).toEqual([
    '0 working days',
    '1 working day',
    '2 working days',
    '1,204 working days',
  ])
  expect([1, 3].map(count => counted(count, 'body', 'bodies'))).toEqual(['1 body', '3 bodies'])
  expect(counted(undefined, 'body', 'bodies')).toBe('bodies')
})
