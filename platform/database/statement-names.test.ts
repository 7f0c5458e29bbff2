import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { testDatabase } from '../../test/database/open.ts'
import { makeStatementNames } from './statement-names.ts'
import { inTransaction } from './transaction.ts'

test('a statement that comes again gets one name and keeps it; one without values or seen once gets none', () => {
  const { nameOf } = makeStatementNames()
  expect([1, 2, 3, 4].map(() => nameOf('select $1', [1]))).toEqual([undefined, undefined, 'kheo_0', 'kheo_0'])
  expect([1, 2, 3].map(() => nameOf('begin', undefined))).toEqual([undefined, undefined, undefined])
  expect([1, 2, 3].map(() => nameOf('select $1::int', [1]))).toEqual([undefined, undefined, 'kheo_1'])
})

test('there is an end to the names', () => {
  const { nameOf } = makeStatementNames()
  for (let n = 0; n < 1000; n++) for (let use = 0; use < 3; use++) nameOf(`select $1 + ${n}`, [1])
  expect(nameOf('select $1 + 1', [1])).toBe('kheo_1')
  expect(nameOf('select $1 + 999', [1])).toBeUndefined()
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
