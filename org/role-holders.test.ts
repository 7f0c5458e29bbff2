import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { newId } from '../kernel/ids.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeBody, makePost } from './factories.ts'
import { isPhone } from './rules/phone.ts'
import { findPersons, personLine, setPhone } from './store/person.ts'
import { countHolders, putRole, roleHolders, setRolesOfPost } from './store/role.ts'

const { today } = nowAt(new Date('2026-11-24T02:00:00Z'))

async function roleWith() {
  const db = await testDatabase()
  return inTransaction(db, async tx => {
    const role = newId()
    await putRole(tx, { id: role, code: `vai-${role.slice(-8)}`, name: 'Kiểm soát', demandsSecondFactor: false })
    const body = await makeBody(tx, { name: `Sở Kiểm soát ${role.slice(-6)}` })
    const unit = await makeBody(tx, { name: 'Phòng Thẩm định', agencyId: body })
    const at = async (personName: string, span: { validFrom?: string; validUntil?: string }, held: boolean) => {
      const post = await makePost(tx, { bodyId: body, unitId: unit, personName, title: 'Chuyên viên', ...span })
      await setRolesOfPost(tx, post.postId, held ? [role] : [])
      return post
    }
    const an = await at('Lê Thị An', { validFrom: '2026-01-01' }, true)
    await at('Vũ Văn Bình', { validFrom: '2026-01-01', validUntil: '2026-06-30' }, true)
    await at('Trần Chi', { validFrom: '2026-02-01', validUntil: '2026-12-31' }, true)
    await at('Phạm Dũng', { validFrom: '2026-01-01' }, false)
    return { db, role, an }
  })
}

test('a role tells who holds it: post, unit, from and to; whoever has left is not there', async () => {
  const { db, role } = await roleWith()
  const holders = await roleHolders(db.kysely, { id: role, date: today })
  expect(holders.map(each => [each.personName, each.title, each.unit, each.validFrom, each.validUntil])).toEqual([
    ['Lê Thị An', 'Chuyên viên', 'Phòng Thẩm định', '2026-01-01', null],
    ['Trần Chi', 'Chuyên viên', 'Phòng Thẩm định', '2026-02-01', '2026-12-31'],
  ])
})

test('a role that many hold is read part by part, and searched by name', async () => {
  const { db, role } = await roleWith()
  const names = async (asked: Parameters<typeof roleHolders>[2]) =>
    (await roleHolders(db.kysely, { id: role, date: today }, asked)).map(each => each.personName)
  expect(await names({ limit: 1 })).toEqual(['Lê Thị An'])
  expect(await names({ skip: 1, limit: 1 })).toEqual(['Trần Chi'])
  expect(await names({ query: 'tran chi' })).toEqual(['Trần Chi'])
  expect(await names({ query: 'dung' })).toEqual([])
  expect(await countHolders(db.kysely, { id: role, date: today })).toBe(2)
})

test('people are found by the role they hold today', async () => {
  const { db, role } = await roleWith()
  const names = async (query: string) => (await findPersons(db.kysely, { query, role, date: today })).map(person => person.name)
  expect(await names('')).toEqual(['Lê Thị An', 'Trần Chi'])
  expect(await names('chi')).toEqual(['Trần Chi'])
  expect((await findPersons(db.kysely, { query: '', role: newId(), date: today })).length).toBe(0)
})

test('one’s own telephone is changed alone; the name and everything else stay', async () => {
  const { db, an } = await roleWith()
  const before = await personLine(db.kysely, an.personId, today)
  await setPhone(db.kysely, an.personId, '0912 345 678')
  expect(await personLine(db.kysely, an.personId, today)).toEqual({ ...before, phone: '0912 345 678' })
})

test.each(['0912 345 678', '+84 (229) 3871.156', '02293871156 máy lẻ 12'])('“%s” is a telephone number', typed =>
  expect(isPhone(typed)).toBe(true),
)
test.each(['không có', '113', '0912-345-678 gọi giờ hành chính', '1'.repeat(30)])('“%s” is none', typed =>
  expect(isPhone(typed)).toBe(false),
)
