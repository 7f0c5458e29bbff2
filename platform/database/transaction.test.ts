import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isProblem, problem } from '../../kernel/problem.ts'
import { newDatabase, onPostgres } from '../../test/database/open.ts'
import type { Database } from './open.ts'
import { afterCommit, inSession, inTransaction, type Tx } from './transaction.ts'

let db: Database

beforeAll(async () => {
  db = await (await newDatabase()).open()
  await db.query('CREATE TABLE entry (id int PRIMARY KEY, version int NOT NULL DEFAULT 0)')
  await db.query('INSERT INTO entry VALUES (1), (2)')
})

afterAll(() => db.close())

const version = async (id: number): Promise<number | undefined> =>
  (await db.query<{ version: number }>('SELECT version FROM entry WHERE id = $1', [id]))[0]?.version

test('a Problem rolls everything back and is returned', async () => {
  const result = await inTransaction(db, async tx => {
    await sql`INSERT INTO entry VALUES (10)`.execute(tx)
    return problem('records/already-registered', { number: '12/BC' })
  })
  expect(isProblem(result) && result.problem).toBe('records/already-registered')
  expect(await version(10)).toBeUndefined()
})

test('an error rolls everything back and is thrown; the next transaction works', async () => {
  const failing = inTransaction(db, async tx => {
    await sql`INSERT INTO entry VALUES (11)`.execute(tx)
    throw new Error('a bug')
  })
  await expect(failing).rejects.toThrow('a bug')
  expect(await version(11)).toBeUndefined()
  expect(await inTransaction(db, async tx => (await sql`SELECT 1 AS one`.execute(tx)).rows)).toEqual([{ one: 1 }])
})

test('a query beside the open transaction is refused instead of hanging', async () => {
  const beside = inTransaction(db, () => sql`SELECT 1`.execute(db.kysely))
  await expect(beside).rejects.toThrow('Pass the transaction (tx) on')
})

test('a session-level lock can be taken before the transaction that it guards', async () => {
  const result = await inSession(db, async session => {
    await sql`SELECT pg_advisory_lock(42)`.execute(session)
    const read = await inTransaction(
      { kysely: session },
      async tx => (await sql<{ n: number }>`SELECT count(*) AS n FROM entry`.execute(tx)).rows,
      {
        isolation: 'repeatable read',
        readOnly: true,
      },
    )
    await sql`SELECT pg_advisory_unlock(42)`.execute(session)
    return read
  })
  expect(result).toEqual([{ n: 2 }])
})

test('rooms give their own tables', async () => {
  const tables = db.kysely.withTables<{ entry: { id: number; version: number } }>()
  expect(await tables.selectFrom('entry').select('id').where('id', '=', 2).execute()).toEqual([{ id: 2 }])
})

test.runIf(onPostgres)('200 parallel writers of one row give 200 versions', async () => {
  const before = (await version(1)) ?? 0
  const write = (): Promise<unknown> =>
    inTransaction(db, async tx => {
      const { rows } = await sql<{ version: number }>`SELECT version FROM entry WHERE id = 1 FOR UPDATE`.execute(tx)
      await sql`UPDATE entry SET version = ${(rows[0]?.version ?? 0) + 1} WHERE id = 1`.execute(tx)
    })
  await Promise.all(Array.from({ length: 200 }, write))
  expect(await version(1)).toBe(before + 200)
})

test.runIf(onPostgres)('a deadlock and a serialization failure are tried again', async () => {
  const before = (await version(2)) ?? 0
  const serial = (): Promise<unknown> =>
    inTransaction(
      db,
      async tx => {
        const { rows } = await sql<{ version: number }>`SELECT version FROM entry WHERE id = 2`.execute(tx)
        await sql`SELECT pg_sleep(0.02)`.execute(tx)
        await sql`UPDATE entry SET version = ${(rows[0]?.version ?? 0) + 1} WHERE id = 2`.execute(tx)
      },
      { isolation: 'serializable', attempts: 12 },
    )
  await Promise.all(Array.from({ length: 4 }, serial))
  expect(await version(2)).toBe(before + 4)
})

test('what waits for the commit runs after it, and never when nothing was committed', async () => {
  const ran: string[] = []
  const after = (name: string) => (tx: Tx) => {
    afterCommit(tx, () => ran.push(name))
    return Promise.resolve()
  }
  await inTransaction(db, after('committed'))
  await inTransaction(db, async tx => {
    await after('refused')(tx)
    return problem('form/invalid')
  })
  await expect(
    inTransaction(db, async tx => {
      await after('failed')(tx)
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(ran).toEqual(['committed'])
})
