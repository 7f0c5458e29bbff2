import { expect, test } from 'vitest'
import { organUnder } from './office-head.ts'

test.each([
  ['Văn phòng UBND tỉnh Trường Yên', 'tỉnh Trường Yên', 'Văn phòng'],
  ['Văn phòng Ủy ban nhân dân tỉnh Trường Yên', 'tỉnh Trường Yên', 'Văn phòng'],
  ['Văn phòng Uỷ ban nhân dân thành phố Kim Giang', 'thành phố Kim Giang', 'Văn phòng'],
  ['Văn phòng UBND tỉnh', 'tỉnh Trường Yên', 'Văn phòng'],
  ['Văn phòng', 'tỉnh Trường Yên', 'Văn phòng'],
  ['Văn phòng UBND tỉnh Khác', 'tỉnh Trường Yên', 'Văn phòng UBND tỉnh Khác'],
])('“%s” under the committee of “%s” is headed “%s”', (name, province, organ) => {
  expect(organUnder(name, province)).toBe(organ)
})
