import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { testDatabase } from '../../test/database/open.ts'
import { makeStatementNames, type StatementNames } from './statement-names.ts'
import { inTransaction } from './transaction.ts'

/** So many uses of a statement, each of which takes so long. */
const uses = (names: StatementNames, text: string, { values, times, ms }: { values?: unknown[]; times: number; ms: number }) =>
  Array.from({ length: times }, () => {
    const name = names.nameOf(text, values)
    names.ran(text, ms)
    return name
  })

test('a statement that comes again gets one name and keeps it; one without values or seen once gets none', () => {
  const names = makeStatementNames()
  expect(uses(names, 'select $1', { values: [1], times: 4, ms: 1 })).toEqual([undefined, undefined, 'kheo_0', 'kheo_0'])
  expect(uses(names, 'begin', { times: 3, ms: 1 })).toEqual([undefined, undefined, undefined])
  expect(uses(names, 'select $1::int', { values: [1], times: 3, ms: 1 })).toEqual([undefined, undefined, 'kheo_1'])
})

test('one that takes long gets no name, unless it was only slow at first', () => {
  const names = makeStatementNames()
  expect(uses(names, 'select $1', { values: [1], times: 5, ms: 900 })).toEqual(Array.from({ length: 5 }, () => undefined))
  expect(uses(names, 'select $1', { values: [1], times: 2, ms: 2 })).toEqual([undefined, 'kheo_0'])
})

test('there is an end to the names', () => {
  const names = makeStatementNames()
  for (let n = 0; n < 1000; n++) uses(names, `select $1 + ${n}`, { values: [1], times: 3, ms: 1 })
  expect(names.nameOf('select $1 + 1', [1])).toBe('kheo_1')
  expect(names.nameOf('select $1 + 999', [1])).toBeUndefined()
})

test('a statement used often gives the same answers, with other values and after its table was changed', async () => {
  const db = await testDatabase()
  await db.query('create table named_often (n integer)')
  const count = async (from: number) =>
    (await db.query<{ n: number }>('select count(*)::int as n from named_often where n >= $1', [from]))[0]?.n
  for (let n = 0; n < 8; n++) await db.query('insert into named_often (n) values ($1)', [n])
  expect([await count(0), await count(1), await count(2), await count(3), await count(7)]).toEqual([8, 7, 6, 5, 1])
  await db.query('alter table named_often alter n type bigint')
  await db.query('create index on named_often (n)')
  expect([await count(0), await count(8)]).toEqual([8, 0])
  await db.query('drop table named_often')
})

test('a table that gets a column under a statement used often: the transaction runs again, with the new column', async () => {
  const db = await testDatabase()
  await db.query('create table named_wider (n integer)')
  await db.query('insert into named_wider values (1)')
  const rows = () =>
    inTransaction(db, async tx => (await sql<object>`select * from named_wider where n >= ${0}`.execute(tx)).rows)
  for (let use = 0; use < 4; use++) expect(await rows()).toEqual([{ n: 1 }])
  await db.query('alter table named_wider add column more integer')
  expect(await rows()).toEqual([{ n: 1, more: null }])
  for (let use = 0; use < 4; use++) expect(await rows()).toEqual([{ n: 1, more: null }])
  await db.query('drop table named_wider')
})
