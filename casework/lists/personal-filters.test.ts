import { beforeAll, expect, test } from 'vitest'
import { must } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../test/database/open.ts'
import { deleteFilter, filterCounts, moveFilterUp, savedFilters, saveFilter } from './personal-filters.ts'
import { makeProofOffice, useProofsWithForms } from '../proof/office.ts'

let db: Database

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
})

const filter = (name: string, more: { tab?: string; process?: string; shared?: boolean } = {}) => ({
  id: null,
  name,
  tab: 'tat-ca',
  process: '',
  shared: false,
  ...more,
})

test('a filter has a name, an order of its own and a count', async () => {
  const { head, give } = await makeProofOffice(db)
  await give('một')
  for (const name of ['A', 'B', 'C'])
    must(
      await saveFilter(
        db.kysely,
        head.viewer,
        filter(name, name === 'C' ? { tab: 'cho-nhan', process: 'proof-directive' } : { process: 'proof-letter' }),
      ),
    )
  const c = (await savedFilters(db.kysely, head.viewer)).at(-1)
  await moveFilterUp(db.kysely, head.viewer.accountId, c?.id ?? '')
  const filters = await savedFilters(db.kysely, head.viewer)
  expect(filters.map(each => each.name)).toEqual(['A', 'C', 'B'])
  const counts = await filterCounts(db.kysely, head.viewer, filters)
  expect(filters.map(each => counts.get(each.id) ?? 0)).toEqual([0, 1, 0])
})

test('a shared one is seen by the body of its maker, changed and deleted by its maker alone', async () => {
  const { head, officer, chief } = await makeProofOffice(db)
  const { id } = must(await saveFilter(db.kysely, head.viewer, filter('Kiến nghị cử tri', { shared: true })))
  expect((await savedFilters(db.kysely, officer.viewer)).map(each => [each.name, each.own])).toEqual([
    ['Kiến nghị cử tri', false],
  ])
  expect(await savedFilters(db.kysely, chief.viewer)).toEqual([])
  expect(await saveFilter(db.kysely, officer.viewer, { ...filter('Đổi tên'), id })).toMatchObject({ problem: 'matter/not-found' })
  await deleteFilter(db.kysely, officer.viewer.accountId, id)
  expect(await savedFilters(db.kysely, head.viewer)).toHaveLength(1)
})

test('a name is needed and must fit a tab', async () => {
  const { head } = await makeProofOffice(db)
  expect(await saveFilter(db.kysely, head.viewer, filter('  '))).toMatchObject({ problem: 'form/invalid' })
  expect(await saveFilter(db.kysely, head.viewer, filter('x'.repeat(61)))).toMatchObject({
    data: { fields: [{ code: 'form/too-long' }] },
  })
})
