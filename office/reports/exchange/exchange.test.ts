import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { createRenderer } from '@kheo/official-document/write'
import { isFileProblem, readFileText } from '@kheo/official-document'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { cellWords, readCell } from '../unit-reports/cells.ts'
import { readAnnexes, readOutline } from '../paper/typed-outline.ts'
import { readUnitText, unitDocument } from './unit-docx.ts'
import { annexSheet, readAnnexSheet } from './unit-xlsx.ts'

const outline = (() => {
  const read = readOutline(
    'I. Đặc điểm, tình hình\nII. Kết quả\nII.1. Lãnh đạo, chỉ đạo\nII.2. Kết quả thực hiện\nIII. Phương hướng',
  )
  if (isProblem(read)) throw new Error(read.problem)
  return read
})()
const annex = (() => {
  const read = readAnnexes(
    'Mô hình\nLĩnh vực: chữ\nĐăng ký: số (mô hình) = DV-01-*\nKinh phí: số lẻ (triệu đồng)\nDòng: Kinh tế = KT; Xã hội = VHXH',
  )
  if (isProblem(read) || !read[0]) throw new Error('no annex')
  return read[0]
})()

test('a report that leaves as a Word file comes back with every section, whatever was written under its headings', async () => {
  const texts = { m1: 'Đơn vị có 121 người.\nTrụ sở ở trung tâm.', m3: 'Phân công rõ việc.', m4: 'Làm xong 4 việc.' }
  const renderer = createRenderer()
  try {
    const bytes = await renderer.docx(
      unitDocument({
        title: 'Tổng kết phong trào',
        unit: 'Sở Tài chính',
        sourceWords: 'Kế hoạch số 112-KH/TU',
        outline,
        texts,
        annexes: [{ annex, rows: [['Kinh tế', '3', '1.234,5']] }],
      }),
    )
    const read = await readFileText(bytes, 'bao-cao.docx')
    if (isFileProblem(read)) throw new Error(read.code)
    const found = readUnitText(read.text, outline)
    expect(found.texts).toMatchObject(texts)
    expect(found.texts['m5']).toBe('')
    expect(found.missing).toEqual([])
  } finally {
    await renderer.close()
  }
})

test('a file without the headings gives nothing; headings are known by their words, not by their numbers', () => {
  expect(readUnitText('Một bài viết khác.', outline).texts).toEqual({})
  const typed = 'BÁO CÁO\n1) đặc điểm, tình hình:\nĐơn vị nhỏ.\nb. KẾT QUẢ THỰC HIỆN\nBốn việc.\nNơi nhận:\n- Như trên'
  expect(readUnitText(typed, outline)).toMatchObject({ texts: { m1: 'Đơn vị nhỏ.', m4: 'Bốn việc.' } })
})

test('an annex goes out as Excel and comes back; cells that are numbers there are numbers here', async () => {
  const rows = [
    ['Kinh tế', '3', '1.234,5'],
    ['Xã hội', '0', '1,5'],
  ]
  const bytes = await writeXlsx([annexSheet(annex, rows, ['Mô hình', 'Sở Tài chính'])])
  expect(await readAnnexSheet(bytes, annex)).toEqual([
    ['Kinh tế', '3', '1234,5'],
    ['Xã hội', '0', '1,5'],
  ])
})

test('a decimal of three places is no thousand; a sheet without the heads or with more columns is refused', async () => {
  const sheet = (columns: string[], cells: (string | number)[]) =>
    writeXlsx([{ name: 'x', columns: columns.map(header => ({ header, width: 10 })), rows: [cells] }])
  const heads = ['Lĩnh vực', 'Đăng ký', 'Kinh phí (triệu đồng)']
  expect(await readAnnexSheet(await sheet(heads, ['Kinh tế', 3, 1.234]), annex)).toEqual([['Kinh tế', '3', '1,2340']])
  expect(await readAnnexSheet(await sheet(['A', 'B', 'C'], ['x', 1, 2]), annex)).toMatchObject({ problem: 'reports/no-head-row' })
  expect(await readAnnexSheet(await sheet([...heads, 'Ghi chú'], ['Kinh tế', 3, 2, 'thừa']), annex)).toMatchObject({
    problem: 'reports/wrong-columns',
  })
  expect(await readAnnexSheet(new Uint8Array([1, 2, 3]), annex)).toMatchObject({ problem: 'import/unreadable' })
})

test('a number cell is never unclear: three places, sums of binary fractions, tiny ones; a share reads as it is shown', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('x')
  sheet.addRow(['Lĩnh vực', 'Kinh phí (triệu đồng)', 'Tỷ lệ (%)'])
  const cells = [
    12.345,
    -1234.567,
    { formula: '0.1+0.2', result: 0.1 + 0.2 },
    1e-7,
    { formula: '1/0', result: { error: '#DIV/0!' } },
  ]
  for (const cell of cells) {
    const row = sheet.addRow(['Kinh tế', cell, 0.125])
    row.getCell(3).numFmt = '0.0%'
  }
  const columns = must(readAnnexes('Bảng\nLĩnh vực: chữ\nKinh phí: số lẻ (triệu đồng)\nTỷ lệ: số lẻ (%)'))[0]
  if (!columns) throw new Error('no annex')
  const [, money, share] = columns.columns
  if (!money || !share) throw new Error('no columns')
  const rows = must(await readAnnexSheet(new Uint8Array(await book.xlsx.writeBuffer()), columns))
  expect(rows.map(row => readCell({ ...money, negative: true }, row[1] ?? '').value)).toEqual([
    '12.345',
    '-1234.567',
    '0.3',
    '0.0000001',
    null,
  ])
  expect(readCell(money, rows[4]?.[1] ?? '').fault).toMatchObject({ rule: 'not-a-number', typed: '#DIV/0!' })
  expect(rows.map(row => readCell(share, row[2] ?? '').value)).toEqual(['12.5', '12.5', '12.5', '12.5', '12.5'])
  // The same as text is two numbers, and nobody guesses which.
  expect(readCell(money, '12,345').fault?.rule).toBe('unclear-number')
  // What Khéo writes into a cell is what it reads from it.
  for (const value of ['12.345', '0.5', '1234.567', '12345']) expect(readCell(money, cellWords(value)).value).toBe(value)
})
