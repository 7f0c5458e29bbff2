import { expect, test } from 'vitest'
import { bodyNameForms, plainBodyName, sameBodyName, withBodyWords } from './body-names.ts'

test.each([
  ['UBND tỉnh Trường Yên', 'Ủy ban nhân dân tỉnh Trường Yên'],
  ['Uỷ ban nhân dân xã An Khê', 'Ủy ban Nhân dân xã An Khê'],
  ['UBND phường Hoa Sơn', 'UỶ BAN NHÂN DÂN PHƯỜNG HOA SƠN'],
  ['Bộ CHQS tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
  ['BCHQS tỉnh', 'Bộ Chỉ huy quân sự tỉnh'],
  ['KBNN khu vực IV', 'Kho bạc Nhà nước khu vực IV'],
  ['BHXH tỉnh', 'Bảo hiểm xã hội tỉnh'],
  ['CA tỉnh', 'Công an tỉnh'],
  ['HĐND tỉnh', 'Hội đồng nhân dân tỉnh'],
  ['UBMTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
])('"%s" and "%s" are one body', (a, b) => expect(sameBodyName(a, b)).toBe(true))

test('other words stay as they are', () => {
  expect(plainBodyName('Cá tra miền Tây')).toBe('ca tra mien tay')
  expect(sameBodyName('Công an tỉnh', 'Công an xã An Khê')).toBe(false)
  expect(sameBodyName('UBND xã An Khê', 'UBND phường An Khê')).toBe(false)
})

test('a typed name is looked for in every form', () => {
  expect(bodyNameForms('ubnd xã an khê')).toEqual(['ubnd xa an khe', 'uy ban nhan dan xa an khe'])
  expect(bodyNameForms('Kho bạc Nhà nước')).toEqual(['kho bac nha nuoc', 'kbnn'])
  expect(withBodyWords(['van', 'phong', 'uy', 'ban', 'nhan', 'dan'])).toEqual([
    'van',
    'phong',
    { long: ['uy', 'ban', 'nhan', 'dan'], short: 'ubnd' },
  ])
  expect(withBodyWords(['uy', 'ban'])).toEqual(['uy', 'ban'])
})
