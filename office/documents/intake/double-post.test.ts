import { beforeAll, expect, test } from 'vitest'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { documentFiles, dropIntake, intakeById, putAsideIntakes, takeBackIntake, waitingIntakes } from '../../../records/index.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { codeOf, makeDocumentOffice, TUESDAY, useDocuments, type DocumentOffice } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { endDouble, type DoubleAct } from './double-post.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

async function twice(): Promise<{ office: DocumentOffice; first: string; second: string }> {
  const office = await makeDocumentOffice(db)
  const first = await office.take(LETTER)
  must(await office.register(first.id))
  const second = await office.take(LETTER.replace('./.', '.'))
  return { office, first: first.id, second: second.id }
}
async function end({ office, first, second }: Awaited<ReturnType<typeof twice>>, act: DoubleAct, double = first) {
  const asker = { ...askersAt(db, TUESDAY)(office.asClerk), world: await office.world() }
  const answers = (await intakeById(db.kysely, office.body, second))?.answers ?? {}
  return endDouble(asker, { intake: second, double, act, answers })
}
const reasonOf = async (id: string): Promise<string | undefined> =>
  (await db.query<{ reason: string }>('select dropped_reason as reason from intake where id = $1', [id]))[0]?.reason
const numbers = (office: DocumentOffice) =>
  db.query(`select 1 from number_taken n join number_series s on s.id = n.series_id where s.body_id = $1`, [office.body])

test('a second copy joins the number that the document has: its file stands there, no number is taken', async () => {
  const both = await twice()
  const { office, first, second } = both
  expect(must(await end(both, 'attach'))).toEqual({ number: 1 })
  expect(await documentFiles(db.kysely, first)).toHaveLength(2)
  expect((await office.fold(first)).fields['copies']).toEqual([{ on: '2026-11-24', source: 'typed' }])
  expect(await numbers(office)).toHaveLength(1)
  expect(await reasonOf(second)).toBe('Trùng văn bản số đến 1, ngày 24/11/2026; đã gắn vào số ấy.')
  // It waits no longer.
  expect(codeOf(await end(both, 'attach'))).toBe('records/intake-not-found')
  expect(codeOf(await office.register(second))).toBe('records/intake-not-found')
})

test('a double is sent back with its reason; the registered document stays as it was', async () => {
  const both = await twice()
  expect(must(await end(both, 'send-back'))).toEqual({ number: 1 })
  expect(await reasonOf(both.second)).toBe('Trùng văn bản số đến 1, đã nhận ngày 24/11/2026; gửi trả.')
  expect(await documentFiles(db.kysely, both.first)).toHaveLength(1)
})

test('what is no double is attached to nothing', async () => {
  const both = await twice()
  const other = await both.office.take(LETTER.replace('268/TB-HĐND', '269/TB-HĐND'))
  must(await both.office.register(other.id))
  expect(codeOf(await end(both, 'attach', other.id))).toBe('documents/not-a-double')
  expect(await reasonOf(both.second)).toBeNull()
})

test('whoever put a waiting document aside is named, and it waits again when it is taken back; what its sender took back does not', async () => {
  const office = await makeDocumentOffice(db)
  const [mine, theirs] = [await office.take(LETTER), await office.take(LETTER.replaceAll('268/TB-HĐND', '270/TB-HĐND'))]
  const at = new Date(TUESDAY)
  const drop = (id: string, by: string | null) =>
    inTransaction(db, tx => dropIntake(tx, { bodyId: office.body, id, reason: 'Gửi nhầm cơ quan', at, by }))
  expect([await drop(mine.id, office.asClerk.accountId), await drop(theirs.id, null)]).toEqual([null, null])
  const aside = await putAsideIntakes(db.kysely, office.body, { since: new Date('2026-11-01T00:00:00Z'), limit: 10 })
  expect(new Map(aside.map(each => [each.id, each.by]))).toEqual(
    new Map([
      [mine.id, 'Đỗ Thị Mai'],
      [theirs.id, null],
    ]),
  )
  const back = (id: string) => inTransaction(db, tx => takeBackIntake(tx, { bodyId: office.body, id, at }))
  expect(codeOf(await back(theirs.id))).toBe('records/not-put-aside')
  expect(await back(mine.id)).toBeNull()
  expect((await waitingIntakes(db.kysely, office.body)).map(each => each.id)).toEqual([mine.id])
  expect(must(await office.register(mine.id)).number).toBe(1)
  expect(codeOf(await back(mine.id))).toBe('records/not-put-aside')
})
