import { describe, expect, test } from 'vitest'
import { bindNumbers, clean } from '../clean.ts'
import { documentFaults } from '../faults.ts'
import { exampleReport } from '../example.ts'
import type { Block } from '../blocks.ts'
import type { OfficialDocument } from '../model.ts'
import { letterNumber, romanNumber } from '../numbering.ts'
import { legalBasisLines, numberLine, placeAndDate, recipientLines } from '../phrases.ts'
import { styles } from '../styles.ts'
import { documentText } from '../text.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const body = (blocks: Block[], more: Partial<OfficialDocument> = {}) =>
  documentText({ ...exampleReport, annexes: [], ...more, body: blocks }).split('\n')

describe('set phrases', () => {
  test.each([
    ['2026-01-05', 'Trường Yên, ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'Trường Yên, ngày 28 tháng 02 năm 2026'],
    ['2026-03-09', 'Trường Yên, ngày 09 tháng 3 năm 2026'],
    ['2026-12-31', 'Trường Yên, ngày 31 tháng 12 năm 2026'],
  ])('days below 10 and months 1 and 2 have a zero: %s', (date, line) => {
    expect(plain(placeAndDate({ ...exampleReport, date }))).toBe(line)
  })

  test('a number below 10 has a zero, a missing one leaves room', () => {
    expect(numberLine({ ...exampleReport, number: '5' })).toBe('Số: 05/BC-VPUBND')
    expect(numberLine({ ...exampleReport, number: null })).toMatch(/^Số: \u00a0+\/BC-VPUBND$/u)
    expect(plain(placeAndDate({ ...exampleReport, date: '2026-11' }))).toMatch(/ngày +tháng 11 năm 2026$/u)
    expect(plain(placeAndDate({ ...exampleReport, date: null }))).toMatch(/ngày +tháng +năm$/u)
  })

  test('recipients end with semicolons and a full stop, whatever was typed', () => {
    expect(recipientLines(['- Như trên;', 'Sở Tài chính', '', 'Lưu: VT, TH.'])).toEqual([
      '- Như trên;',
      '- Sở Tài chính;',
      '- Lưu: VT, TH.',
    ])
  })

  test('each legal basis is a line of its own, “Căn cứ” is added when missing', () => {
    const legalBases = ['Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của Chánh Văn phòng']
    expect(legalBasisLines({ legalBases })).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Theo đề nghị của Chánh Văn phòng.',
    ])
  })

  test('numbers stay with the word that names them, text without numbers is left alone', () => {
    expect(bindNumbers('theo khoản 2 Điều 15, ngày 05 tháng 3 năm 2026, đạt 93,1 %')).toBe(
      'theo khoản\u00a02 Điều\u00a015, ngày\u00a005 tháng\u00a03 năm\u00a02026, đạt 93,1\u00a0%',
    )
    expect(bindNumbers('nhiều năm qua, số người dự')).toBe('nhiều năm qua, số người dự')
  })
})

describe('numbering', () => {
  test('điểm follow the Vietnamese alphabet', () => {
    expect(Array.from({ length: 7 }, (_, i) => letterNumber(i + 1)).join('')).toBe('abcdđeg')
    expect(letterNumber(24)).toBe('aa')
  })

  test('Roman numbers', () => {
    expect([1, 4, 9, 14, 29, 40].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXIX', 'XL'])
  })

  test('headings are counted, clauses begin again under each article, written numbers are kept', () => {
    const lines = body([
      { kind: 'heading', level: 'chuong', title: 'Quy định chung' },
      { kind: 'heading', level: 'dieu', title: 'Phạm vi' },
      { kind: 'heading', level: 'khoan', text: 'một' },
      { kind: 'heading', level: 'khoan', text: 'hai' },
      { kind: 'heading', level: 'diem', text: 'nhỏ' },
      { kind: 'heading', level: 'dieu', title: 'Hiệu lực', text: 'Từ ngày ký.' },
      { kind: 'heading', level: 'khoan', text: 'ba' },
      { kind: 'heading', level: 'khoan', number: '1a', text: 'bốn.' },
    ])
    const from = lines.indexOf('Chương I')
    expect(lines.slice(from, from + 9)).toEqual([
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. một',
      '2. hai',
      'a) nhỏ',
      'Điều 2. Hiệu lực Từ ngày ký.',
      '1. ba',
      '1a. bốn./.',
    ])
  })
})

test('the end mark replaces the last full stop, and follows a table on a line of its own', () => {
  expect(body([{ kind: 'paragraph', text: 'Hết. ' }])).toContain('Hết./.')
  expect(body([{ kind: 'list', marker: '-', items: ['a', 'b;'] }])).toContain('- b./.')
  expect(body([{ kind: 'table', columns: [{ width: 1 }], rows: [['x']] }])).toContain('./.')
  expect(body([{ kind: 'paragraph', text: 'Hết ./.' }]).join()).toContain('Hết./.')
})

test('used sizes stay within what the decree allows', () => {
  for (const { size } of Object.values(styles)) {
    expect(size[0]).toBeLessThanOrEqual(size[2])
    expect(size[2]).toBeLessThanOrEqual(size[1])
  }
})

test('several annexes have Roman numbers; an electronic document leaves its reference blank', () => {
  const annex = { title: 'Danh mục', body: [] }
  const lines = body([], { annexes: [annex, annex], medium: 'electronic' })
  expect(lines).toContain('Phụ lục I')
  expect(lines).toContain('Phụ lục II')
  expect(lines.find(line => line.startsWith('(Kèm theo'))).toMatch(
    /^\(Kèm theo Báo cáo số \/BC-VPUBND ngày tháng năm của Văn phòng/u,
  )
})

describe('what cannot be set is refused with a code', () => {
  const code = (more: Partial<OfficialDocument>) =>
    documentFaults({ ...exampleReport, ...more }).map(fault => `${fault.code} ${fault.at}`)
  const table = (rows: Block & { kind: 'table' }): Partial<OfficialDocument> => ({ body: [rows] })
  const columns = [{ width: 1 }, { width: 1 }]

  test('dates, names, addressees', () => {
    expect(code({ date: '2026-02-30' })).toEqual(['official-document/bad-date date'])
    expect(code({ abstract: ' ' })).toEqual(['official-document/no-abstract abstract'])
    expect(code({ type: 'cong-van', addressees: [] })).toEqual(['official-document/no-addressee addressees'])
    expect(code({})).toEqual([])
  })

  test.each([
    ['a short row', [['a']]],
    ['a long row', [['a', 'b', 'c']]],
    ['a span beyond the last row', [[{ text: 'a', rowspan: 2 }, 'b']]],
    ['a span over a span', [[{ text: 'a', rowspan: 2 }, 'b'], [{ text: 'c', colspan: 2 }]]],
  ])('%s', (_, rows) => {
    expect(code(table({ kind: 'table', columns, rows }))).toEqual(['official-document/bad-table body.0'])
  })
})

test('text is kept on one line, composed, without invisible characters', () => {
  expect(clean('a\u200bb\r\n\tc\u0000 e\u0302')).toBe('ab c ê')
})
