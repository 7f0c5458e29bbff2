import { expect, test } from 'vitest'
import type { Section } from './document.ts'
import { missingSections } from './missing-sections.ts'
import { parseLine } from './parse-line.ts'

/** "I. Tình hình", two blanks a level. */
const outline = (...lines: string[]): Section[] =>
  lines.map(line => {
    const [, blanks = '', label = '', title = ''] = /^( *)(\S+(?: \d+\.)?) ?(.*)$/u.exec(line) ?? []
    return { label, title: title === '' ? null : title, level: blanks.length / 2 + 1 }
  })

test('a report without its third part says which one is missing, and between which', () => {
  const sections = outline(
    'I. TÌNH HÌNH',
    'II. KẾT QUẢ',
    '  1. Kết quả chung',
    '  2. Kết quả riêng',
    'IV. HẠN CHẾ',
    'V. NHIỆM VỤ',
  )
  expect(missingSections(sections)).toEqual([{ label: 'III', after: 'II.', before: 'IV.' }])
})

test.each([
  ['whole numbering', outline('I. A', 'II. B', '  1. Một', '  2. Hai', 'III. C', '  1. Một'), []],
  ['a list inside a part begins anew', outline('I. A', '  1. Một', '  2. Hai', 'II. B', '  1. Một'), []],
  ['an inner list with a jump', outline('I. A', '  1. Một', '  4. Bốn'), ['2', '3']],
  ['articles, whose text is no title', outline('Điều 1.', 'Điều 3.'), ['Điều 2']],
  ['numbered paragraphs are no headings', outline('I. A', '  1.', '  3.'), []],
  ['a long jump is not trusted', outline('I. A', 'IX. B'), []],
  ['an extract that begins in the middle', outline('IV. A', 'V. B'), []],
])('%s', (_, sections, labels) => {
  expect(missingSections(sections).map(each => each.label)).toEqual(labels)
})

test('the parse verb names the parts that a text jumps over', () => {
  const text = [
    'BÁO CÁO',
    'Kết quả công tác dân vận',
    '',
    'I. TÌNH HÌNH',
    '',
    'Đã làm.',
    '',
    'III. HẠN CHẾ',
    '',
    'Còn chậm.',
  ].join('\n')
  expect(parseLine({ id: 1, text })).toMatchObject({ missingSections: ['II'], sections: [{ label: 'I.' }, { label: 'III.' }] })
  expect(parseLine({ id: 2, text: text.replace('III.', 'II.') }).missingSections).toEqual([])
})
