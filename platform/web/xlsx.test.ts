import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readXlsx, writeXlsx, type Sheet } from './xlsx.ts'

const SHEET: Sheet = {
  name: 'Nhiệm vụ quá hạn',
  title: ['PHỤ LỤC', 'Danh sách nhiệm vụ quá hạn tuần 48'],
  columns: [
    { header: 'Cơ quan chủ trì', width: 30 },
    { header: 'Hạn', width: 12, kind: 'date' },
    { header: 'Số ngày', width: 8, kind: 'number' },
  ],
  rows: [
    ['Sở Xây dựng', '2026-11-20', 2],
    ['=1+1', null, null],
  ],
}

test('a table goes out and comes back; text that looks like a formula stays text', async () => {
  expect(await readXlsx(await writeXlsx([SHEET]))).toEqual([
    ['PHỤ LỤC', '', ''],
    ['Danh sách nhiệm vụ quá hạn tuần 48', '', ''],
    ['Cơ quan chủ trì', 'Hạn', 'Số ngày'],
    ['Sở Xây dựng', '2026-11-20', '2'],
    ['=1+1', '', ''],
  ])
})

test('a number is shown with all of its places, a whole one without a bare comma', async () => {
  const columns = [{ header: 'Kinh phí', width: 10, kind: 'number' as const }]
  const book = new ExcelJS.Workbook()
  const written = await writeXlsx([{ name: 'x', columns, rows: [[5], [12.345], [1234.5]] }])
  await book.xlsx.load(Uint8Array.from(written).buffer)
  expect([2, 3, 4].map(row => book.worksheets[0]?.getCell(row, 1).numFmt)).toEqual(['#,##0', '#,##0.000', '#,##0.0'])
})

test('the same content gives the same bytes, whenever it is written', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  vi.setSystemTime('2026-11-24T08:00:00Z')
  const first = await writeXlsx([SHEET])
  vi.setSystemTime('2031-05-01T17:30:00Z')
  expect((await writeXlsx([SHEET])).equals(first)).toBe(true)
})

test('what is no workbook, or unpacks to too much, is refused', async () => {
  expect(await readXlsx(Buffer.from('not a workbook'))).toMatchObject({ problem: 'import/unreadable' })
  expect(await readXlsx(zipSync({ 'a.txt': Buffer.from('x') }))).toMatchObject({ problem: 'import/unreadable' })
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(100_000) })
  expect(await readXlsx(bomb, { maxRows: 10, maxBytes: 50_000 })).toMatchObject({ problem: 'import/too-large', status: 413 })
})
