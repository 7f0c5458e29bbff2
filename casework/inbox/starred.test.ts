import { beforeAll, expect, test } from 'vitest'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../test/database/open.ts'
import { star, unstar } from './personal.ts'
import { makeProofOffice, useProofsWithForms } from '../proof/office.ts'
import { starredBy } from './starred.ts'

let db: Database
beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
})

test('what one starred is listed with its note, for oneself alone, as long as one may see it', async () => {
  const { head, chief, officer, give } = await makeProofOffice(db)
  const [one, other] = [await give('theo dõi sát'), await give('việc thường')]
  must(await star(db.kysely, head.viewer, { matter: one, note: 'hỏi lại STC' }))
  const listed = async (asker: typeof head) => (await starredBy(asker)).map(({ row, note, href }) => [row.id, note, href])
  expect(await listed(head)).toEqual([[one, 'hỏi lại STC', `/viec/${one}`]])
  expect([await listed(chief), await listed(officer)]).toEqual([[], []])
  await db.query(`insert into star (account_id, matter_id, note) values ($1, $2, 'không còn được xem')`, [
    officer.viewer.accountId,
    other,
  ])
  expect(await listed(officer)).toEqual([])
  await unstar(db.kysely, head.viewer.accountId, one)
  expect(await listed(head)).toEqual([])
})
