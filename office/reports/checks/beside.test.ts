import { expect, test } from 'vitest'
import { isProblem } from '../../../kernel/problem.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { callsHere } from '../../../test/calls-here.ts'
import { readAnnexSheet } from '../exchange/unit-xlsx.ts'
import { figuresIn, piecesOf } from '../live/pieces.ts'
import { figuresBeside, piecesBeside } from '../live/pieces-beside.ts'
import { sheetBeside } from '../unit-reports/unit-files.ts'
import { checkedBeside, citedKeysBeside } from './beside.ts'
import { checkReport, type ReportToCheck } from './check-report.ts'
import { citedKeys } from './cited.ts'

const written = 'Thực hiện Kế hoạch số 113-KH/TU ngày 05/5/2026 của Tỉnh ủy, đã tổ chức 12 hội nghị. '.repeat(600)
const report: ReportToCheck = {
  period: { from: '2026-01-01', to: '2026-12-14' },
  nodes: Array.from({ length: 6 }, (_, n) => ({
    id: `m${n}`,
    number: `${n + 1}`,
    title: 'Mục',
    text: true,
    role: 'thuong',
    written,
  })),
  annexes: [],
  endedBodies: [],
  earlier: [],
  evidence: 0,
  stored: {},
  repeatedWords: 9,
  oldPercent: 90,
  absurdTimes: 50,
  absurdMost: 1_000_000,
}

test('a long report is checked beside the server, with the same findings', { timeout: 60_000 }, async () => {
  const found = await checkedBeside('lan', report)
  expect(found).toEqual(checkReport(report))
  expect(await callsHere('checks/check-report.ts', () => checkReport(report))).toBeGreaterThan(0)
  expect(await callsHere('checks/check-report.ts', () => checkedBeside('lan', report))).toBe(0)
})

test('documents that long texts cite are read beside the server', { timeout: 60_000 }, async () => {
  const texts = report.nodes.map(node => node.written)
  expect(await citedKeysBeside('lan', texts)).toEqual(citedKeys(texts))
  expect(await callsHere('checks/cited.ts', () => citedKeys(texts))).toBeGreaterThan(0)
  expect(await callsHere('checks/cited.ts', () => citedKeysBeside('lan', texts))).toBe(0)
})

test('figures of long texts are told apart beside the server', { timeout: 60_000 }, async () => {
  const [first = '', ...rest] = report.nodes.map(node => node.written)
  expect(await piecesBeside('lan', first, {})).toEqual(piecesOf(first, {}))
  expect(await figuresBeside('lan', [first, ...rest])).toEqual(figuresIn([first, ...rest]))
  expect(await callsHere('live/pieces.ts', () => figuresIn(rest))).toBeGreaterThan(0)
  expect(await callsHere('live/pieces.ts', () => figuresBeside('lan', rest))).toBe(0)
})

test('a workbook is taken apart beside the server', { timeout: 60_000 }, async () => {
  const column = (id: string, title: string) => ({ id, title, type: 'so' as const, unit: '', negative: false, measure: '' })
  const annex = { id: 'pl', title: 'Bảng', rows: [], rowCodes: [], columns: [column('a', 'Số hộ'), column('b', 'Số dân')] }
  const rows = Array.from({ length: 4000 }, (_, n) => [n, n + 1])
  const columns = annex.columns.map(({ title }) => ({ header: title, width: 10 }))
  const content = new Uint8Array(await writeXlsx([{ name: 'x', columns, rows }]))
  const read = await sheetBeside({ by: 'lan', ms: 60_000 }, content, annex)
  expect(isProblem(read) ? read : read.length).toBe(4000)
  expect(await callsHere('exchange/unit-xlsx.ts', () => readAnnexSheet(content, annex))).toBeGreaterThan(0)
  expect(await callsHere('exchange/unit-xlsx.ts', () => sheetBeside({ by: 'lan', ms: 60_000 }, content, annex))).toBe(0)
})

test('what cannot be checked in time says so and stands in nobody’s way', async () => {
  const [said] = await checkedBeside('lan', report, 1)
  expect(said).toMatchObject({ rule: 'not-checked', note: true })
})
