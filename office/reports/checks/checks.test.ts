import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTotalLabel, numberWords, readCell, readPaste, sumOf } from '../unit-reports/cells.ts'
import type { AnnexColumn, OutlineNode } from '../paper/outline.ts'
import { checkReport, type ReportToCheck } from './check-report.ts'
import { numberOfWords } from './number-words.ts'

const node = (id: string, written: string, role: OutlineNode['role'] = 'thuong') => ({
  id,
  number: id,
  title: `Mục ${id}`,
  text: true,
  role,
  written,
})
const annex = {
  id: 'pl',
  title: 'Mô hình',
  rows: [],
  rowCodes: [],
  held: [],
  columns: [
    column('c1', 'Lĩnh vực', 'chu'),
    column('c2', 'Đăng ký', 'so', 'mô hình'),
    column('c3', 'Kinh phí', 'so-le', 'triệu đồng'),
  ],
}
function column(id: string, title: string, type: AnnexColumn['type'], unit = ''): AnnexColumn {
  return { id, title, type, unit, negative: false, measure: '' }
}
const report = (more: Partial<ReportToCheck>): ReportToCheck => ({
  period: { from: '2021-01-01', to: '2025-12-14' },
  nodes: [],
  annexes: [],
  endedBodies: [],
  earlier: [],
  evidence: 0,
  repeatedWords: 9,
  stored: {},
  oldPercent: 90,
  absurdTimes: 50,
  absurdMost: 1_000_000_000,
  ...more,
})
const rulesOf = (more: Partial<ReportToCheck>) =>
  checkReport(report(more))
    .filter(each => !each.note)
    .map(each => each.rule)
const inText = (text: string, role: OutlineNode['role'] = 'thuong') =>
  checkReport(report({ nodes: [node('I', text, role)] }))
    .filter(each => each.rule !== 'no-cause' && each.rule !== 'no-task' && !each.note)
    .map(each => [each.rule, each.place])

test('an empty section, an annex without figures', () => {
  expect(rulesOf({ nodes: [node('I', ' \n'), node('II', 'Có nội dung.')], annexes: [{ ...annex, filled: [] }] })).toEqual([
    'node-empty',
    'annex-empty',
  ])
})

test('numbering that jumps from II to IV is found; a second list may begin anew', () => {
  expect(inText('I. Một\nII. Hai\nIV. Bốn')).toEqual([['numbering-gap', 'IV. Bốn']])
  expect(inText('1. Một\n2. Hai\n1. Lại một\n2. Lại hai')).toEqual([])
})

test('a figure of the text that the annex has not', () => {
  const filled = [
    ['Kinh tế', '30', '1.000,5'],
    ['Xã hội', '16', '0'],
  ]
  const with46 = rulesOf({
    nodes: [node('I', 'Toàn ngành có 46 mô hình đăng ký; riêng kinh tế đăng ký 30 mô hình.')],
    annexes: [{ ...annex, filled }],
  })
  expect(with46).toEqual([])
  const wrong = checkReport(report({ nodes: [node('I', 'Toàn ngành đăng ký mới 64 mô hình.')], annexes: [{ ...annex, filled }] }))
  expect(wrong.map(each => [each.rule, each.data['typed'], each.data['sum']])).toEqual([['text-annex', '64', '46']])
})

test('a total row that does not hold, exactly', () => {
  const filled = [
    ['Kinh tế', '30', '0,1'],
    ['Xã hội', '16', '0,2'],
    ['Tổng cộng', '46', '0,3'],
  ]
  expect(rulesOf({ annexes: [{ ...annex, filled }] })).toEqual([])
  const off = checkReport(report({ annexes: [{ ...annex, filled: [...filled.slice(0, 2), ['Tổng cộng', '47', '0,31']] }] }))
  expect(off.map(each => [each.rule, each.data['said'], each.data['sum'], each.mayKeep])).toEqual([
    ['sum', '47', '46', false],
    ['sum', '0,31', '0,3', false],
  ])
})

test('rows that the request names keep their names', () => {
  const named = { ...annex, rows: ['Kinh tế', 'Xã hội'] }
  expect(
    rulesOf({
      annexes: [
        {
          ...named,
          filled: [
            ['kinh tế', '1', ''],
            ['Xã hội', '2', ''],
          ],
        },
      ],
    }),
  ).toEqual([])
  expect(
    rulesOf({
      annexes: [
        {
          ...named,
          filled: [
            ['Xã hội', '1', ''],
            ['Kinh tế', '2', ''],
          ],
        },
      ],
    }),
  ).toEqual(['row-label', 'row-label'])
})

test('days outside the period and days that no calendar has; dates of cited documents are theirs', () => {
  expect(inText('Ngày 31/11/2024 đã tổ chức hội nghị.')).toEqual([['no-such-day', '31/11/2024']])
  expect(inText('Ngày 20/12/2025 đã tổ chức hội nghị.')).toEqual([['outside-period', '20/12/2025']])
  expect(inText('Có 5 mô hình, tăng 2 mô hình so với năm 2020.')).toEqual([])
  expect(inText('Năm 2019 đã có 3 mô hình.')).toEqual([['outside-period', 'Năm 2019']])
  expect(inText('Quyết định số 12/QĐ-UBND ngày 05/3/2018 của Ủy ban nhân dân tỉnh được thực hiện đầy đủ.')).toEqual([])
  expect(inText('Hoàn thành trước ngày 30/6/2026.', 'phuong-huong')).toEqual([])
})

test('a body that ended before the period, by its whole name', () => {
  const endedBodies = [{ name: 'Sở Lao động', short: 'Sở LĐ', on: '2020-03-01', successor: 'Sở Nội vụ' }]
  const found = (written: string) => rulesOf({ endedBodies, nodes: [node('I', written)] })
  expect(found('Phối hợp với Sở Lao động tổ chức đối thoại.')).toEqual(['body-ended'])
  expect(found('Phối hợp với Sở Lao độngX tổ chức đối thoại.')).toEqual([])
  expect(
    rulesOf({
      endedBodies: [{ name: 'Sở Lao động', short: 'Sở LĐ', on: '2025-03-01', successor: null }],
      nodes: [node('I', 'Phối hợp với Sở Lao động.')],
    }),
  ).toEqual([])
  expect(
    rulesOf({
      endedBodies: [{ name: 'Sở Lao động', short: 'Sở LĐ', on: '2025-03-01', successor: null }],
      nodes: [node('V', 'Phối hợp với Sở Lao động.', 'phuong-huong')],
    }),
  ).toEqual(['body-ended'])
})

test('a Party document with the wrong term', () => {
  const [found] = checkReport(
    report({
      nodes: [node('I', 'Thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị khóa XII về học tập và làm theo Bác.')],
    }),
  )
  expect([found?.rule, found?.data['expected']]).toEqual(['wrong-term', 'XIII'])
})

test('a sentence that stands twice, or stood in an earlier report with other figures', () => {
  const sentence = 'Văn phòng đã chủ động tham mưu tổ chức 12 hội nghị chuyên đề trong kỳ.'
  expect(rulesOf({ nodes: [node('I', sentence), node('II', sentence)] })).toEqual(['repeated'])
  expect(rulesOf({ nodes: [node('I', sentence)], earlier: [sentence.replace('12', '15')] })).toEqual(['repeated-earlier'])
  expect(rulesOf({ nodes: [node('I', 'Kết quả tốt.'), node('II', 'Kết quả tốt.')] })).toEqual([])
})

test('“100 %” without numerator, superlatives without evidence', () => {
  expect(inText('100 % cán bộ, công chức tham gia.')).toEqual([['claim', '100 % cán bộ, công chức tham gia.']])
  expect(inText('118/118 cán bộ, công chức tham gia, đạt 100 %.')).toEqual([])
  expect(inText('Là đơn vị dẫn đầu phong trào.').map(([rule]) => rule)).toEqual(['superlative'])
  expect(rulesOf({ evidence: 1, nodes: [node('I', 'Là đơn vị dẫn đầu phong trào.')] })).toEqual([])
  expect(inText('Các đơn vị thống nhất cao trong thực hiện, ít nhất mỗi quý một lần.')).toEqual([])
})

test('“100 %” that is the size of a change is no share of anything; beside a change it is one', () => {
  for (const change of [
    'Trong tháng giao 12 nhiệm vụ, tăng 06 nhiệm vụ (100 %) so với tháng 10/2026.',
    'Số mô hình tăng 100 % so với năm trước.',
    'Đơn thư giảm 3 vụ (100 %).',
  ])
    expect(inText(change)).toEqual([])
  expect(inText('100 % cán bộ tham gia, tăng so với năm trước.').map(([rule]) => rule)).toEqual(['claim'])
})

test('figures in words are compared with the annex like those in numerals', () => {
  const filled = [
    ['Kinh tế', '7', ''],
    ['Xã hội', '5', ''],
  ]
  const found = (written: string) =>
    checkReport(report({ nodes: [node('I', written)], annexes: [{ ...annex, filled }] }))
      .filter(each => each.rule === 'text-annex')
      .map(each => [each.place, each.data['sum']])
  expect(found('Đơn vị đăng ký mười hai mô hình trong năm.')).toEqual([])
  expect(found('Đơn vị đăng ký mười một mô hình trong năm.')).toEqual([['đăng ký mười một mô hình', '12']])
  expect(found('Có hai mươi mốt mô hình được đăng ký.')).toEqual([['hai mươi mốt mô hình được đăng ký', '12']])
  expect(found('Đơn vị đăng ký 11 (mười một) mô hình.')).toEqual([['đăng ký 11 (mười một) mô hình', '12']])
  expect(found('Có một mô hình đăng ký chậm; trong năm mô hình đăng ký đều có người làm.')).toEqual([])
})

test.each([
  ['mười hai', 12],
  ['hai mươi mốt', 21],
  ['một trăm linh năm', 105],
  ['hai nghìn không trăm hai mươi sáu', 2026],
  ['ba triệu hai trăm nghìn', 3_200_000],
  ['hai ba', null],
  ['nghìn', null],
])('“%s” is %s', (words, number) => {
  expect(numberOfWords(words)).toBe(number)
})

test('a limitation needs a cause and a task ahead', () => {
  const limit = node('IV.2', 'Tuyên truyền trên Cổng thông tin chưa thường xuyên.', 'han-che')
  expect(
    rulesOf({
      nodes: [
        limit,
        node('IV.3', 'Thiếu người viết bài.', 'nguyen-nhan'),
        node('V', 'Mỗi tháng đăng một bài trên Cổng thông tin.', 'phuong-huong'),
      ],
    }),
  ).toEqual([])
  expect(rulesOf({ nodes: [limit, node('V', 'Xây dựng trụ sở mới.', 'phuong-huong')] })).toEqual(['no-cause', 'no-task'])
})

test.each([
  ['1.234,5', '1234.5', null],
  ['1 234,50', '1234.5', null],
  ['1.234', '1234', null],
  ['12', '12', null],
  ['007', '7', null],
  ['', null, null],
  ['-', null, null],
  ['1,234.5', null, 'english-number'],
  ['1234.5', null, 'english-number'],
  ['1,234', null, 'unclear-number'],
  ['0,234', '0.234', null],
  ['0.234', null, 'english-number'],
  ['12 %', null, 'not-a-number'],
  ['12 mô hình', null, 'not-a-number'],
  ['khoảng 12', null, 'not-a-number'],
  ['-3', null, 'negative'],
  ['−3', null, 'negative'],
  ['12 triệu đồng', null, 'unit-in-cell'],
])('the cell “%s” is read as %s', (typed, value, rule) => {
  const read = readCell(column('c', 'Kinh phí', 'so-le', 'triệu đồng'), typed)
  expect([read.value, read.fault?.rule ?? null]).toEqual([value, rule])
})

test('a share typed with its sign is mended by taking the sign away', () => {
  expect(readCell(column('c', 'Tỷ lệ', 'so-le', '%'), '12,5%').fault).toEqual({
    rule: 'unit-in-cell',
    typed: '12,5%',
    mend: '12,5',
  })
})

test('a total is known by its whole name: fields of work that begin alike are rows', () => {
  expect(['Tổng cộng', 'TỔNG SỐ:', 'Cộng', 'Tong cong'].map(isTotalLabel)).toEqual([true, true, true, true])
  expect(['Công nghiệp', 'Công an tỉnh', 'Công tác tuyên truyền', 'Tổng đài 1022', 'Cộng đồng'].map(isTotalLabel)).toEqual(
    Array.from({ length: 5 }, () => false),
  )
})

test('whole numbers have no decimals; dates are days of the calendar', () => {
  expect(readCell(column('c', 'Số', 'so'), '12,5').fault?.rule).toBe('not-whole')
  expect(readCell(column('c', 'Ngày', 'ngay'), '31/4/2026').fault?.rule).toBe('not-a-date')
  expect(readCell(column('c', 'Ngày', 'ngay'), '30/4/2026').value).toBe('2026-04-30')
})

test('numbers are written, read and summed without loss', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => {
      const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0')
      return sumOf([
        `${digits < 0n ? '-' : ''}${text.slice(0, text.length - places)}${places ? `.${text.slice(text.length - places)}` : ''}`,
      ])
    })
  const any = { ...column('c', 'Số', 'so-le'), negative: true }
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 20 }), values => {
      // "1,234" can be read in two ways and is refused, even where the office wrote it.
      for (const value of values.filter(each => !/^-?[1-9]\d{0,2},\d{3}$/.test(numberWords(each))))
        expect(readCell(any, numberWords(value)).value).toBe(value)
      const half = Math.floor(values.length / 2)
      expect(sumOf([sumOf(values.slice(0, half)), sumOf(values.slice(half))])).toBe(sumOf(values))
    }),
  )
})

test('a paste from Excel: the heading and quotes are taken away, rows of another width are named', () => {
  expect(readPaste(annex, 'Lĩnh vực\tĐăng ký\tKinh phí\r\nKinh tế\t7\t"1.234,5"\r\n').rows).toEqual([['Kinh tế', '7', '1.234,5']])
  expect(readPaste(annex, 'Kinh tế\t7\nXã hội\t5\t1\t2').wrong).toEqual([
    { row: 1, cells: 2 },
    { row: 2, cells: 4 },
  ])
  expect(readPaste({ ...annex, rows: ['Kinh tế', 'Xã hội'] }, '7\t1\n5\t2').rows).toEqual([
    ['Kinh tế', '7', '1'],
    ['Xã hội', '5', '2'],
  ])
})

test('a cited document with another date than the records have; one that they do not know is a note, never right', () => {
  const stored = { '112-kh/tu': [{ designation: '112-KH/TU', issuedOn: '2026-05-05', agency: 'Tỉnh ủy' }] }
  const found = (written: string) =>
    checkReport(report({ stored, nodes: [node('I', written)] })).map(each => [each.rule, each.note, each.data['stored'] ?? ''])
  expect(found('Thực hiện Kế hoạch số 112-KH/TU ngày 05/5/2026 của Tỉnh ủy.')).toEqual([])
  expect(found('Thực hiện Kế hoạch số 112-KH/TU ngày 15/5/2026 của Tỉnh ủy.')).toEqual([['cited-date', false, '05/05/2026']])
  expect(found('Thực hiện Kế hoạch số 113-KH/TU ngày 05/5/2026 của Tỉnh ủy.')).toEqual([['cited-unknown', true, '']])
})

test('an ended body may be told of as it was: with what it is now, or on a day before its end', () => {
  const endedBodies = [{ name: 'Sở Lao động', short: 'Sở LĐ', on: '2025-03-01', successor: 'Sở Nội vụ' }]
  const found = (written: string) => rulesOf({ endedBodies, nodes: [node('I', written)] })
  expect(found('Năm 2023 Sở Lao động tổ chức 5 hội nghị.')).toEqual([])
  expect(found('Sở Lao động, nay là Sở Nội vụ, chủ trì ngày 05/6/2025.')).toEqual([])
  expect(found('Ngày 05/6/2025 Sở LĐ tổ chức hội nghị.')).toEqual(['body-ended'])
})

test('a figure that is not what the records hold, one above a hundred per cent, one many times the others', () => {
  const of = (filled: string[][], held: (string | null)[][] = [], columns = annex.columns) =>
    checkReport(report({ annexes: [{ ...annex, columns, filled, held }] })).map(each => [each.rule, each.data['typed'] ?? ''])
  expect(of([['Kinh tế', '7', '0']], [[null, '7', null]])).toEqual([])
  expect(of([['Kinh tế', '9', '0']], [[null, '7', null]])).toEqual([['not-held', '9']])
  expect(
    of(
      [['Kinh tế', '120', '0']],
      [],
      [column('c1', 'Lĩnh vực', 'chu'), column('c2', 'Tỷ lệ', 'so', '%'), column('c3', 'x', 'so')],
    ),
  ).toEqual([['absurd', '120']])
  const rows = [5, 6, 7, 900].map((count, i) => [`Dòng ${i}`, String(count), '0'])
  expect(of(rows)).toEqual([['absurd', '900']])
  // Alone in its column, and still more than a unit of a province can have; money counted in đồng may be a thousand times more.
  expect(of([['Kinh tế', '999999999999', '0']])).toEqual([['absurd', '999.999.999.999']])
  const money = [column('c1', 'Lĩnh vực', 'chu'), column('c2', 'Kinh phí', 'so', 'đồng'), column('c3', 'x', 'so')]
  expect(of([['Kinh tế', '999999999999', '0']], [], money)).toEqual([])
  expect(of([['Kinh tế', '99999999999999', '0']], [], money)).toEqual([['absurd', '99.999.999.999.999']])
})

test('a share needs its numerator and denominator; a change is no share', () => {
  expect(inText('Có 97,5 % cán bộ đăng ký tham gia.').map(([rule]) => rule)).toEqual(['share'])
  expect(inText('Có 118/121 cán bộ, đạt 97,5 %, đăng ký tham gia.')).toEqual([])
  expect(inText('Số mô hình tăng 12 % so với năm 2024.')).toEqual([])
})

test('a part larger than its whole, a share that its own parts do not give; dates and numbers of documents are no parts', () => {
  const rules = (text: string) => inText(text).map(([rule]) => rule)
  expect(rules('Có 118/77 cán bộ đăng ký tham gia.')).toEqual(['part-over-whole'])
  expect(rules('Có 118/121 cán bộ, đạt 100 %, đăng ký tham gia.')).toEqual(['wrong-share'])
  expect(rules('Có 118/121 cán bộ, đạt 97 %, đăng ký tham gia.')).toEqual([])
  expect(rules('Có 1.180/1.210 hộ, đạt 97,52 %, đăng ký tham gia.')).toEqual([])
  expect(rules('Trực 24/7 phục vụ người dân; tháng 11/2026 xã Yên Khê có 5 mô hình; ngày 12/1 xã họp.')).toEqual([])
})
