import { expect, test } from 'vitest'
import { csvLines, readCsv } from './csv.ts'

test('a table goes out and comes back', async () => {
  const rows = [
    ['Sở Xây dựng', 12, 'a "quoted", word'],
    ['Xã Đông Hà', null, 'two\nlines'],
  ]
  let text = ''
  for await (const line of csvLines(['Cơ quan', 'Số việc', 'Ghi chú'], rows)) text += line
  expect(text).toBe('\uFEFFCơ quan,Số việc,Ghi chú\r\nSở Xây dựng,12,"a ""quoted"", word"\r\nXã Đông Hà,,"two\nlines"\r\n')
  expect(readCsv(text)).toEqual([
    ['Cơ quan', 'Số việc', 'Ghi chú'],
    ['Sở Xây dựng', '12', 'a "quoted", word'],
    ['Xã Đông Hà', '', 'two\nlines'],
  ])
})

test('text that a spreadsheet would run is disarmed; numbers stay numbers', async () => {
  const lines: string[] = []
  for await (const line of csvLines(['x'], [['=HYPERLINK("http://a")'], ['@cmd'], [-5]])) lines.push(line)
  expect(lines.slice(1)).toEqual(['"\'=HYPERLINK(""http://a"")"\r\n', "'@cmd\r\n", '-5\r\n'])
})

test('semicolons, tabs, old line ends, decomposed marks and blank rows are understood', () => {
  expect(readCsv('mã;tên\nH01;Sở Nội vụ\n;\n')).toEqual([
    ['mã', 'tên'],
    ['H01', 'Sở Nội vụ'],
  ])
  expect(readCsv('a\tb\r\n1\t2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
  expect(readCsv('tên\n' + 'Hà'.normalize('NFD'))).toEqual([['tên'], ['Hà'.normalize('NFC')]])
  expect(readCsv('')).toEqual([])
})
