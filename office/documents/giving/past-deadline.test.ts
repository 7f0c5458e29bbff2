import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { makeBody, must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { firstCards, type Card } from './give-cards.ts'
import { giveFromDocument } from './give-tasks.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

test('a day that the document sets and that has gone by is given as it stands; a past day of the giver is refused', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, asSpecialist, chief, specialist } = office
  const lead = `Sở Nông nghiệp ${newId().slice(-6)}`
  const body = await inTransaction(db, tx => makeBody(tx, { name: lead }))
  const text = LETTER.replace('15 tháng 12 năm 2026', '21 tháng 11 năm 2026')
  const taken = await office.take(text)
  must(await office.register(taken.id, {}, { text }))
  must(await office.act(asClerk, taken.id, 'chuyen', { lead: specialist.postId, leaders: [chief.postId] }))
  const [read] = firstCards(taken.proposals, {})
  if (!read) throw new Error('a proposal was read')
  expect(read.dueOn).toBe('20/11/2026')
  const give = async (card: Card) => {
    const now = await office.world()
    const common = { assigner: chief.postId, follower: '', source: 'hdnd', urgency: '' }
    const asked = { document: taken.id, key: newId(), cards: [{ ...card, leads: lead, cooperating: '' }], common, text }
    return inTransaction(db, tx => giveFromDocument(tx, now, asSpecialist, asked))
  }
  const refused = await give({ ...read, dueOn: '19/11/2026' })
  expect(isProblem(refused) && refused.data['fields']).toMatchObject([{ field: 't.0.dueOn', code: 'directives/date-in-past' }])
  must(await give(read))
  const given = await db.query<{ due_on: string; words: string }>(
    `select due_on, fold->'fields'->>'dueWords' as words from matter where holder_body = $1`,
    [body],
  )
  expect(given).toEqual([{ due_on: '2026-11-20', words: expect.stringContaining('21 tháng 11 năm 2026') }])
})
