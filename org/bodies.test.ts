import { expect, test } from 'vitest'
import { nowAt } from '../kernel/clock.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase, testDatabase } from '../test/database/open.ts'
import { makeBody, makePost, makeViewer, must } from './factories.ts'
import { changeBody, createBody, deleteBody, lockBody } from './services/bodies.ts'
import { endBody } from './services/succession.ts'
import { bodyAt, livingBodies } from './store/body.ts'
import { findBodies } from './store/body-picker.ts'
import { principalNumbers } from './store/principal.ts'
import { resolveBody } from './store/resolve-body.ts'
import { livingSuccessors, successionsOf } from './store/succession.ts'

const now = nowAt(new Date('2025-06-01T02:00:00Z'))

test('on 1 July 2025 three provinces become one: lists of the day before and of the day itself differ', async () => {
  const db = await freshDatabase()
  const from = '2020-01-01'
  const on = '2025-07-01'
  const { old, merged, district } = await inTransaction(db, async tx => {
    const provinces = []
    for (const [name, code] of [
      ['Tỉnh Trường Yên', 'TY'],
      ['Tỉnh Sơn Nam', 'SN'],
      ['Tỉnh Hạ Hồng', 'HH'],
    ] as const) {
      provinces.push(must(await createBody(tx, { kind: 'province', name, code, validFrom: from })))
    }
    const districtId = must(
      await createBody(tx, { kind: 'district', name: 'Huyện Gia Thanh', code: 'HGT', parentId: provinces[0], validFrom: from }),
    )
    const newOne = must(
      await createBody(tx, {
        kind: 'province',
        name: 'Tỉnh Trường Yên',
        code: 'TYM',
        validFrom: on,
        legalDocument: 'Nghị quyết 202/2025/QH15',
      }),
    )
    return { old: provinces, merged: newOne, district: districtId }
  })
  await inTransaction(db, async tx => {
    must(await endBody(tx, { bodyId: district, on, how: 'abolish', successors: [], keeperId: merged, now }))
    for (const bodyId of old)
      must(
        await endBody(tx, {
          bodyId,
          on,
          how: 'merge',
          successors: [{ id: merged }],
          now,
          legalDocument: 'Nghị quyết 202/2025/QH15',
        }),
      )
  })
  const names = async (date: string) => (await livingBodies(db.kysely, date)).map(body => body.name)
  expect(await names('2025-06-30')).toEqual(['Huyện Gia Thanh', 'Tỉnh Hạ Hồng', 'Tỉnh Sơn Nam', 'Tỉnh Trường Yên'])
  expect(await names('2025-07-01')).toEqual(['Tỉnh Trường Yên'])
  expect(await livingSuccessors(db.kysely, old[1] ?? '', '2026-01-01')).toEqual([merged])
  const outbox = await db.query<{ kind: string; due_at: Date; payload: { successors: unknown[]; keeperId: string } }>(
    `select kind, due_at, payload from outbox order by created_at, id`,
  )
  expect(outbox.map(row => row.kind)).toEqual(Array.from({ length: 4 }, () => 'org.body-ended'))
  const merge = outbox.find(row => row.payload.successors.length > 0)
  expect(merge?.due_at.toISOString()).toBe('2025-06-30T17:00:00.000Z')
  expect(merge?.payload).toMatchObject({ successors: [{ bodyId: merged, isDefault: true }], keeperId: merged })
  await db.close()
})

test('the keeper of an archive sees what was closed at the bodies it took over, also over two steps', async () => {
  const db = await testDatabase()
  const [first, second, third, unit] = await inTransaction(db, async tx => {
    const a = await makeBody(tx)
    return [a, await makeBody(tx), await makeBody(tx), await makeBody(tx, { agencyId: a })]
  })
  await inTransaction(db, async tx => {
    must(await endBody(tx, { bodyId: first, on: '2024-01-01', how: 'merge', successors: [{ id: second }], now }))
    must(await endBody(tx, { bodyId: second, on: '2025-01-01', how: 'merge', successors: [{ id: third }], now }))
  })
  const numbers = await principalNumbers(db.kysely, [first, second, unit])
  const head = await makeViewer(db, { bodyId: third, scope: 'body', now })
  expect(head.viewer.archivePrincipals.toSorted()).toEqual([...numbers.values()].toSorted())
  const clerk = await makeViewer(db, { bodyId: third, scope: 'post', now })
  expect(clerk.viewer.archivePrincipals).toEqual([])
})

test('ending a body ends its divisions and posts; people there have no viewer from that day on', async () => {
  const db = await testDatabase()
  const { bodyId, token } = await makeViewer(db, { now })
  const other = await inTransaction(db, tx => makeBody(tx))
  must(await inTransaction(db, tx => endBody(tx, { bodyId, on: '2025-07-01', how: 'merge', successors: [{ id: other }], now })))
  const { viewerOf } = await import('./viewer.ts')
  expect((await viewerOf(db.kysely, { sessionToken: token, now: { ...now, today: '2025-06-30' } }))?.post.bodyId).toBe(bodyId)
  expect(await viewerOf(db.kysely, { sessionToken: token, now: { ...now, today: '2025-07-01' } })).toBeNull()
})

test('an agency that still has agencies below is not ended, nor one without a successor or a keeper', async () => {
  const db = await testDatabase()
  const [above, other] = await inTransaction(db, async tx => {
    const top = await makeBody(tx)
    await makeBody(tx, { parentId: top })
    return [top, await makeBody(tx)]
  })
  const end = (given: object) =>
    inTransaction(db, tx =>
      endBody(tx, { bodyId: above, on: '2025-07-01', how: 'merge', successors: [{ id: other }], now, ...given }),
    )
  expect(await end({})).toMatchObject({ problem: 'org/body-has-children', data: { count: 1 } })
  expect(await end({ bodyId: other, successors: [] })).toMatchObject({ problem: 'org/successor-needed' })
  expect(await end({ bodyId: other, how: 'abolish', successors: [] })).toMatchObject({ problem: 'org/keeper-needed' })
  const both = [{ id: above }, { id: above }]
  expect(await end({ bodyId: other, how: 'split', successors: both })).toMatchObject({ problem: 'org/keeper-needed' })
})

test('a code in use is refused, and one that differs by letter case even when the other has ended', async () => {
  const db = await testDatabase()
  const code = `MA${Date.now()}`
  const body = must(
    await inTransaction(db, tx => createBody(tx, { kind: 'department', name: 'Sở Một', code, validFrom: '2020-01-01' })),
  )
  const again = (given: string) =>
    inTransaction(db, tx => createBody(tx, { kind: 'department', name: 'Sở Hai', code: given, validFrom: '2026-01-01' }))
  expect(await again(code)).toMatchObject({ problem: 'org/code-taken', data: { field: 'code' } })
  expect(await again(code.toLowerCase())).toMatchObject({ problem: 'org/code-differs-by-case' })
  const heir = await inTransaction(db, tx => makeBody(tx))
  must(
    await inTransaction(db, tx => endBody(tx, { bodyId: body, on: '2025-07-01', how: 'merge', successors: [{ id: heir }], now })),
  )
  expect(await again(code.toLowerCase())).toMatchObject({ problem: 'org/code-differs-by-case' })
  expect(typeof (await again(code))).toBe('string')
})

test('a body with children or staff is not deleted; a fresh one entered by mistake is', async () => {
  const db = await testDatabase()
  const [withChild, withStaff, fresh] = await inTransaction(db, async tx => {
    const a = await makeBody(tx)
    await makeBody(tx, { agencyId: a })
    const b = await makeBody(tx)
    await makePost(tx, { bodyId: b })
    return [a, b, await makeBody(tx)]
  })
  const remove = (id: string) => inTransaction(db, tx => deleteBody(tx, id))
  expect(await remove(withChild)).toMatchObject({ problem: 'org/body-has-children', data: { count: 1 } })
  expect(await remove(withStaff)).toMatchObject({ problem: 'org/body-has-staff', data: { count: 1 } })
  expect(await remove(fresh)).toBe(fresh)
  expect(await bodyAt(db.kysely, fresh, '2026-01-01')).toBeNull()
})

test('a renamed body keeps the old name in lists of earlier days', async () => {
  const db = await testDatabase()
  const body = await inTransaction(db, tx => makeBody(tx, { name: 'Sở Lao động', shortName: 'Sở LĐ' }))
  must(await inTransaction(db, tx => changeBody(tx, { bodyId: body, on: '2025-03-01', name: 'Sở Nội vụ và Lao động' })))
  expect((await bodyAt(db.kysely, body, '2025-02-28'))?.name).toBe('Sở Lao động')
  expect((await bodyAt(db.kysely, body, '2025-03-01'))?.name).toBe('Sở Nội vụ và Lao động')
  expect((await successionsOf(db.kysely, body)).map(line => [line.on, line.kind])).toEqual([
    ['2020-01-01', 'create'],
    ['2025-03-01', 'rename'],
  ])
})

test('a body is never moved below itself', async () => {
  const db = await testDatabase()
  const [above, below] = await inTransaction(db, async tx => {
    const top = await makeBody(tx)
    return [top, await makeBody(tx, { parentId: top })]
  })
  const moved = await inTransaction(db, tx => changeBody(tx, { bodyId: above, on: '2025-01-01', parentId: below }))
  expect(moved).toMatchObject({ problem: 'org/parent-below' })
})

test('typing "stc" or "tai chinh" finds Sở Tài chính; an ended body comes last with its successor, a locked one never', async () => {
  const db = await freshDatabase()
  const made = await inTransaction(db, async tx => ({
    finance: await makeBody(tx, { name: 'Sở Tài chính', code: 'STC' }),
    planning: await makeBody(tx, { name: 'Sở Kế hoạch và Đầu tư', code: 'SKHDT' }),
    locked: await makeBody(tx, { name: 'Sở Tài chính cũ', code: 'STCC' }),
  }))
  await inTransaction(db, tx => lockBody(tx, made.locked, true))
  must(
    await inTransaction(db, tx =>
      endBody(tx, { bodyId: made.planning, on: '2025-03-01', how: 'merge', successors: [{ id: made.finance }], now }),
    ),
  )
  const found = async (query: string) => (await findBodies(db.kysely, query, '2025-06-01')).map(body => body.name)
  expect(await found('stc')).toEqual(['Sở Tài chính'])
  expect(await found('tai chinh')).toEqual(['Sở Tài chính'])
  expect(await found('TÀI CHÍNH')).toEqual(['Sở Tài chính'])
  expect(await found('so')).toEqual(['Sở Tài chính', 'Sở Kế hoạch và Đầu tư'])
  expect(await found('100%_')).toEqual([])
  const [ended] = await findBodies(db.kysely, 'skhdt', '2025-06-01')
  expect(ended).toMatchObject({ endedOn: '2025-03-01', successors: [{ id: made.finance, name: 'Sở Tài chính' }] })
  expect(await resolveBody(db.kysely, 'sở tài chính', { field: 'body', date: '2025-06-01' })).toBe(made.finance)
  expect(await resolveBody(db.kysely, 'Sở Kế hoạch và Đầu tư', { field: 'body', date: '2025-06-01' })).toMatchObject({
    problem: 'org/body-ended',
    data: { successors: ['Sở Tài chính'] },
  })
  expect(await resolveBody(db.kysely, 'Sở Xây dựng', { field: 'body', date: '2025-06-01' })).toMatchObject({
    problem: 'org/body-unknown',
  })
  await db.close()
})
