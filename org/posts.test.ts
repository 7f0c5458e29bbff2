import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeBody, makePost, makeViewer, must } from './factories.ts'
import { createOfficial, grantRoles } from './services/people.ts'
import { createPost, deletePosition, savePosition } from './services/posts.ts'
import { ensureStandardRoles, saveRole } from './services/roles.ts'
import { postsIn } from './store/post.ts'
import { principalsOf } from './store/principals-of.ts'
import { roles, setRoleRights } from './store/role.ts'
import { viewerOf } from './viewer.ts'

const now = nowAt(new Date('2026-11-24T02:00:00Z'))
const date = now.today

test('turning a flag of a position off counts at once: who leads, who appears in assign lists', async () => {
  const db = await testDatabase()
  const bodyId = await inTransaction(db, tx => makeBody(tx))
  const { viewer, token, made } = await makeViewer(db, { bodyId, isLeader: true, mayHandle: true, now })
  expect(viewer.post).toMatchObject({ isLeader: true, mayHandle: true })
  const rows = await db.query<{ id: string; name: string }>(
    'select p.id, p.name from position p join post o on o.position_id = p.id where o.id = $1',
    [made.postId],
  )
  const position = rows[0] ?? { id: '', name: '' }
  await inTransaction(db, tx => savePosition(tx, { ...position, isLeader: false, mayHandle: false, rank: 50 }))
  expect((await viewerOf(db.kysely, { sessionToken: token, now }))?.post).toMatchObject({ isLeader: false, mayHandle: false })
  expect(await postsIn(db.kysely, { date, bodyId, mayHandle: true })).toEqual([])
  expect(await postsIn(db.kysely, { date, bodyId })).toHaveLength(1)
  expect(await inTransaction(db, tx => deletePosition(tx, position.id))).toMatchObject({
    problem: 'org/position-in-use',
    data: { count: 1 },
  })
})

test('a post begins and ends by date, in a division of its own agency only', async () => {
  const db = await testDatabase()
  const { bodyId, unit, other } = await inTransaction(db, async tx => {
    const own = await makeBody(tx)
    return { bodyId: own, unit: await makeBody(tx, { agencyId: own }), other: await makeBody(tx) }
  })
  const made = await inTransaction(db, tx =>
    makePost(tx, { bodyId, unitId: unit, validFrom: '2026-01-01', validUntil: '2026-11-24' }),
  )
  expect(await principalsOf(db.kysely, made.postId, '2026-11-23')).toHaveLength(2)
  expect(await principalsOf(db.kysely, made.postId, '2026-11-24')).toEqual([])
  const wrong = {
    personId: made.personId,
    bodyId: other,
    unitId: unit,
    positionId: '',
    title: 'Chuyên viên',
    scope: 'post' as const,
    validFrom: date,
  }
  expect(await inTransaction(db, tx => createPost(tx, wrong))).toMatchObject({ problem: 'org/unit-elsewhere' })
})

test('nobody gives himself rights, and an administrator’s post takes no office role', async () => {
  const db = await testDatabase()
  const admin = await makeViewer(db, { rights: ['admin.people'], now })
  const office = await makeViewer(db, { rights: ['x.sign'], now })
  const codeOf = async (roleId: string | null) => (await roles(db.kysely)).find(role => role.id === roleId)?.code ?? ''
  const [adminRole, signRole] = [await codeOf(admin.made.roleId), await codeOf(office.made.roleId)]
  const grant = (postId: string, codes: string[]) => inTransaction(db, tx => grantRoles(tx, { postId, codes, by: admin.viewer }))
  expect(await grant(admin.made.postId, [adminRole, signRole])).toMatchObject({ problem: 'org/own-roles' })
  expect(await grant(office.made.postId, [adminRole, signRole])).toMatchObject({ problem: 'org/post-mixes-administration' })
  expect(await grant(office.made.postId, [])).toBe(office.made.postId)
  expect((await viewerOf(db.kysely, { sessionToken: office.token, now }))?.rights.size).toBe(0)
})

test('even when both kinds of role reach one post behind our back, only administration is left', async () => {
  const db = await testDatabase()
  const both = await makeViewer(db, { rights: ['x.sign'], now })
  await inTransaction(db, tx => setRoleRights(tx, both.made.roleId ?? '', ['x.sign', 'admin.people']))
  expect([...((await viewerOf(db.kysely, { sessionToken: both.token, now }))?.rights ?? [])]).toEqual(['admin.people'])
})

test('a refused official leaves neither person nor post behind', async () => {
  const db = await testDatabase()
  const bodyId = await inTransaction(db, tx => makeBody(tx))
  const { accountName } = await inTransaction(db, tx => makePost(tx, { bodyId }))
  const positionId = await inTransaction(db, tx =>
    savePosition(tx, { name: 'Chuyên viên', isLeader: false, mayHandle: true, rank: 60 }),
  )
  const given = {
    name: 'Lê Thị Mới',
    bodyId,
    positionId,
    title: 'Chuyên viên',
    scope: 'post' as const,
    validFrom: date,
    roles: [],
    now,
  }
  const refused = await inTransaction(db, tx => createOfficial(tx, { ...given, accountName }))
  expect(refused).toMatchObject({ problem: 'org/account-name-taken' })
  expect((await postsIn(db.kysely, { date, bodyId })).map(post => post.personName)).not.toContain('Lê Thị Mới')
  must(await inTransaction(db, tx => createOfficial(tx, given)))
  expect((await postsIn(db.kysely, { date, bodyId })).map(post => post.personName)).toContain('Lê Thị Mới')
})

test('standard roles get each right of the modules once: what an administrator took away stays away', async () => {
  const db = await testDatabase()
  const right = { id: `thu.${Date.now()}`, name: { vi: 'Thử', en: 'Try' }, roles: ['van-thu'] }
  const held = async () => (await roles(db.kysely)).find(role => role.code === 'van-thu')
  await inTransaction(db, tx => ensureStandardRoles(tx, [right]))
  expect((await held())?.rights).toContain(right.id)
  const role = await held()
  await inTransaction(db, tx =>
    saveRole(tx, {
      id: role?.id,
      name: 'Văn thư',
      demandsSecondFactor: false,
      rights: (role?.rights ?? []).filter(each => each !== right.id),
    }),
  )
  await inTransaction(db, tx => ensureStandardRoles(tx, [right]))
  expect((await held())?.rights).not.toContain(right.id)
  const wrong = { id: 'x.sign', name: { vi: 'Ký', en: 'Sign' }, roles: ['quan-tri'] }
  await expect(inTransaction(db, tx => ensureStandardRoles(tx, [wrong]))).rejects.toThrow(/admin\.\*/)
})
