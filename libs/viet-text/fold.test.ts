import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, isNfd, nfc, normalizeTone, words } from './index.ts'

test('a text is folded for search: lower case, no marks, đ as d, one space', () => {
  expect(fold('  Đường\u00A0Nguyễn\n Huệ ')).toBe('duong nguyen hue')
  expect(fold('ĐỀ ÁN'.normalize('NFD'))).toBe('de an')
  expect(fold('13\u00AD8/TB-VPCP')).toBe('138/tb-vpcp')
})

test('folding twice changes nothing, and the spelling form does not matter', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), s => void expect(fold(fold(s))).toBe(fold(s))))
  fc.assert(fc.property(vietnamese(), s => void expect(fold(s.normalize('NFD'))).toBe(fold(s))))
})

test('decomposed text is recognised and composed', () => {
  expect(isNfd('Ủy ban'.normalize('NFD'))).toBe(true)
  expect(isNfd('Ủy ban')).toBe(false)
  expect(nfc('\uFEFF' + 'Ủy ban'.normalize('NFD'))).toBe('Ủy ban')
})

test('the tone stands on the first vowel of an open oa, oe, uy', () => {
  expect(normalizeTone('hoà, KHOẺ, Uỷ ban, thuý')).toBe('hòa, KHỎE, Ủy ban, thúy')
  expect(normalizeTone('quý, quỳ, hoàn, khuỷu, loét, Quỷ')).toBe('quý, quỳ, hoàn, khuỷu, loét, Quỷ')
  fc.assert(
    fc.property(vietnamese(), s => normalizeTone(normalizeTone(s)) === normalizeTone(s) && fold(normalizeTone(s)) === fold(s)),
  )
})

test('words know where they stand', () => {
  expect(words('Số 08/CT-UBND').map(w => w.text)).toEqual(['Số', '08', 'CT', 'UBND'])
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), s => words(s).every(w => s.slice(w.start, w.end) === w.text)))
})

function vietnamese() {
  return fc.string({ unit: fc.constantFrom(...Array.from('hoàuỷquýtệđơnưởẫạ HOÀUỶĐƠN,.')), maxLength: 40 })
}
