import { expect, test } from 'vitest'
import { leftoverIn } from './leftovers.ts'

test.each([
  ['Đã hoàn thành [[NV-02]] nhiệm vụ', '[[NV-02]]'],
  ['Kính gửi {{ten}}', '{{ten}}'],
  ['Nơi nhận: [object Object]', '[object Object]'],
  ['tháng undefined năm 2026', 'undefined'],
  ['tăng NaN%', 'NaN'],
  ['Số: null/BC', 'null'],
])('%s is not a text that may leave', (text, found) => {
  expect(leftoverIn(text)).toContain(found)
})

test.each(['Khoản [1] và [2]', 'nullius', 'Nguyễn Văn NaNa', 'Độ dài {1}', '(không có)'])('%s may leave', text => {
  expect(leftoverIn(text)).toBeNull()
})

test('people may write of a value that is null; no text of theirs has an open place', () => {
  expect(leftoverIn('trường bỏ trống ghi null', { typed: true })).toBeNull()
  expect(leftoverIn('trường [[TT-01]] ghi null', { typed: true })).toContain('[[TT-01]]')
})
