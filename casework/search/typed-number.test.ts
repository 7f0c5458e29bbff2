import { expect, test } from 'vitest'
import { numberPattern } from './typed-number.ts'

/** LIKE, as the database reads it. */
function finds(typed: string, designation: string): boolean {
  const pattern = numberPattern(typed)
  return pattern !== null && new RegExp(`^${pattern.replaceAll('%', '.*')}$`, 'u').test(designation)
}

test.each(['15/CĐ-UBND', '15/cd-ubnd', '15/cđ', '15/', '15 cd ubnd', 'số 15/CĐ', 'so 15', '15', 'CĐ-UBND', '15/UBND'])(
  '“%s” finds 15/CĐ-UBND',
  typed => expect(finds(typed, '15/cd-ubnd')).toBe(true),
)

test.each(['16/CĐ-UBND', '15/QĐ', '5/CĐ-UBND', 'QĐ-UBND'])('“%s” does not', typed => {
  expect(finds(typed, '15/cd-ubnd')).toBe(false)
})

test('a number with its stroke is meant whole', () => {
  expect(finds('15', '1583/bc-ttt')).toBe(true)
  expect(finds('15/', '1583/bc-ttt')).toBe(false)
})

test('words are no number, and what is typed has no power over the pattern', () => {
  expect(numberPattern('chuyển đổi số')).toBeNull()
  expect(numberPattern('100%_')).toBe('100%')
})
