import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../kernel/access.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { readMatter } from '../../../casework/index.ts'
import { matterView } from '../../../casework/matter/matter-view.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { documentActs } from '../acts.ts'
import { pageShut } from './page-shut.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

/** Acts with a page of their own: which of them the document's page shows a reader, where they lead, and why the others stay shut. */
async function offeredTo(viewer: Viewer, id: Uuid) {
  const asker = askersAt(db, TUESDAY)(viewer)
  const [shown, read] = [await matterView(asker, id), await readMatter(db.kysely, asker.world, viewer, id)]
  const engine = isProblem(read) ? [] : read.offers.map(({ act }) => act)
  const shut = await Promise.all(documentActs.map(async ({ act }) => (await pageShut(asker as never, id, act))?.words ?? null))
  return {
    buttons: shown?.acts.map(({ act }) => act) ?? [],
    besides: (shown?.acts ?? []).filter(({ act }) => !engine.includes(act)),
    pages: shown?.acts.flatMap(({ href }) => href?.replace(id, '…') ?? []) ?? [],
    shut: shut.filter(words => words !== null),
  }
}

test('a document’s page offers each reader what the engine offers him, and the pages of the rest say why they stay shut', async () => {
  const [office, department] = [await makeDocumentOffice(db), await makeDocumentOffice(db)]
  const { id } = await office.take(LETTER)
  must(await office.register(id, {}, { text: LETTER }))
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId, leaders: [office.chief.postId] }))
  const task = { id: newId(), proposals: [1], content: 'Rà soát công trình nước sạch', leads: [department.body], source: 'hdnd' }
  must(await office.act(office.asChief, id, 'giao-viec', { tasks: [{ ...task, assigner: office.chief.postId, follower: '' }] }))

  const chief = await offeredTo(office.asChief, id)
  expect(chief.besides).toEqual([])
  expect(chief.pages).toEqual(['/van-ban/…/giao-viec', '/van-ban/…/but-phe', '/van-ban/…/chuyen'])
  expect(chief.shut).toEqual(['“Sửa đăng ký” không thuộc phần của anh/chị ở việc này. Việc có thể vừa đổi người giữ.'])
  // A body that only got a task from it writes a note: it gives, sends, notes and marks nothing.
  const told = await offeredTo(department.asClerk, id)
  expect(told.buttons).toEqual(['ghi-chu'])
  expect(told.shut).toHaveLength(4)

  must(await office.act(office.asClerk, id, 'ket-thuc', { place: 'Tủ 3' }))
  const ended = await offeredTo(office.asChief, id)
  expect(ended.pages).toEqual([])
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
