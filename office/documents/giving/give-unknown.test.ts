import { beforeAll, expect, test } from 'vitest'
import { livingBodies, makeBody, storeSetting } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { matchBody, nearestBody } from '../../directives/index.ts'
import { EMPTY_CARD, type Card } from './give-cards.ts'
import { nameLeftOut, namesOn, nearestTaken, readyCards, toldToo, unknownLeftOut, type NamesOf } from './give-unknown.ts'

const TODAY = '2026-11-23'
let db: Database
const card = (leads: string, cooperating = ''): Card => ({ ...EMPTY_CARD, content: 'Rà soát', leads, cooperating })

beforeAll(async () => {
  db = await freshDatabase()
  await inTransaction(db, async tx => {
    await makeBody(tx, { name: 'Tỉnh Trường Yên', code: 'UBND', kind: 'province' })
    await makeBody(tx, { name: 'Sở Y tế', code: 'SYT' })
    await makeBody(tx, { name: 'Văn phòng UBND tỉnh', code: 'VPUBND' })
    await makeBody(tx, { name: 'Sở Nông nghiệp và Môi trường', code: 'SNNMT' })
    await makeBody(tx, { name: 'UBND xã Gia Vân', code: 'GV', kind: 'commune' })
    await makeBody(tx, { name: 'UBND xã Gia Hòa', code: 'GH', kind: 'commune' })
    await storeSetting(tx, { key: 'office', value: { name: 'Văn phòng UBND tỉnh', provinceName: 'Tỉnh Trường Yên' }, by: null })
  })
})

async function names(cards: readonly Card[]): Promise<NamesOf> {
  const bodies = await livingBodies(db.kysely, TODAY)
  return namesOn(db.kysely, { cards, proposals: [], bodies, today: TODAY })
}

test('a task whose leads are all outside the province is not chosen; one that somebody here leads stays chosen', async () => {
  const cards = [card('Bộ Y tế'), card('Sở Y tế; Bộ Nội vụ'), card('Sở Y tế'), card('Hội Làm vườn'), card('UBND các xã, phường')]
  const known = await names(cards)
  expect(readyCards(cards, known).map(each => each.chosen)).toEqual([false, true, true, false, true])
  expect(cards.map(each => known.of(each).leads.map(({ name, outside }) => [name, outside]))).toEqual([
    [['Bộ Y tế', true]],
    [['Bộ Nội vụ', true]],
    [],
    [['Hội Làm vườn', false]],
    [],
  ])
  expect(unknownLeftOut(cards, known).map(each => each.leads)).toEqual([
    'Bộ Y tế',
    'Sở Y tế',
    'Sở Y tế',
    'Hội Làm vườn',
    'UBND các xã, phường',
  ])
})

test('who cannot be told is not written down as cooperating', async () => {
  const cards = [card('Sở Y tế', 'Bộ Y tế; Sở Nông nghiệp và Môi trường; các cơ quan liên quan')]
  expect(readyCards(cards, await names(cards))[0]?.cooperating).toBe('Sở Nông nghiệp và Môi trường')
})

test('an unknown lead becomes the nearest body, or goes, in one press; a group cooperates with all its bodies but the lead', async () => {
  const former = card('Sở Nông nghiệp và Phát triển nông thôn; Sở Y tế')
  const [unknown] = (await names([former])).of(former).leads
  if (!unknown) throw new Error('the former department is unknown')
  expect(nearestTaken(former, unknown).leads).toBe('Sở Nông nghiệp và Môi trường; Sở Y tế')
  expect(nameLeftOut(former, unknown.name).leads).toBe('Sở Y tế')
  const beside = card('UBND xã Gia Vân', 'UBND các xã, phường')
  const [group] = (await names([beside])).of(beside).cooperating
  if (!group) throw new Error('the group is unknown as one body')
  expect(toldToo(beside, group, await livingBodies(db.kysely, TODAY)).cooperating).toBe('UBND xã Gia Hòa')
})

test('the nearest body is of the same kind and clearly nearer than any other', async () => {
  const bodies = await livingBodies(db.kysely, TODAY)
  const nearest = (printed: string): string | null => nearestBody(printed, bodies)?.name ?? null
  expect(nearest('Sở Nông nghiệp')).toBe('Sở Nông nghiệp và Môi trường')
  expect(nearest('Ủy ban nhân dân xã Gia Vâan')).toBe('UBND xã Gia Vân')
  expect(['Sở Thông tin và Truyền thông', 'Bộ Y tế', 'UBND xã Gia', 'UBND xã Gia Lạc'].map(nearest)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a document that speaks to the province means the body that governs it', async () => {
  const found = async (printed: string): Promise<string | null> => (await matchBody(db.kysely, printed, TODAY)).name
  for (const said of ['Tỉnh', 'tỉnh Trường Yên', 'UBND tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh Trường Yên'])
    expect([said, await found(said)]).toEqual([said, 'Tỉnh Trường Yên'])
  expect([await found('Thành phố'), await found('tỉnh Lai Châu')]).toEqual([null, null])
})

test('an office of somebody else is not taken for the Office; a slip in its own name is', async () => {
  const bodies = await livingBodies(db.kysely, TODAY)
  const nearest = (printed: string): string | null => nearestBody(printed, bodies)?.name ?? null
  expect(
    ['Văn phòng Ban Chỉ huy', 'Văn phòng Ban Chỉ huy phòng thủ dân sự tỉnh', 'Văn phòng Điều phối nông thôn mới'].map(nearest),
  ).toEqual([null, null, null])
  expect(nearest('Văn phòng Ủy ban tỉnh')).toBe('Văn phòng UBND tỉnh')
})
