import { afterAll, beforeAll, expect, test } from 'vitest'
import { instantInVietnam } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { makeBody } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { exchangeMeasures } from './report.ts'

let db: Database
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.close())

const period = { from: '2026-01-01', to: '2026-12-31', until: instantInVietnam('2027-01-01') }

test('what went out over the axis is counted by receiver, failures apart, agencies once; the list is as long as the figure', async () => {
  const [office, other] = await inTransaction(db, async tx => [
    await makeBody(tx, { name: 'Văn phòng UBND tỉnh' }),
    await makeBody(tx, { name: 'Sở Y tế' }),
  ])
  const link = newId()
  await db.query(
    `insert into exchange_link (id, body_id, environment, code, base_url, system_id, username, key_id, nonce, cipher, created_at)
     values ($1, $2, 'thu-nghiem', 'H99', 'http://a', 'x', 'u', 'k', '', '', now())`,
    [link, office],
  )
  const send = async (document: Uuid, to: string, { state = 'xong', at = '2026-05-06T03:00:00Z', type = 'edoc' } = {}) =>
    db.query(
      `insert into exchange_message (id, link_id, direction, type, from_code, to_code, document_id, position, state, at)
       values ($1, $2, 'di', $3, 'H99', $4, $5, 1, $6, $7)`,
      [newId(), link, type, to, document, state, at],
    )
  const document = async (body: Uuid | undefined): Promise<Uuid> => {
    const id = newId()
    await db.query(`insert into document (id, direction, body_id, created_at) values ($1, 'di', $2, now())`, [id, body])
    return id
  }
  const [one, two] = [await document(office), await document(other)]
  await send(one, 'H01')
  await send(one, 'H02')
  await send(two, 'H01')
  await send(one, 'H03', { state: 'loi' })
  await send(one, 'H01', { type: 'status' })
  await send(one, 'H09', { at: '2025-05-06T03:00:00Z' })
  const values = async (body: Uuid | null) => {
    const [figures] = await exchangeMeasures.compute(db.kysely, [period], body)
    return ['LT-01', 'LT-02', 'LT-03'].map(id => figures?.[`${id}@1`]?.value)
  }
  expect(await values(null)).toEqual([3, 1, 2])
  expect(await values(other ?? null)).toEqual([1, 0, 1])
  for (const [nth, measure] of exchangeMeasures.measures.entries()) {
    const asked = { measure, period, body: null, whole: false, after: null, limit: 50 }
    expect(await exchangeMeasures.behind(db.kysely, asked)).toHaveLength([3, 1, 2][nth] ?? 0)
  }
})
