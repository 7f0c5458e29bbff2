import { beforeAll, expect, test } from 'vitest'
import { search, snippetsOf } from '../../../casework/index.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

test('a document is found by words of its text, and shown with the piece where they stand; others find nothing', async () => {
  const [office, elsewhere] = [await makeDocumentOffice(db), await makeDocumentOffice(db)]
  const taken = await office.take(LETTER)
  const { id } = taken
  must(await office.register(id, {}, { text: LETTER }))
  const asked = { text: 'sua chua 6 cau dan sinh' }
  const { rows } = await search(db.kysely, office.asClerk, asked)
  expect(rows.map(row => row.id)).toEqual([id])
  const found = (await snippetsOf({ db: db.kysely, files: office.files }, rows, asked.text)).get(id)
  expect(found?.snippet?.text).toContain('bố trí kinh phí sửa chữa 6 cầu dân sinh')
  expect(found?.snippet?.marks.map(([from, to]) => found.snippet?.text.slice(from, to)).join(' ')).toContain('cầu dân sinh')
  expect((await search(db.kysely, elsewhere.asClerk, asked)).rows.filter(row => row.id === id)).toEqual([])
})

test('a text that cannot be read leaves the hit as it is', async () => {
  const office = await makeDocumentOffice(db)
  const { id } = await office.take(LETTER)
  must(await office.register(id, {}, { text: LETTER }))
  const asked = { text: 'sua chua 6 cau dan sinh' }
  const { rows } = await search(db.kysely, office.asClerk, asked)
  const away = { read: async () => ({ problem: 'storage/not-found', status: 404, data: {} }) as const }
  const found = await snippetsOf({ db: db.kysely, files: away }, rows, asked.text)
  expect(found.get(id)?.title.text).not.toBe('')
  expect(found.get(id)?.snippet?.text ?? '').not.toContain('cầu dân sinh')
})
