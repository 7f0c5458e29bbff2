import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { markSeen } from '../../../casework/index.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { makePost, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { dispatchesOf } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { documentView, outgoingHere } from '../document/document-view.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'
import { readRecipients, recipientFault } from './recipients.ts'
import { insideGroups, sendAsked } from './send-page.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

const there = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('not there')
  return value
}
const lines = (scene: Scene, typed: readonly string[]) =>
  readRecipients(db.kysely, typed, { today: '2026-11-24', office: scene.body })

async function issued(scene: Scene): Promise<Uuid> {
  const id = await scene.signed()
  must(await scene.issue(id, 1))
  return id
}

/** As the page sends: ticks and typed lines together. */
async function send(
  scene: Scene,
  as: Parameters<ReturnType<typeof askersAt>>[0],
  id: Uuid,
  given: { posts?: Uuid[]; units?: Uuid[]; typed?: string[] },
) {
  const asker = { ...askersAt(db, TUESDAY)(as), world: await scene.world() }
  const { posts = [], units = [], typed = [] } = given
  return sendAsked(asker, { matterId: id, key: newId(), recipients: typed, posts, units })
}

const rowsOf = async (id: Uuid, scene: Scene) => {
  const asker = askersAt(db, TUESDAY)(scene.as.clerk)
  const { recipients } = await documentView(asker, there(await outgoingHere(asker, id)))
  return recipients.filter(each => each.kind === 'colleague' || each.kind === 'division')
}

test('typed names of colleagues and divisions are the office’s own, never outside agencies; a name that two bear asks which', async () => {
  const scene = await makeScene(db)
  const read = await lines(scene, ['Phòng Kinh tế', 'bà Vũ Ngọc Lan', 'Đỗ Thị Mai, Văn thư', 'Bộ Xây dựng'])
  expect(read.recipients.map(each => [each.kind, each.name])).toEqual([
    ['division', 'Phòng Kinh tế'],
    ['colleague', expect.stringMatching(/^Vũ Ngọc Lan, /u)],
    ['colleague', 'Đỗ Thị Mai, Văn thư'],
    ['agency', 'Bộ Xây dựng'],
  ])
  expect((await lines(scene, ['Các phòng thuộc Văn phòng'])).recipients).toMatchObject([{ kind: 'division', body: scene.unit }])
  await inTransaction(db, tx => makePost(tx, { bodyId: scene.body, personName: 'Vũ Ngọc Lan', title: 'Kế toán' }))
  const unclear = await lines(scene, ['Vũ Ngọc Lan'])
  expect(unclear.recipients).toEqual([])
  expect(recipientFault(unclear, 'vi')).toContain('Vũ Ngọc Lan, Kế toán')
  // Of another office they are strangers.
  const elsewhere = await readRecipients(db.kysely, ['Phạm Thùy Dương'], { today: '2026-11-24', office: scene.finance })
  expect(elsewhere.recipients).toMatchObject([{ kind: 'agency' }])
})

test('an issued document is sent to colleagues and divisions: they are told, they see it, and its page says who read it first and when', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  const { colleague } = scene.posts
  const asColleague = askersAt(db, TUESDAY)(scene.as.colleague)
  expect(await outgoingHere(asColleague, id)).toBeNull()
  const before = await dispatchesOf(db.kysely, id)
  must(await send(scene, scene.as.drafter, id, { posts: [colleague.postId], units: [scene.unit] }))
  expect(await dispatchesOf(db.kysely, id)).toEqual(before)
  expect((await rowsOf(id, scene)).map(each => [each.name, each.state])).toEqual([
    [expect.stringMatching(/^Vũ Ngọc Lan, /u), 'unread'],
    ['Phòng Kinh tế', 'unread'],
  ])
  const { rows } = await sql<{ ref: Uuid }>`select p.ref_id as ref from notice n join principal p on p.id = n.principal
    where n.matter_id = ${id} and n.kind = 'outgoing.told' order by p.ref_id = ${scene.unit}`.execute(db.kysely)
  expect(rows.map(row => row.ref)).toEqual([colleague.postId, scene.unit])
  expect(await outgoingHere(asColleague, id)).not.toBeNull()
  const seen = (seq: number, at: string, account: Uuid) => markSeen(db.kysely, { account, matter: id, seq, at: new Date(at) })
  await seen(90, '2026-11-24T03:05:00Z', colleague.accountId)
  await seen(91, '2026-11-25T09:00:00Z', colleague.accountId)
  await seen(90, '2026-11-24T04:10:00Z', scene.posts.head.accountId)
  expect((await rowsOf(id, scene)).map(each => [each.state, each.at])).toEqual([
    ['read', expect.stringMatching(/^10.giờ.05/u)],
    ['read', expect.stringMatching(/11.giờ.10.*Lê Quang Vinh$/u)],
  ])
  // Sent again to the same and one more: only the one more is told.
  must(await send(scene, scene.as.clerk, id, { posts: [colleague.postId], typed: ['Trần Thu Hà'] }))
  expect((await rowsOf(id, scene)).map(each => each.kind)).toEqual(['colleague', 'division', 'colleague'])
  const again = await sql`select 1 from notice where matter_id = ${id} and kind = 'outgoing.told'`.execute(db.kysely)
  expect(again.rows).toHaveLength(3)
})

test('colleagues in the list of a draft get it with its issue; outside goes what is meant for outside', async () => {
  const scene = await makeScene(db)
  const { recipients } = await lines(scene, ['Vũ Ngọc Lan'])
  const id = await scene.signed({ more: { recipients: [...recipients] } })
  must(await scene.issue(id, 1))
  expect(await dispatchesOf(db.kysely, id)).toEqual([])
  expect(await rowsOf(id, scene)).toMatchObject([{ kind: 'colleague', state: 'unread' }])
  must(await send(scene, scene.as.clerk, id, { typed: ['Bộ Xây dựng [G17]'] }))
  expect(await dispatchesOf(db.kysely, id)).toMatchObject([{ position: 0, kind: 'agency', name: 'Bộ Xây dựng' }])
})

test('only the clerk sends out of the office; people of another office are refused, also past the page', async () => {
  const scene = await makeScene(db)
  const id = await issued(scene)
  expect(codeOf(await send(scene, scene.as.drafter, id, { typed: ['Bộ Xây dựng'] }))).toBe('outgoing/clerk-sends-outside')
  expect(codeOf(await send(scene, scene.as.drafter, id, {}))).toBe('outgoing/nobody-inside')
  const stranger = {
    kind: 'colleague',
    name: 'Bùi Thị Hạnh',
    body: null,
    code: null,
    email: null,
    post: scene.posts.financeHead.postId,
  }
  expect(codeOf(await scene.act(scene.as.drafter, id, 'chuyen-noi-bo', { recipients: [stranger] }))).toBe(
    'outgoing/not-of-the-office',
  )
  expect(codeOf(await scene.act(scene.as.clerk, id, 'gui', { recipients: [stranger] }))).toBe('outgoing/not-of-the-office')
  const asker = askersAt(db, TUESDAY)(scene.as.drafter)
  const groups = await insideGroups(asker, there(await outgoingHere(asker, id)))
  expect(groups.map(group => group.name)).toEqual([null, 'Phòng Kinh tế'])
  expect(groups.flatMap(group => group.people).map(each => each.value)).not.toContain(scene.posts.financeHead.postId)
})
