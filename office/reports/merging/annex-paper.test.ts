import { expect, test } from 'vitest'
import type { Table } from '@kheo/official-document/write'
import { Annex } from '../paper/outline.ts'
import { annexPaper, geographyPaper, proofPaper } from './annex-paper.ts'

const annex = (numbers: number): Annex =>
  Annex.parse({
    id: 'pl1',
    title: 'Mô hình đăng ký',
    columns: [
      { id: 'c0', title: 'Lĩnh vực', type: 'chu' },
      ...Array.from({ length: numbers }, (_, i) => ({
        id: `c${i + 1}`,
        title: `Cột ${i + 1}`,
        type: 'so',
        unit: i === 0 ? 'mô hình' : '',
      })),
    ],
    rows: ['Kinh tế'],
    rowCodes: ['KT'],
  })
const merged = (numbers: number) => ({
  annex: annex(numbers),
  rows: [{ label: 'Kinh tế', cells: ['Kinh tế', '12345', ...Array.from({ length: numbers - 1 }, () => null)], units: [] }],
  total: [null, '12345', ...Array.from({ length: numbers - 1 }, () => null)],
  leftOut: 0,
})
const tableOf = (paper: { readonly body: readonly unknown[] }): Table => paper.body[0] as Table

test('an annex on paper numbers its rows, names units beside heads, writes thousands with a point and leaves no figure empty', () => {
  const table = tableOf(annexPaper(merged(2), []))
  expect(table.header).toEqual([['STT', 'Lĩnh vực', 'Cột 1 (mô hình)', 'Cột 2']])
  expect(table.rows).toEqual([['1', 'Kinh tế', '12.345', '']])
  expect(table.total).toEqual([[{ text: 'Tổng cộng', colspan: 2, align: 'center' }, '12.345', '']])
})

test('what a total leaves out is said with it, and who sent nothing is named below', () => {
  const paper = annexPaper(merged(2), ['Sở Y tế', 'UBND xã Gia Vân'])
  expect(tableOf(paper).total?.[0]?.[0]).toMatchObject({ text: 'Tổng cộng (thiếu 2 đơn vị)' })
  expect(paper.body[1]).toEqual({ kind: 'paragraph', text: 'Chưa nộp: Sở Y tế; UBND xã Gia Vân.' })
  expect(annexPaper(merged(2), []).body).toHaveLength(1)
})

test('more than six columns of figures lie across the page', () => {
  expect([annexPaper(merged(6), []).orientation, annexPaper(merged(7), []).orientation]).toEqual(['portrait', 'landscape'])
})

test('the map of bodies is an annex only where a merger lies in the period', () => {
  const before = { from: '2025-01-01', to: '2025-06-30', communes: 300, districts: 20, departments: 40, joined: [] }
  const after = { from: '2025-07-01', to: '2025-12-31', communes: 129, districts: 0, departments: 14, joined: ['tỉnh Yên Hà'] }
  expect(geographyPaper([after])).toEqual([])
  const [paper] = geographyPaper([before, after])
  expect(paper && tableOf(paper).rows).toEqual([
    ['01/01/2025 – 30/6/2025', '300', '20', '40', ''],
    ['01/7/2025 – 31/12/2025', '129', '0', '14', 'tỉnh Yên Hà'],
  ])
})

test('a claim without records has no line in the paper of proofs', () => {
  const claim = (place: string, lines: readonly unknown[]) => ({ place, claim: `Nội dung ${place}`, lines })
  const { body } = proofPaper({
    claims: [
      claim('1', []),
      claim('2', [
        { label: 'Nhiệm vụ', words: '77,5% (93/120)' },
        { label: 'Văn bản', words: '1.286' },
      ]),
    ],
  } as never)
  expect(tableOf({ body }).rows).toEqual([['2', 'Nội dung 2', 'Nhiệm vụ: 77,5% (93/120); Văn bản: 1.286']])
})
