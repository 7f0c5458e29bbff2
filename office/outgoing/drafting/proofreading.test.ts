import { expect, test } from 'vitest'
import { Content } from './content.ts'
import { HEAD_FIELDS, type EditedHead } from './edit-form.ts'
import { mended, mendIn, mendValue } from '../pages/drafting/mends.ts'
import { slipsOf } from './proofreading.ts'

const head = (abstract: string): EditedHead => ({
  ...(Object.fromEntries(HEAD_FIELDS.map(name => [name, ''])) as EditedHead),
  abstract,
})

test('each slip leads to its field, with the words around it and the mend', () => {
  const content = Content.parse({
    body: [
      { kind: 'heading', level: 'I', title: 'Kết quả rà xoát' },
      { kind: 'paragraph', text: 'Đề nghị các sở các sở báo cáo trước ngày 5/2/2026.' },
    ],
    annexes: [{ title: 'Danh mục', body: [{ kind: 'list', marker: '-', items: ['Trụ sở  cũ', 'Trụ sở mới'] }] }],
  })
  const slips = slipsOf({ head: head('Kết quả rà soát trụ sở'), content }, 'vi')
  expect(slips.map(({ field, found, to }) => [field, found, to])).toEqual([
    ['b.0.title', 'rà xoát', 'rà soát'],
    ['b.1.text', 'các sở các sở', 'các sở'],
    ['b.1.text', 'ngày 5/2/2026', 'ngày 05/02/2026'],
    ['a0.0.items', '  cũ', ' cũ'],
  ])
  expect(slips[1]).toMatchObject({ before: 'Đề nghị ', after: ' báo cáo trước ngày …' })
})

test('a mend finds its words where they stand now, and changes nothing when they are gone', () => {
  const mend = { field: 'b.0.text', start: 10, found: 'rà xoát', to: 'rà soát' }
  expect(mendIn(mendValue(mend))).toEqual(mend)
  expect(mended('rà xoát và Vừa mới rà xoát', { ...mend, start: 18 })).toBe('rà xoát và Vừa mới rà soát')
  expect(mended('Đã sửa rồi', mend)).toBe('Đã sửa rồi')
  for (const bad of ['sua:', 'sua:{}', 'sua:["b"]', 'sua:["b",1,"","x"]', 'b:up:1']) expect(mendIn(bad)).toBeNull()
})
