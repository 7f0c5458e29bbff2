import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../kernel/access.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { makeBody, makePost, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { testDatabase } from '../../test/database/open.ts'
import { viewAs } from '../../test/factories/office.ts'
import { ANNOUNCE_RIGHT, announce, announcementsOf, audiencesOf } from './announce.ts'
import { markRead, notices } from './notices.ts'

const TODAY = '2026-11-24'
const AT = new Date('2026-11-24T02:00:00Z')
let db: Database
let body: Uuid, economy: Uuid, culture: Uuid
let head: Viewer, chief: Viewer, officer: Viewer, other: Viewer

beforeAll(async () => {
  db = await testDatabase()
  await inTransaction(db, async tx => {
    body = await makeBody(tx, { name: 'Văn phòng UBND tỉnh Trường Yên' })
    economy = await makeBody(tx, { name: 'Phòng Kinh tế', agencyId: body })
    culture = await makeBody(tx, { name: 'Phòng Văn hóa', agencyId: body })
    const view = async (unit: Uuid | null, personName: string, rights: string[]) => {
      const post: MadePost = await makePost(tx, { bodyId: body, unitId: unit, personName, isLeader: rights.length > 0 })
      const place = { id: post.postId, personId: post.personId, accountId: post.accountId, name: personName, body, unit }
      return viewAs(tx, place, { rights })
    }
    head = await view(economy, 'Lê Quang Vinh', [ANNOUNCE_RIGHT])
    chief = await view(null, 'Đặng Minh Tuấn', [ANNOUNCE_RIGHT])
    officer = await view(economy, 'Phạm Thùy Dương', [])
    other = await view(culture, 'Ngô Minh Trang', [])
  })
})

const send = (viewer: Viewer, to: Uuid, text = 'Họp phòng lúc 14 giờ') =>
  inTransaction(db, tx => announce(tx, viewer, { to, text, at: AT, today: TODAY }))
const told = async (viewer: Viewer) => (await notices(db.kysely, viewer, { lang: 'vi' })).lines

test('a head writes to his own division only, a leader of the body to each and to all of it, others to none', async () => {
  const names = async (viewer: Viewer) => (await audiencesOf(db.kysely, viewer, TODAY)).map(({ name }) => name)
  expect(await names(head)).toEqual(['Phòng Kinh tế'])
  expect(await names(chief)).toEqual(['Văn phòng UBND tỉnh Trường Yên', 'Phòng Kinh tế', 'Phòng Văn hóa'])
  expect(await names(officer)).toEqual([])
  expect(await send(head, culture)).toMatchObject({ problem: 'announce/not-allowed' })
  expect(await send(officer, economy)).toMatchObject({ problem: 'announce/not-allowed' })
  expect(await send(head, economy, ' ')).toMatchObject({ problem: 'form/needed' })
})

test('a notice to a division is seen in it alone, bears the name of who is logged in, and is read by each for himself', async () => {
  expect(await send(head, economy)).toBe(1)
  const [line] = await told(officer)
  expect(line).toMatchObject({
    words: 'Lê Quang Vinh, Chuyên viên gửi Phòng Kinh tế: Họp phòng lúc 14 giờ',
    read: false,
    matter: null,
  })
  expect(await told(other)).toEqual([])
  const read = async () => (await announcementsOf(db.kysely, head))[0]?.people
  expect(await read()).toEqual([{ name: 'Phạm Thùy Dương', readAt: null }])
  await markRead(db.kysely, officer, { at: AT })
  expect(await read()).toEqual([{ name: 'Phạm Thùy Dương', readAt: AT }])
  expect(await announcementsOf(db.kysely, chief)).toEqual([])
  expect(await send(chief, body)).toBe(3)
})
