import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { documentKinds } from '../../office/documents/intake/document-kinds.ts'
import { makeBody, must, type Catalogue } from '../../org/index.ts'
import { deleteCatalogueItem, saveCatalogueItem } from '../../org/services/catalogues.ts'
import { testWiring } from '../../org/test-wiring.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { catalogueUses } from './catalogue-uses.ts'

let db: Database
beforeAll(async () => {
  db = await freshDatabase()
  testWiring(null, { catalogueUses })
})
afterAll(() => db.close())

const save = (catalogue: Catalogue, code: string, name: string) =>
  inTransaction(db, tx => saveCatalogueItem(tx, { catalogue, code, name, sortOrder: 1, hidden: false }))
const remove = (id: string) => inTransaction(db, tx => deleteCatalogueItem(tx, id))

test('a kind of documents of the office’s own is offered at intake, and stays while a document bears it', async () => {
  const id = must(await save('loai-van-ban', 'PYK', 'Phiếu ý kiến'))
  const kinds = await documentKinds(db.kysely)
  expect([kinds.includes('Công văn'), kinds.at(-1)]).toEqual([true, 'Phiếu ý kiến'])
  const body = await inTransaction(db, tx => makeBody(tx))
  const document = newId()
  await db.query(
    `insert into document (id, direction, body_id, type, created_at) values ($1, 'den', $2, 'PHIẾU Ý KIẾN', now())`,
    [document, body],
  )
  expect(await remove(id)).toMatchObject({ problem: 'org/catalogue-in-use', data: { count: 1, name: 'Phiếu ý kiến' } })
  await db.query('delete from document where id = $1', [document])
  expect(await remove(id)).toBe(id)
})

test('values of catalogues that no record uses are deleted', async () => {
  const [field, room] = [must(await save('linh-vuc', 'KT', 'Kinh tế')), must(await save('phong-hop', 'P1', 'Phòng họp số 1'))]
  expect([await remove(field), await remove(room)]).toEqual([field, room])
})
