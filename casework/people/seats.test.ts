import { expect, test } from 'vitest'
import type { MatterState, Party } from '../../kernel/matter.ts'
import type { ProcessDef, Seat } from '../../kernel/process.ts'
import { allSeats, holderSeats, mergedSeats, partySeats } from './seats.ts'

const party = (role: string, more: Partial<Party>): Party => ({ role, body: null, unit: null, post: null, note: null, ...more })
const matter = (parties: readonly Party[]) => ({ parties }) as unknown as MatterState
const shown = (seats: readonly Seat[]) => seats.map(({ principal, role, lane }) => [principal.kind, principal.id, role, lane])

test('the most exact holder has the work; those above wait for it', () => {
  expect(shown(holderSeats({ body: 'sở', unit: 'phòng', post: 'an' }, 'hold'))).toEqual([
    ['body', 'sở', 'holder-body', 'wait'],
    ['unit', 'phòng', 'holder-unit', 'wait'],
    ['post', 'an', 'holder-post', 'hold'],
  ])
  expect(shown(holderSeats({ body: 'sở', unit: null, post: null }, 'receive'))).toEqual([
    ['body', 'sở', 'holder-body', 'receive'],
  ])
  expect(shown(holderSeats({ body: 'sở', unit: null, post: 'an' }, 'hold'))).toEqual([
    ['body', 'sở', 'holder-body', 'wait'],
    ['post', 'an', 'holder-post', 'hold'],
  ])
})

test('a party sits at its most exact place, and only those of the role', () => {
  const parties = [
    party('helper', { body: 'sở', unit: 'phòng', post: 'an' }),
    party('helper', { body: 'sở', unit: 'phòng' }),
    party('helper', { body: 'sở' }),
    party('helper', {}),
    party('follower', { post: 'bình' }),
  ]
  expect(shown(partySeats(matter(parties), 'helper', 'know'))).toEqual([
    ['post', 'an', 'helper', 'know'],
    ['unit', 'phòng', 'helper', 'know'],
    ['body', 'sở', 'helper', 'know'],
  ])
})

test('leaders to whom a late matter has risen see it in every process', () => {
  const process = { seats: () => [] } as unknown as ProcessDef
  expect(shown(allSeats(process, matter([party('risen', { post: 'chủ tịch' })])))).toEqual([
    ['post', 'chủ tịch', 'risen', 'follow'],
  ])
})

test('who sits twice has one seat with all his parts, in the lane that presses most', () => {
  const seat = (kind: Seat['principal']['kind'], id: string, role: string, lane: Seat['lane']): Seat => ({
    principal: { kind, id },
    role,
    lane,
  })
  const twice = [
    seat('post', 'b', 'holder-post', 'know'),
    seat('post', 'a', 'signer', 'decide'),
    seat('post', 'b', 'assigner', 'hold'),
  ]
  expect(mergedSeats([...twice, seat('post', 'b', 'signer', 'wait')], 'normal')).toEqual([
    { ref: 'a', lane: 'decide', roles: ['signer'] },
    { ref: 'b', lane: 'hold', roles: ['assigner', 'holder-post', 'signer'] },
  ])
  const everybody = [
    ...twice,
    seat('body', 'sở', 'holder-body', 'wait'),
    seat('unit', 'phòng', 'x', 'know'),
    seat('person', 'c', 'x', 'know'),
    seat('province', 'tỉnh', 'x', 'know'),
  ]
  expect(mergedSeats(everybody, 'normal').map(({ ref }) => ref)).toEqual(['a', 'b', 'c', 'phòng', 'sở', 'tỉnh'])
  // A restricted matter is for persons and posts only: no body, no unit, no province.
  for (const secrecy of ['restricted'] as const)
    expect(mergedSeats(everybody, secrecy).map(({ ref }) => ref)).toEqual(['a', 'b', 'c'])
})
