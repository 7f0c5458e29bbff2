import { expect, test } from 'vitest'
import { cardsIn, mergedCards, type Card } from './give-cards.ts'
import { documentLook } from '../look.ts'
import { sourceOf } from '../intake/source-kind.ts'

const card = (more: Partial<Card>): Card => ({
  from: [1],
  chosen: true,
  content: 'Rà soát',
  leads: 'Sở Xây dựng',
  cooperating: '',
  dueOn: '',
  product: '',
  ...more,
})

test('two tasks become one with the words and bodies of both and the earlier date', () => {
  const cards = [
    card({}),
    card({ from: [2], content: 'Báo cáo', leads: 'Sở Xây dựng; Sở Y tế', dueOn: '15/12/2026' }),
    card({ from: [3], dueOn: '02/12/2026', content: 'Trình' }),
  ]
  const merged = mergedCards(mergedCards(cards, 2), 1)
  expect(merged).toEqual([
    card({ from: [1, 2, 3], content: 'Rà soát; Báo cáo; Trình', leads: 'Sở Xây dựng; Sở Y tế', dueOn: '02/12/2026' }),
  ])
  expect(mergedCards(cards, 0)).toEqual(cards)
})

test('a posted page gives back its cards as typed', () => {
  const body = new FormData()
  body.set('cards', '2')
  for (const [name, value] of Object.entries({
    't.0.from': '1,2',
    't.0.chosen': 'on',
    't.0.content': ' Rà soát ',
    't.1.leads': 'Sở Y tế',
  }))
    body.set(name, value)
  expect(cardsIn(body)).toEqual([
    card({ from: [1, 2], leads: '' }),
    card({ from: [], chosen: false, content: '', leads: 'Sở Y tế' }),
  ])
})

test.each([
  ['Thông báo', 'Văn phòng UBND tỉnh', 'thong-bao-ket-luan'],
  ['Công văn', 'Bộ Nội vụ', 'trung-uong'],
  ['Nghị quyết', 'Hội đồng nhân dân tỉnh', 'hdnd'],
  ['Công điện', 'UBND tỉnh', 'cong-dien'],
  ['Giấy mời', 'Sở Y tế', null],
])('the source of a %s of %s is %s', (type, agency, source) => {
  expect(sourceOf({ type, agency })).toBe(source)
})

test('the history says which proposed tasks were given as one', () => {
  const id = '018f0000-0000-7000-8000-000000000001'
  const task = { id, content: 'Rà soát; Báo cáo', leads: [id], source: 'hdnd', assigner: id }
  const input = {
    tasks: [
      { ...task, proposals: [3, 4] },
      { ...task, proposals: [5] },
    ],
  }
  expect(documentLook.told?.({ kind: 'giao-viec', input }, {} as never, 'vi')).toBe(
    '2\u00A0việc; việc đề xuất 3 và 4 gộp thành một, giữ đủ nội dung',
  )
})
