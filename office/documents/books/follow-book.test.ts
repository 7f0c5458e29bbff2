import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { FOLLOW_BOOK, followLines } from './follow-book.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

test('the follow-up book has the seven columns of the decree: to whom, until when, how far, answered by which document', async () => {
  const office = await makeDocumentOffice(db)
  const { asClerk, specialist } = office
  const taken = await office.take(LETTER)
  const { number } = must(await office.register(taken.id, { dueOn: '15/12/2026' }))
  must(await office.act(asClerk, taken.id, 'chuyen', { lead: specialist.postId }))
  const body = asClerk.post.bodyId
  const query = { register: { body, year: '2026', order: 'first' as const }, params: new URLSearchParams() }
  const cells = async (): Promise<string[]> => {
    const line = (await followLines(askersAt(db, TUESDAY)(asClerk), query, 10)).find(each => each.id === taken.id)
    if (!line) throw new Error('the document stands in the book')
    return FOLLOW_BOOK.map(column => column.cell(line, 'vi'))
  }
  const [no, document, sentTo, dueOn, progress, answer] = await cells()
  expect([no, dueOn, progress, answer]).toEqual([String(number), '15/12/2026', 'đã chuyển', ''])
  expect(document).toContain('268/TB-HĐND')
  expect(sentTo).not.toBe('')
  expect(FOLLOW_BOOK).toHaveLength(7)

  // Another document of the same body answers it: its number stands there once it has one.
  const other = await office.take(LETTER.replaceAll('268/TB-HĐND', '269/TB-HĐND'))
  must(await office.register(other.id))
  await sql`insert into link (from_matter, to_matter, kind, created_at) values (${taken.id}, ${other.id}, 'tra-loi', now())`.execute(
    db.kysely,
  )
  expect((await cells())[5]).toBe('269/TB-HĐND')
  // Who does not see the answer does not learn of it.
  const own = await followLines(askersAt(db, TUESDAY)(office.asSpecialist), query, 10)
  expect(own.map(line => [line.id, line.answers])).toEqual([[taken.id, null]])
})
