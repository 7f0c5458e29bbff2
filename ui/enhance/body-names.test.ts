import { expect, test } from 'vitest'
import { meantName } from './body-names.ts'

const options = [
  { value: 'Sở Tài chính', label: 'STC' },
  { value: 'Sở Xây dựng', label: 'SXD' },
  { value: 'Thanh tra tỉnh', label: 'TTT' },
  { value: 'Trung tâm Thông tin', label: 'TTT, ttttin' },
]

test.each([
  ['stc', 'Sở Tài chính'],
  ['so tai chinh', 'Sở Tài chính'],
  ['SỞ TÀI CHÍNH', 'Sở Tài chính'],
  [' ttttin ', 'Trung tâm Thông tin'],
])('“%s” means %s', (typed, name) => {
  expect(meantName(typed, options)).toBe(name)
})

test('a short name of two bodies, or an unknown one, is left as it was typed', () => {
  expect(meantName('ttt', options)).toBeUndefined()
  expect(meantName('Sở Ngoại vụ', options)).toBeUndefined()
  expect(meantName('', options)).toBeUndefined()
})
