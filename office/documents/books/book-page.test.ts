import { beforeAll, expect, test } from 'vitest'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { makeDocumentOffice, TUESDAY, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { bookLines, bookPage } from './book-page.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

test('a register stands page by page from its latest number, and whole from number 1 for print', async () => {
  const office = await makeDocumentOffice(db)
  for (const number of [1, 2, 3, 4, 5]) {
    const taken = await office.take(LETTER.replaceAll('268/TB-HĐND', `${300 + number}/TB-HĐND`))
    must(await office.register(taken.id))
  }
  const page = (query: string) =>
    bookPage({ asker: askersAt(db, TUESDAY)(office.asClerk), lines: bookLines }, new URLSearchParams(query), {
      year: '2026',
      shown: 2,
    })
  const numbers = (of: Awaited<ReturnType<typeof page>>) => of.lines.map(line => line.number)
  const first = await page('nam=2026')
  expect(numbers(first)).toEqual([5, 4])
  expect(first.part).toEqual({ from: 4, to: 5 })
  const second = await page(first.more ?? '')
  expect(numbers(second)).toEqual([3, 2])
  const third = await page(second.more ?? '')
  expect([numbers(third), third.more, third.part]).toEqual([[1], null, { from: 1, to: 1 }])
  const whole = await page('nam=2026&thu-tu=tu-dau&truoc-so=4')
  expect([numbers(whole), whole.more, whole.part, whole.tooLong]).toEqual([[1, 2, 3, 4, 5], null, null, false])
})
