import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { lookOf, pastDue } from '../../../casework/index.ts'
import { fixedClock } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { clockOf, type MatterState } from '../../../kernel/matter.ts'
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

test('of a document entered after its own deadline the task counts from its giving, with the reason and the day of the document beside it; a past day of the giver is refused', async () => {
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
  const [given] = await db.query<{ fold: MatterState; due_on: string; original: string }>(
    `select fold, due_on, original_due_on as original from matter where holder_body = $1`,
    [body],
  )
  // Given on the 24th, after the 20th of the document: nobody is late before he was given the task.
  expect([given?.due_on, given?.original]).toEqual(['2026-11-24', '2026-11-24'])
  const fold = given?.fold
  if (!fold) throw new Error('it was given')
  expect(fold.fields['documentDueOn']).toBe('2026-11-20')
  expect(fold.fields['dueWords']).toContain('21 tháng 11 năm 2026')
  expect(clockOf(fold, 'deliver')?.words).toContain('hạn trong văn bản 20/11/2026 đã qua khi giao, tính từ ngày giao')
  expect(lookOf('directive')?.details(fold)).toContainEqual({
    label: { vi: 'Hạn trong văn bản', en: 'Deadline in the document' },
    value: { date: '2026-11-20' },
  })
  expect(await late(body, '2026-11-24T02:00:00Z')).toBe(0)
  expect(await late(body, '2026-11-25T02:00:00Z')).toBe(1)
})

/** What lists and figures count as past its deadline at a body. */
async function late(body: string, at: string): Promise<number> {
  const now = fixedClock(at).now()
  const { rows } = await sql`select 1 from matter m where m.holder_body = ${body} and m.open and ${pastDue(now)}`.execute(
    db.kysely,
  )
  return rows.length
}
