import { expect, test } from 'vitest'
import { fitsTyped } from './fits-typed.ts'

test('a long list is narrowed by words without marks, by their beginnings, or by first letters', () => {
  const fits = (typed: string) =>
    ['Sở Tài chính', 'Sở Tư pháp', 'UBND phường Hoa Lư', 'Trần Minh Hoàng, Chuyên viên'].filter(line => fitsTyped(line, typed))
  expect(fits('')).toHaveLength(4)
  expect(fits('tai ch')).toEqual(['Sở Tài chính'])
  expect(fits('hoa')).toEqual(['UBND phường Hoa Lư', 'Trần Minh Hoàng, Chuyên viên'])
  expect(fits('stp')).toEqual(['Sở Tư pháp'])
  expect(fits('Hoàng Trần')).toEqual(['Trần Minh Hoàng, Chuyên viên'])
  expect(fits('xã')).toEqual([])
})
