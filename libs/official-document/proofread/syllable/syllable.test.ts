import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge, takeApart, write } from './syllable.ts'

test('written syllables are legal, both ways of placing the tone in oa, oe, uy', () => {
  for (const word of 'người toàn hòa hoà khỏe khoẻ ủy uỷ quý quốc giếng gìn gì khuỷu thuở nghiêng yếu kỹ lý quyền được giữa huỳnh ngoằn ngoèo khuya loong boong yêng ỉa'.split(
    ' ',
  ))
    expect(judge(word), word).toEqual({ state: 'legal' })
})

test('a tone mark on the wrong letter is put right', () => {
  for (const [wrong, right] of [
    ['ngừơi', 'người'],
    ['tòan', 'toàn'],
    ['qúy', 'quý'],
    ['đựơc', 'được'],
    ['tíên', 'tiến'],
    ['hỏan', 'hoản'],
    ['gỉai', 'giải'],
  ])
    expect(judge(wrong ?? ''), wrong).toEqual({ state: 'misplaced', right })
})

test('what cannot be written is illegal', () => {
  for (const word of [
    'ghóp',
    'hoach',
    'đươc',
    'nguời',
    'iếu',
    'hợpvới',
    'nghành',
    'cế',
    'kà',
    'ngĩ',
    'zo',
    'aaa',
    'thnh',
    'quuyền',
  ])
    expect(judge(word), word).toEqual({ state: 'illegal' })
})

test('taking apart and writing is the same word again', () => {
  const word = fc.constantFrom('hóa', 'nghiệp', 'quyết', 'giữa', 'thuyền', 'ủy', 'khoáng', 'yêu', 'giếng', 'gì')
  fc.assert(
    fc.property(word, each => {
      const parts = takeApart(each)
      expect(parts && write(parts)).toBe(each)
    }),
  )
})
