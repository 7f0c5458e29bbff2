import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { testDatabase } from '../test/database/open.ts'
import { makeBody, makePost, makeSession, makeViewer, must } from './factories.ts'
import { effectiveRights, isAdminRight } from './rules/rights.ts'
import { setCeiling } from './services/ceilings.ts'
import { delegate, revokeDelegation } from './services/delegations.ts'
import { saveRole, deleteRole } from './services/roles.ts'
import { switchActing } from './services/sessions.ts'
import { endPost } from './services/posts.ts'
import { principalNumbers } from './store/principal.ts'
import { viewerOf } from './viewer.ts'

const now = nowAt(new Date('2026-11-24T02:00:00Z'))

test('a specialist carries person and post, a head of division also the division, a head of agency also the body', async () => {
  const db = await testDatabase()
  const body = await inTransaction(db, tx => makeBody(tx))
  const unit = await inTransaction(db, tx => makeBody(tx, { agencyId: body }))
  const kinds: Record<string, number> = {}
  for (const scope of ['post', 'unit', 'body'] as const) {
    const { viewer, made } = await makeViewer(db, { bodyId: body, unitId: unit, scope, now })
    const expected = [made.personId, made.postId, ...(scope === 'post' ? [] : [unit]), ...(scope === 'body' ? [body] : [])]
    const numbers = await principalNumbers(db.kysely, expected)
    expect(viewer.principals.toSorted()).toEqual([...numbers.values()].toSorted())
    kinds[scope] = viewer.principals.length
  }
  expect(kinds).toEqual({ post: 2, unit: 3, body: 4 })
})

test('a changed role, a ceiling above and an ended post count at the next request', async () => {
  const db = await testDatabase()
  const { token, made, bodyId } = await makeViewer(db, { rights: ['a.read', 'a.write'], now })
  const rights = async () => [...((await viewerOf(db.kysely, { sessionToken: token, now }))?.rights ?? [])].toSorted()
  expect(await rights()).toEqual(['a.read', 'a.write'])
  await inTransaction(db, tx => setCeiling(tx, { bodyId, rights: ['a.read'], today: now.today }))
  expect(await rights()).toEqual(['a.read'])
  await inTransaction(db, tx => setCeiling(tx, { bodyId, rights: [], today: now.today }))
  expect(await rights()).toEqual([])
  await inTransaction(db, tx => setCeiling(tx, { bodyId, rights: null, today: now.today }))
  const role = { id: made.roleId ?? '', name: 'Vai khác', demandsSecondFactor: false, rights: ['a.other'] }
  await inTransaction(db, tx => saveRole(tx, role))
  expect(await rights()).toEqual(['a.other'])
  await inTransaction(db, tx => endPost(tx, { postId: made.postId, on: now.today }))
  expect(await viewerOf(db.kysely, { sessionToken: token, now })).toBeNull()
})

test('what is remembered of a post ends with any change of the organisation, and stays when one is undone', async () => {
  const db = await testDatabase()
  const { token, made } = await makeViewer(db, { rights: ['a.read'], now })
  const seen = async () => (await viewerOf(db.kysely, { sessionToken: token, now }))?.post
  const before = await seen()
  expect(await seen()).toEqual(before)
  await db.query(`update body_version set short_name = 'Tên mới' where body_id = '${before?.bodyId}'`)
  expect((await seen())?.bodyName).toBe('Tên mới')
  await db.query(`update position set may_handle = not may_handle`)
  expect((await seen())?.mayHandle).toBe(!before?.mayHandle)
  const undone = inTransaction(db, async tx => {
    await endPost(tx, { postId: made.postId, on: now.today })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect((await seen())?.id).toBe(made.postId)
})

test('the ceiling of a body above cuts those below it, and only inside its tree', async () => {
  const db = await testDatabase()
  const [above, below, beside] = await inTransaction(db, async tx => {
    const top = await makeBody(tx)
    return [top, await makeBody(tx, { parentId: top }), await makeBody(tx)]
  })
  await inTransaction(db, tx => setCeiling(tx, { bodyId: above, rights: ['a.read', 'b.read'], today: now.today }))
  await inTransaction(db, tx => setCeiling(tx, { bodyId: below, rights: ['b.read', 'c.read'], today: now.today }))
  const rights = ['a.read', 'b.read', 'c.read']
  expect([...(await makeViewer(db, { bodyId: below, rights, now })).viewer.rights]).toEqual(['b.read'])
  expect([...(await makeViewer(db, { bodyId: above, rights, now })).viewer.rights].toSorted()).toEqual(['a.read', 'b.read'])
  expect((await makeViewer(db, { bodyId: beside, rights, now })).viewer.rights.size).toBe(3)
})

test('a delegate acts with the post, both names stand, and outside the dates has nothing more', async () => {
  const db = await testDatabase()
  const boss = await makeViewer(db, {
    rights: ['x.sign', 'x.read', 'delegation.give'],
    scope: 'body',
    personName: 'Lê Quang Vinh',
    now,
  })
  const deputy = await makeViewer(db, { bodyId: boss.bodyId, rights: ['x.read'], personName: 'Phạm Thùy Dương', now })
  const given = {
    by: boss.viewer,
    toAccount: deputy.made.accountId,
    startsOn: '2026-11-24',
    endsOn: '2026-11-26',
    now,
  }
  const id = must(await inTransaction(db, tx => delegate(tx, given)))
  must(await switchActing(db, { sessionToken: deputy.token, acting: { delegation: id }, now }))
  const at = (date: string) => viewerOf(db.kysely, { sessionToken: deputy.token, now: { ...now, today: date } })
  const acting = await at('2026-11-26')
  expect(acting?.personName).toBe('Phạm Thùy Dương')
  expect(acting?.onBehalfOf).toMatchObject({ personName: 'Lê Quang Vinh', until: '2026-11-26' })
  expect([...(acting?.rights ?? [])].toSorted()).toEqual(['x.read', 'x.sign'])
  expect(acting?.post.id).toBe(boss.made.postId)
  // what is named to the delegator as a person stays with him
  const numbers = await principalNumbers(db.kysely, [boss.made.personId])
  expect(acting?.principals).not.toContain(numbers.get(boss.made.personId))
  const after = await at('2026-11-27')
  expect(after?.onBehalfOf).toBeNull()
  expect(after?.post.id).toBe(deputy.made.postId)
  must(await inTransaction(db, tx => revokeDelegation(tx, { id, by: boss.viewer, now })))
  expect((await at('2026-11-25'))?.onBehalfOf).toBeNull()
})

test('under delegation the ceiling of the delegate’s own body counts too', async () => {
  const db = await testDatabase()
  const boss = await makeViewer(db, { rights: ['x.sign', 'x.read', 'delegation.give'], now })
  const deputy = await makeViewer(db, { rights: ['x.read'], now })
  await inTransaction(db, tx => setCeiling(tx, { bodyId: deputy.bodyId, rights: ['x.read'], today: now.today }))
  const given = {
    by: boss.viewer,
    toAccount: deputy.made.accountId,
    startsOn: now.today,
    endsOn: now.today,
    now,
  }
  const id = must(await inTransaction(db, tx => delegate(tx, given)))
  must(await switchActing(db, { sessionToken: deputy.token, acting: { delegation: id }, now }))
  const viewer = await viewerOf(db.kysely, { sessionToken: deputy.token, now })
  expect(viewer?.onBehalfOf).not.toBeNull()
  expect([...(viewer?.rights ?? [])]).toEqual(['x.read'])
})

test('an administrator carries no body and no right of the office, even with a post of wide scope', async () => {
  const db = await testDatabase()
  const { viewer } = await makeViewer(db, { rights: ['admin.people'], scope: 'province', now })
  expect(viewer.principals).toHaveLength(2)
  expect(viewer.archivePrincipals).toEqual([])
  const mixed = await inTransaction(db, tx =>
    saveRole(tx, { code: 'lan', name: 'Lẫn', demandsSecondFactor: false, rights: ['admin.people', 'x.sign'] }),
  )
  expect(mixed).toMatchObject({ problem: 'org/role-mixes-administration' })
})

test('a role with members is not deleted and the refusal gives the count', async () => {
  const db = await testDatabase()
  const { made } = await makeViewer(db, { rights: ['x.read'], now })
  const refused = await inTransaction(db, tx => deleteRole(tx, made.roleId ?? ''))
  expect(refused).toMatchObject({ problem: 'org/role-has-members', data: { count: 1 } })
})

test('a person with two posts acts for one at a time and never for somebody else’s', async () => {
  const db = await testDatabase()
  const first = await makeViewer(db, { rights: ['a.read'], now })
  const other = await makeViewer(db, { rights: ['c.read'], now })
  const second = await inTransaction(db, tx =>
    makePost(tx, { bodyId: other.bodyId, personId: first.made.personId, rights: ['b.read'] }),
  )
  must(await switchActing(db, { sessionToken: first.token, acting: { post: second.postId }, now }))
  expect([...((await viewerOf(db.kysely, { sessionToken: first.token, now }))?.rights ?? [])]).toEqual(['b.read'])
  expect(await switchActing(db, { sessionToken: first.token, acting: { post: other.made.postId }, now })).toMatchObject({
    status: 403,
  })
})

test('rights in force are never more than roles, ceilings and delegation allow (property)', () => {
  const right = fc.constantFrom<string>('a', 'b', 'c', 'd', 'admin.x', 'admin.y', 'delegation.give')
  const rights = fc.uniqueArray(right)
  const delegated = fc.option(fc.record({ rights: fc.option(rights) }), { nil: undefined })
  fc.assert(
    fc.property(rights, fc.array(rights, { maxLength: 3 }), delegated, (ofRoles, ceilings, by) => {
      const found = effectiveRights({ ofRoles, ceilings, delegated: by })
      const all = [...found]
      expect(all.filter(each => !ofRoles.includes(each) || ceilings.some(ceiling => !ceiling.includes(each)))).toEqual([])
      expect(
        all.filter(each => by && (isAdminRight(each) || each === 'delegation.give' || by.rights?.includes(each) === false)),
      ).toEqual([])
      expect(all.some(isAdminRight) && !all.every(isAdminRight)).toBe(false)
    }),
  )
})

test('a session of an account that is locked or past its end gives no viewer', async () => {
  const db = await testDatabase()
  const { made, token } = await makeViewer(db, { now })
  const late = nowAt(new Date(now.instant.getTime() + 13 * 3_600_000))
  expect(await viewerOf(db.kysely, { sessionToken: token, now: late })).toBeNull()
  expect(await viewerOf(db.kysely, { sessionToken: 'nothing', now })).toBeNull()
  const again = await inTransaction(db, tx => makeSession(tx, { accountId: made.accountId, now }))
  await db.query('update account set locked = true where id = $1', [made.accountId])
  expect(await viewerOf(db.kysely, { sessionToken: again, now })).toBeNull()
})
