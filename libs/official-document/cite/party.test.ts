import { expect, test } from 'vitest'
import { citeText } from './cite-text.ts'
import { provisions } from './provisions.ts'
import { checkTerm } from './term-check.ts'

test('a term that contradicts the date of the document is told', () => {
  const [wrong, right] = citeText(
    'Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị khoá XII; Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị (khóa XII)',
  )
  expect(wrong && checkTerm(wrong)).toEqual({ stated: ['XII'], expected: 'XIII', agrees: false })
  expect(right && checkTerm(right)).toEqual({ stated: ['XII'], expected: 'XII', agrees: true })
})

test('a document without a stated term, or of a province, raises no question', () => {
  const [plain, local] = citeText(
    'Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Bí thư; Nghị quyết số 05-NQ/TU ngày 01/12/2025 của Tỉnh ủy khóa I',
  )
  expect(plain && checkTerm(plain)).toBeNull()
  expect(local && checkTerm(local)).toBeNull()
})

test('plenums and congresses are known by their meeting', () => {
  const seen = citeText(
    'Nghị quyết Trung ương 4 (khóa XI, khóa XII); Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII; Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XXII',
  )
  expect(seen.map(c => [c.kind, c.terms])).toEqual([
    ['plenum', ['XI', 'XII']],
    ['plenum', ['XII']],
    ['congress', []],
    ['congress', []],
  ])
})

test('a document cited inside the title of another is marked', () => {
  const text =
    'Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 về “Đẩy mạnh học tập”'
  expect(citeText(text).map(c => [c.designation, c.nested])).toEqual([
    ['01-KL/TW', false],
    ['05-CT/TW', true],
  ])
  expect(citeText(text, { nested: false })).toHaveLength(1)
})

test('a resolution that has only its title is an incomplete citation', () => {
  const [only] = citeText('triển khai Nghị quyết về “Tăng cường công tác dân vận”')
  expect(only).toMatchObject({ kind: 'titled', title: 'Tăng cường công tác dân vận', designation: null })
})

test('places inside an instrument are read down to the point', () => {
  expect(provisions('điểm a khoản 1 Điều 24 Mục 1 Chương III; khoản 2 Điều 103')).toMatchObject([
    { point: 'a', clause: '1', article: '24', subsection: null, section: '1', chapter: 'III', part: null },
    { point: null, clause: '2', article: '103', subsection: null, section: null, chapter: null, part: null },
  ])
})
