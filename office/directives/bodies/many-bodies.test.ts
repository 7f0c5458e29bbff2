import { beforeAll, expect, test } from 'vitest'
import { evidence, openChildren } from '../../../casework/facts/facts.ts'
import { perform, useFacts, useLooks, useProcesses } from '../../../casework/index.ts'
import { phanViec } from '../../../casework/phan-viec.ts'
import type { Viewer } from '../../../kernel/access.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { limitKeys } from '../../../law/index.ts'
import { makeBody, makePost, must, worldOf } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { freshDatabase } from '../../../test/database/open.ts'
import { viewAs } from '../../../test/factories/office.ts'
import { bodiesTyped } from '../give-form.ts'
import { giveTask } from '../index.ts'
import { directivesModule } from '../module.ts'

const MONDAY = '2026-11-23T02:00:00Z'
const COMMUNES = 129
const RIGHTS = directivesModule.rights.map(right => right.id)
let db: Database
let asSpecialist: Viewer, asCommune: Viewer
let chairman: Uuid

beforeAll(async () => {
  db = await freshDatabase()
  useFacts({ openChildren, evidence })
  const { processes, looks } = await directivesModule.processes()
  useProcesses([...processes, phanViec], {
    rights: new Set([...RIGHTS, 'part.perform', 'part.distribute', 'part.waive']),
    limits: limitKeys,
  })
  useLooks(looks)
  await inTransaction(db, async tx => {
    const office = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    chairman = (await makePost(tx, { bodyId: office, title: 'Chủ tịch', isLeader: true })).postId
    const view = async (bodyId: Uuid, scope: 'post' | 'body'): Promise<Viewer> => {
      const post = await makePost(tx, { bodyId, scope })
      const place = { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body: bodyId, unit: null }
      return viewAs(tx, place, { rights: RIGHTS, scope })
    }
    asSpecialist = await view(office, 'post')
    for (let n = 1; n <= COMMUNES; n++) {
      const commune = await makeBody(tx, { name: `UBND xã Số ${n}`, code: `XA${n}`, kind: 'commune' })
      if (n === 7) asCommune = await view(commune, 'body')
    }
  })
})

test('one task for all communes: named as a group, given in one act, one directive each, all known to the whole', async () => {
  const world = { clock: fixedClock(MONDAY), ...(await worldOf(db.kysely)) }
  const { today } = world.clock.now()
  const asked = { today, field: 'leads', lang: 'vi' } as const
  const group = await bodiesTyped(db.kysely, { ...asked, typed: 'UBND các xã, phường' })
  // Seen first, then given: a group never becomes 129 bodies silently.
  expect(group.faults).toEqual([{ field: 'leads', words: expect.stringContaining(`${COMMUNES}\u00A0đơn vị`) }])
  const { ids, faults } = await bodiesTyped(db.kysely, { ...asked, typed: group.typed })
  expect([ids.length, faults]).toEqual([COMMUNES, []])
  const task = { content: 'Báo cáo số hộ nghèo', leads: ids, assigner: chairman, source: 'cong-van', dueOn: '2026-12-04' }
  const given = must(await inTransaction(db, tx => giveTask(tx, world, asSpecialist, { key: newId(), ...task })))
  const children = await db.query<{ id: Uuid; holder: Uuid; due: string; code: string }>(
    'select id, holder_body as holder, due_on as due, code from matter where parent_id = $1 order by code',
    [given.matterId],
  )
  expect([children.length, new Set(children.map(child => child.holder)).size]).toEqual([COMMUNES, COMMUNES])
  expect(new Set(children.map(child => child.due))).toEqual(new Set(['2026-12-04']))
  const [told] = await db.query<{ n: number }>(`select count(*)::int as n from notice where kind = 'directive.given'`)
  expect(told?.n).toBe(COMMUNES)
  const own = children.filter(child => child.holder === asCommune.post.bodyId).map(child => child.id)
  expect(own).toHaveLength(1)
  must(
    await inTransaction(db, tx =>
      perform(tx, world, asCommune, { matterId: own[0] ?? '', act: 'nhan', input: {}, key: newId() }),
    ),
  )
})
