import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citeText } from './cite-text.ts'

const word = fc.constantFrom(
  'Quyết định',
  'số',
  '12/QĐ-UBND',
  '01-KL/TW',
  'ngày',
  '31/4/2025',
  '05/5',
  'của',
  'Bộ Chính trị',
  'UBND tỉnh',
  'khóa',
  'XII',
  ',',
  ';',
  '(',
  ')',
  '“',
  '”',
  'về',
  'Luật',
  'Đất đai',
  'năm 2013',
  '\n',
  '\u00a0',
  'uỷ',
  'Uỷ'.normalize('NFD'),
  'và',
  'số 3',
  '%',
  '🙂',
)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(word, { maxLength: 30 }).map(w => w.join(' ')),
  fc.array(word, { maxLength: 12 }).map(w => w.join('')),
)

test('whatever the text, citations stay inside it, in order, without overlap', () => {
  fc.assert(
    fc.property(text, t => {
      let last = 0
      for (const c of citeText(t)) {
        expect(c.span[0]).toBeGreaterThanOrEqual(last)
        expect(c.span[1]).toBeGreaterThan(c.span[0])
        expect(c.span[1]).toBeLessThanOrEqual(t.length)
        last = c.span[1]
      }
    }),
    { numRuns: 1500 },
  )
})

test('broken lines and decomposed letters change the places, not the reading', () => {
  const plain = 'Kế hoạch số 479-KH/TU ngày 05/5/2025 của Ban Thường vụ Tỉnh ủy và Luật Đất đai số 31/2024/QH15'
  const read = (t: string) => citeText(t).map(c => ({ ...c, span: null }))
  expect(read(plain.normalize('NFD'))).toEqual(read(plain))
  expect(read(plain.replaceAll(' ', ' \n\n '))).toEqual(read(plain))
  const decomposed = plain.normalize('NFD')
  for (const c of citeText(decomposed))
    expect(
      decomposed
        .slice(...c.span)
        .normalize('NFC')
        .startsWith(c.type),
    ).toBe(true)
})
