import { beforeAll, expect, test } from 'vitest'
import { exportMatters } from '../../../casework/index.ts'
import type { Sight } from '../../../casework/index.ts'
import { must, principalsOfAccount } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { exportDocuments, type ExportedDocument } from './export-documents.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

async function exported(seenBy?: Sight): Promise<ExportedDocument[]> {
  const all: ExportedDocument[] = []
  for await (const batch of exportDocuments(db.kysely, { seenBy })) all.push(...batch)
  return all
}
async function mattersOf(seenBy: Sight): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of exportMatters(db.kysely, { seenBy })) ids.push(...batch.map(matter => matter.id))
  return ids
}

test('an export for an account holds the documents and matters that it sees, with the names of their files', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, specialist } = office
  const [sent, kept] = [await office.take(LETTER), await office.take(LETTER.replaceAll('268/TB-HĐND', '269/TB-HĐND'))]
  must(await office.register(sent.id))
  must(await office.register(kept.id))
  must(await office.act(asClerk, sent.id, 'chuyen', { lead: specialist.postId }))
  const sight = await principalsOfAccount(db.kysely, specialist.accountName, '2026-11-24')
  if (!sight) throw new Error('no such account')
  const own = await exported(sight)
  expect(own.map(document => document.id)).toEqual([sent.id])
  expect(own[0]).toMatchObject({ designation: '268/TB-HĐND', files: [{ name: 'van-ban.txt', role: 'original' }] })
  expect(await mattersOf(sight)).toEqual([sent.id])
  expect((await exported()).map(document => document.id)).toEqual(expect.arrayContaining([sent.id, kept.id]))
})

test('an account that is not there has no sight', async () => {
  expect(await principalsOfAccount(db.kysely, 'khong.co', '2026-11-24')).toBeNull()
})
