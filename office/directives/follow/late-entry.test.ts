import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { makeDocumentOffice, useDocuments } from '../../../test/factories/documents.ts'
import { LETTER } from '../../../test/factories/letter.ts'
import { lateEntry } from './late-entry.ts'
import { tasksOfDocument } from './of-document.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useDocuments()
})

test('whoever gave the tasks of a document is named as having entered them, though the system opened each', async () => {
  const office = await makeDocumentOffice(db)
  const department = await makeDocumentOffice(db)
  const { id } = await office.take(LETTER)
  must(await office.register(id))
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId }))
  const task = {
    id: newId(),
    content: 'Rà soát công trình nước sạch',
    assigner: office.chief.postId,
    source: 'hdnd',
  }
  const leads = [[department.body], [department.body, office.body]]
  const tasks = leads.map(bodies => ({ ...task, id: newId(), leads: bodies }))
  must(await office.act(office.asSpecialist, id, 'giao-viec', { tasks }))
  const asker = askersAt(db, '2026-11-24T02:00:00Z')(office.asChief)
  const { documents, people } = await lateEntry(
    { ...asker, world: await office.world() },
    { from: '2026-11-24', to: '2026-11-24' },
  )
  expect(people.map(each => each.person)).toContain('Phạm Thùy Dương')
  expect(documents.every(each => each.person === 'Phạm Thùy Dương')).toBe(true)
})

test('a late document is a link only for whoever may open what it leads to', async () => {
  const office = await makeDocumentOffice(db)
  const department = await makeDocumentOffice(db)
  const { id } = await office.take(LETTER)
  must(await office.register(id))
  must(await office.act(office.asClerk, id, 'chuyen', { lead: office.specialist.postId }))
  const task = { id: newId(), content: 'Kiểm tra hồ chứa', assigner: office.chief.postId, source: 'hdnd' }
  must(await office.act(office.asSpecialist, id, 'giao-viec', { tasks: [{ ...task, leads: [department.body] }] }))
  const today = (await office.world()).clock.now().today
  await db.query('update document set issued_on = $2 where id = $1', [id, '2026-09-01'])
  const asked = async (viewer: typeof office.asChief) => {
    const asker = { ...askersAt(db, '2026-11-24T02:00:00Z')(viewer), world: await office.world() }
    const { documents } = await lateEntry(asker, { from: '2026-11-01', to: today })
    const opens = documents.find(each => each.id === id)?.opens
    return { opens, page: (await tasksOfDocument(asker, id)) !== null }
  }
  expect(await asked(office.asChief)).toEqual({ opens: 'tasks', page: true })
  const stranger = await makeDocumentOffice(db)
  expect(await asked(stranger.asChief)).toEqual({ opens: null, page: false })
})
