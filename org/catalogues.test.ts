import { expect, test } from 'vitest'
import { inTransaction } from '../platform/database/transaction.ts'
import { freshDatabase } from '../test/database/open.ts'
import { must } from './factories.ts'
import { deleteCatalogueItem, saveCatalogueItem } from './services/catalogues.ts'
import { catalogueItems } from './store/catalogue.ts'
import { testWiring } from './test-wiring.ts'

test('a value of a catalogue is added, hidden, and deleted only while nothing uses it', async () => {
  const db = await freshDatabase()
  const save = (change: object) =>
    inTransaction(db, tx =>
      saveCatalogueItem(tx, { catalogue: 'linh-vuc', code: 'KT', name: 'Kinh tế', sortOrder: 1, hidden: false, ...change }),
    )
  const remove = (id: string) => inTransaction(db, tx => deleteCatalogueItem(tx, id))
  testWiring()
  const id = must(await save({}))
  expect(await save({ code: 'kt', name: 'Kinh tế khác' })).toMatchObject({ problem: 'org/catalogue-code-taken' })
  expect(await save({ code: '' })).toMatchObject({ problem: 'org/code-needed' })
  const below = must(await save({ code: 'NN', name: 'Nông nghiệp', parentId: id }))
  expect(await remove(id)).toMatchObject({ problem: 'org/catalogue-in-use', data: { count: 1, name: 'Kinh tế' } })
  testWiring(null, { catalogueUses: async (_db, catalogue, code) => (catalogue === 'linh-vuc' && code === 'NN' ? 7 : 0) })
  expect(await remove(below)).toMatchObject({ problem: 'org/catalogue-in-use', data: { count: 7 } })
  expect(await save({ id, parentId: below })).toMatchObject({ problem: 'org/catalogue-under-itself' })
  must(await save({ id: below, code: 'DOI-MA', name: 'Nông nghiệp và Môi trường', hidden: true }))
  expect((await catalogueItems(db.kysely, 'linh-vuc')).map(item => item.name)).toEqual(['Kinh tế'])
  const all = await catalogueItems(db.kysely, 'linh-vuc', { withHidden: true })
  expect(all.map(item => [item.code, item.name])).toEqual([
    ['KT', 'Kinh tế'],
    ['NN', 'Nông nghiệp và Môi trường'],
  ])
  testWiring()
  expect(await remove(below)).toBe(below)
  await db.close()
})
