import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberWords, sumOf } from '../unit-reports/cells.ts'
import { gathered, mergeAnnex, type UnitTable } from './merge.ts'
import type { Annex } from '../paper/outline.ts'

const annex: Annex = {
  id: 'pl',
  title: 'Mô hình',
  rows: [],
  rowCodes: [],
  columns: [
    { id: 'c1', title: 'Lĩnh vực', type: 'chu', unit: '', negative: false, measure: '' },
    { id: 'c2', title: 'Đăng ký', type: 'so', unit: 'mô hình', negative: false, measure: '' },
    { id: 'c3', title: 'Kinh phí', type: 'so-le', unit: 'triệu đồng', negative: true, measure: '' },
  ],
}
const unit = (id: string, rows: string[][]): UnitTable => ({ id, unit: `Đơn vị ${id}`, rows })

test('rows of the same name are summed, with what every unit gave; totals of units are left out', () => {
  const merged = mergeAnnex(annex, [
    unit('a', [
      ['Kinh tế', '7', '1.234,5'],
      ['Tổng cộng', '7', '1.234,5'],
    ]),
    unit('b', [
      ['KINH TẾ', '5', '0,5'],
      ['Xã hội', '1', ''],
    ]),
  ])
  expect(merged.rows.map(row => [row.label, row.cells, row.units.map(each => each.cells)])).toEqual([
    [
      'Kinh tế',
      [null, '12', '1235'],
      [
        [null, '7', '1234.5'],
        [null, '5', '0.5'],
      ],
    ],
    ['Xã hội', [null, '1', null], [[null, '1', null]]],
  ])
  expect(merged.total).toEqual([null, '13', '1235'])
})

test('“Công nghiệp” is a row like any other: it is summed', () => {
  const merged = mergeAnnex(annex, [
    unit('a', [
      ['Công nghiệp', '7', '1'],
      ['Tổng cộng', '7', '1'],
    ]),
    unit('b', [['Công nghiệp', '5', '2']]),
  ])
  expect([merged.rows.map(row => row.label), merged.total]).toEqual([['Công nghiệp'], [null, '12', '3']])
})

test('a cell that cannot be read is left out and counted', () => {
  const merged = mergeAnnex(annex, [unit('a', [['Kinh tế', '1,234.5', '2']]), unit('b', [['Kinh tế', '3', 'chưa có']])])
  expect([merged.total, merged.leftOut]).toEqual([[null, '3', '2'], 2])
})

test('merged sums are the sums of the units, whatever they gave and in whatever order', () => {
  const label = fc.constantFrom('Kinh tế', 'Xã hội', 'Quốc phòng')
  const row = fc.tuple(label, fc.nat(99_999), fc.integer({ min: -9_999_999, max: 9_999_999 })).map(([name, count, cents]) => ({
    name,
    count: String(count),
    money: sumOf([
      `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
    ]),
  }))
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 12 }), units => {
      const tables = units.map((rows, i) =>
        unit(
          String(i),
          rows.map(({ name, count, money }) => [name, count, numberWords(money)]),
        ),
      )
      const merged = mergeAnnex(annex, tables)
      const all = units.flat()
      expect(merged.total[1] ?? '0').toBe(sumOf(all.map(each => each.count)))
      expect(merged.total[2] ?? '0').toBe(sumOf(all.map(each => each.money)))
      for (const each of merged.rows) expect(each.cells[1]).toBe(sumOf(each.units.map(of => of.cells[1] ?? '0')))
      expect(mergeAnnex(annex, tables.toReversed()).total).toEqual(merged.total)
    }),
  )
})

test('150 units with 60 figures each are merged well within half a second', () => {
  const wide: Annex = {
    ...annex,
    columns: [
      ...annex.columns.slice(0, 1),
      ...Array.from({ length: 6 }, (_, i) => ({
        id: `n${i}`,
        title: `Cột ${i}`,
        type: 'so-le' as const,
        unit: '',
        negative: false,
        measure: '',
      })),
    ],
  }
  const units = Array.from({ length: 150 }, (_, u) =>
    unit(
      String(u),
      Array.from({ length: 10 }, (__, r) => [
        `Dòng ${r}`,
        ...Array.from({ length: 6 }, (___, c) => numberWords(`${u * r + c}.5`)),
      ]),
    ),
  )
  const merged = mergeAnnex(wide, units)
  expect(merged.rows).toHaveLength(10)
})

test('the texts of units gathered for writing: each line once, in their order', () => {
  expect(gathered([{ text: 'Một.\nHai.' }, { text: 'hai.\n\nBa.' }])).toBe('Một.\nHai.\nBa.')
})
