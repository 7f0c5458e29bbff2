import { expect, test } from 'vitest'
import { agencyKey, designationKey } from './designation.ts'

test.each([
  ['Số: 05/TB-UBND', '5/TB - UBND'],
  ['268/TB-HĐND', '268/tb–hđnd'],
  ['12/2025/NĐ-CP', ' 12 / 2025 / NĐ-CP '],
])('%s and %s are one number', (a, b) => {
  expect(designationKey(a)).toBe(designationKey(b))
})

test('another sign or year is another number, and nothing typed is none', () => {
  expect(designationKey('268/TB-HĐND')).not.toBe(designationKey('268/BC-HĐND'))
  expect(designationKey('12/2025/NĐ-CP')).not.toBe(designationKey('12/2024/NĐ-CP'))
  expect(designationKey('  ')).toBeNull()
  expect(designationKey(null)).toBeNull()
})

test('an agency is the same under its full and its short name', () => {
  expect(agencyKey('Ủy ban nhân dân tỉnh Trường Yên')).toBe(agencyKey('UBND TỈNH TRƯỜNG YÊN'))
  expect(agencyKey('Sở Tài chính')).not.toBe(agencyKey('Sở Y tế'))
})
