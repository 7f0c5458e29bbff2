import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { documentView } from './document-view.ts'
import { pageShut } from './page-shut.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

/** Acts with a page of their own, and what the document's page says of each. */
const PAGES = { 'giao-viec': 'mayGive', chuyen: 'maySend', 'but-phe': 'mayNote', 'sua-dang-ky': 'mayCorrect' } as const

/** Which of these acts the page offers a reader, and why the pages of the others stay shut. */
async function offeredTo(viewer: Viewer, id: Uuid): Promise<{ offered: string[]; shut: string[] }> {
  const asker = askersAt(db, TUESDAY)(viewer)
  const shown = await matterView(asker, id)
  const page = shown && (await documentView(asker, id, { shown, tasksPage: null }))
  const reasons = Object.keys(PAGES).map(async act => (await pageShut(asker as never, id, act))?.words ?? null)
  return {
    offered: Object.entries(PAGES).flatMap(([act, flag]) => (page?.[flag] ? [act] : [])),
    shut: (await Promise.all(reasons)).filter(words => words !== null),
  }
}

test('a document’s page offers each reader what is his to do, and the pages of the rest say why they stay shut', async () => {
  const [office, department] = [await makeDocumentOffice(db), await makeDocumentOffice(db)]
  const { id } = await office.take(LETTER)
  must(await office.register(id, {}, { text: LETTER }))
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId, leaders: [office.chief.postId] }))
  const task = { id: newId(), proposals: [1], content: 'Rà soát công trình nước sạch', leads: [department.body], source: 'hdnd' }
  must(await office.act(office.asChief, id, 'giao-viec', { tasks: [{ ...task, assigner: office.chief.postId, follower: '' }] }))

  expect(await offeredTo(office.asChief, id)).toEqual({
    offered: ['giao-viec', 'chuyen', 'but-phe'],
    shut: ['“Sửa đăng ký” không thuộc phần của anh/chị ở việc này. Việc có thể vừa đổi người giữ.'],
  })
  const told = await offeredTo(department.asClerk, id)
  expect(told.offered).toEqual([])
  expect(told.shut).toHaveLength(4)

  must(await office.act(office.asClerk, id, 'ket-thuc', { place: 'Tủ 3' }))
  const ended = await offeredTo(office.asChief, id)
  expect(ended.offered).toEqual([])
  expect(ended.shut[0]).toBe('Chưa làm được “Giao việc từ văn bản” khi việc đang ở tình trạng “đã kết thúc”.')
})

test('nobody learns from a shut page that a document exists', async () => {
  const [office, stranger] = [await makeDocumentOffice(db), await makeDocumentOffice(db)]
  const { id } = await office.take(LETTER)
  must(await office.register(id, {}, { text: LETTER }))
  const asker = askersAt(db, TUESDAY)(stranger.asChief) as never
  expect(await pageShut(asker, id, 'chuyen')).toEqual(await pageShut(asker, newId(), 'chuyen'))
})

test('what came by the exchange is not corrected: its page says so instead of showing the form', async () => {
  const office = await makeDocumentOffice(db)
  const { id } = await office.take(LETTER)
  must(await office.register(id, {}, { text: LETTER }))
  const asker = askersAt(db, TUESDAY)(office.asClerk) as never
  expect(await pageShut(asker, id, 'sua-dang-ky')).toBeNull()
  await db.query(`update matter set fold = jsonb_set(fold, '{fields,documentSource}', '"exchange"') where id = $1`, [id])
  expect(await pageShut(asker, id, 'sua-dang-ky')).toMatchObject({ words: expect.stringContaining('không sửa') })
})
