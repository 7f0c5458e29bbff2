import { afterAll, beforeAll, expect, test } from 'vitest'
import { factTables } from '../../casework/registry.ts'
import type { Database } from '../../platform/database/open.ts'
import { freshDatabase } from '../../test/database/open.ts'
import { loadEngine } from '../services/engine.ts'

let db: Database
beforeAll(async () => {
  await loadEngine()
  db = await freshDatabase()
})
afterAll(() => db.close())

test('every column that a process declares stands in the migrations with its type, and no other', async () => {
  const rows = await db.query<{ table: string; column: string; type: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname like 'fact\\_%' and c.relname <> 'fact_table'`,
  )
  const standing = rows.map(({ table, column, type }) => `${table}.${column} ${type}`).toSorted()
  const declared = factTables().flatMap(({ table: { name, columns } }) => [
    `${name}.matter_id uuid`,
    ...Object.entries(columns).map(([column, { type }]) => `${name}.${column} ${type}`),
  ])
  expect(standing).toEqual(declared.toSorted())
  expect(factTables().length).toBeGreaterThan(1)
})

test('a row of typed facts goes with its matter', async () => {
  const rows = await db.query<{ table: string }>(
    `select conrelid::regclass::text as table from pg_constraint where contype = 'f' and confrelid = 'matter'::regclass and confdeltype = 'c'`,
  )
  const bound = rows.map(({ table }) => table)
  expect(
    factTables()
      .map(({ table }) => table.name)
      .filter(name => !bound.includes(name)),
  ).toEqual([])
})
