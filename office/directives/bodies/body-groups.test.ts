import { expect, test } from 'vitest'
import { groupSize, isGroup, membersOf, withMembers } from './body-groups.ts'

const BODIES = [
  { name: 'Sở Xây dựng', kind: 'department' },
  { name: 'Thanh tra tỉnh', kind: 'department' },
  { name: 'Văn phòng UBND tỉnh', kind: 'office' },
  { name: 'Ủy ban nhân dân phường Hoa Sơn', kind: 'commune' },
  { name: 'Ủy ban nhân dân xã Các Sơn', kind: 'commune' },
  { name: 'Ủy ban nhân dân xã Gia Vân', kind: 'commune' },
]
const names = (printed: string): string[] => membersOf(printed, BODIES).map(body => body.name.split(' ').slice(-2).join(' '))

test('a group stands for its bodies of today, a name for none', () => {
  expect(names('UBND các xã, phường')).toEqual(['Hoa Sơn', 'Các Sơn', 'Gia Vân'])
  expect(names('Ủy ban nhân dân các xã và phường')).toEqual(['Hoa Sơn', 'Các Sơn', 'Gia Vân'])
  expect(names('UBND cấp xã')).toEqual(['Hoa Sơn', 'Các Sơn', 'Gia Vân'])
  expect(names('UBND các phường')).toEqual(['Hoa Sơn'])
  expect(names('UBND các xã')).toEqual(['Các Sơn', 'Gia Vân'])
  expect(names('Các sở, ban, ngành')).toEqual(['Xây dựng', 'tra tỉnh'])
  expect(names('các sở, ban, ngành và UBND các xã, phường')).toHaveLength(5)
  expect(['UBND các xã, phường', 'Các sở, ban, ngành', 'Sở Xây dựng', 'UBND tỉnh'].map(isGroup)).toEqual([
    true,
    true,
    false,
    false,
  ])
  for (const name of ['Sở Xây dựng', 'UBND xã Các Sơn', 'UBND phường Hoa Sơn', 'UBND tỉnh']) expect(names(name)).toEqual([])
})

test('the group among typed names is replaced by its members, each once', () => {
  expect(withMembers('Sở Xây dựng; các sở, ban, ngành; Công an tỉnh', BODIES)).toBe('Sở Xây dựng; Thanh tra tỉnh; Công an tỉnh')
  expect([groupSize('các sở, ban, ngành; UBND các xã, phường', BODIES), groupSize('Sở Xây dựng', BODIES)]).toEqual([5, 0])
})
