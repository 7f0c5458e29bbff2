import { expect, test } from 'vitest'
import { EMPTY_CARD, type Card } from './give-cards.ts'
import { cardGroups, withCardGroup } from './give-groups.ts'
import { withGroupFaults } from '../pages/giving/group-faults.ts'

const BODIES = [
  { name: 'Sở Xây dựng', kind: 'department' },
  { name: 'Sở Y tế', kind: 'department' },
  { name: 'UBND xã Gia Vân', kind: 'commune' },
  { name: 'UBND phường Hoa Sơn', kind: 'commune' },
]
const leads = (...typed: string[]): Card[] => typed.map(each => ({ ...EMPTY_CARD, leads: each }))
const CARDS = leads(
  'Sở Y tế',
  'UBND các xã, phường',
  'Sở Y tế; Ủy ban nhân dân các xã, phường',
  'Các sở, ban, ngành',
  'UBND các phường',
)

test('tasks of one group stand together however it is printed; wards alone are another group', () => {
  expect(cardGroups(CARDS, BODIES)).toEqual([
    { name: 'UBND các xã, phường', bodies: 2, cards: [1, 2] },
    { name: 'Các sở, ban, ngành', bodies: 2, cards: [3] },
    { name: 'UBND các phường', bodies: 1, cards: [4] },
  ])
  expect(cardGroups(leads('Sở Y tế', ''), BODIES)).toEqual([])
})

test('one press names the bodies of a group in all its tasks; the leads of others stay as they were typed', () => {
  const named = withCardGroup(CARDS, 'UBND các xã, phường', BODIES)
  expect(named.map(card => card.leads)).toEqual([
    'Sở Y tế',
    'UBND xã Gia Vân; UBND phường Hoa Sơn',
    'Sở Y tế; UBND xã Gia Vân; UBND phường Hoa Sơn',
    'Các sở, ban, ngành',
    'UBND các phường',
  ])
  expect(withCardGroup(CARDS, 'Sở Y tế', BODIES)).toEqual(CARDS)
})

test('that a group is not named is said once for all its tasks, and leads to the button that names it', () => {
  const said = '“UBND các xã, phường” là một nhóm'
  const faults = [
    { field: 't.1.leads', words: said },
    { field: 't.2.leads', words: said },
    { field: 't.0.leads', words: 'Không có đơn vị nào tên “Sở Lạ”' },
    { field: 'assigner', words: 'Chọn người giao' },
  ]
  expect(withGroupFaults(faults, cardGroups(CARDS, BODIES))).toEqual([{ field: 'nhom-1', words: said }, ...faults.slice(2)])
})
