import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { newDatabase, onPostgres } from '../../test/database/open.ts'
import { migrate } from './migrate.ts'
import type { Database } from './open.ts'

let db: Database
let other: Database | null = null
let folder: string

beforeAll(async () => {
  const { open } = await newDatabase()
  db = await open()
  if (onPostgres) other = await open()
})

afterAll(async () => {
  await db.close()
  await other?.close()
})

beforeEach(async () => {
  await db.query('DROP TABLE IF EXISTS migration, river, bridge')
  folder = mkdtempSync(join(tmpdir(), 'kheo-migrations-'))
  write('0001_river.sql', "CREATE TABLE river (name text); INSERT INTO river VALUES ('Đáy');")
  return () => rmSync(folder, { recursive: true })
})

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const run = (copyFirst?: () => Promise<void>): Promise<string[]> =>
  migrate(db, { folder: pathToFileURL(`${folder}/`), copyFirst })

test('each file is applied once, in order, and a copy is made before an upgrade only', async () => {
  const copies: string[] = []
  const copy = async (): Promise<void> => void copies.push('copy')
  expect(await run(copy)).toEqual(['0001_river.sql'])
  expect(await run(copy)).toEqual([])
  expect(copies).toEqual([])
  write('0002_bridge.sql', 'CREATE TABLE bridge (name text);')
  expect(await run(copy)).toEqual(['0002_bridge.sql'])
  expect(copies).toEqual(['copy'])
  expect(await db.query('SELECT name FROM river')).toEqual([{ name: 'Đáy' }])
})

test('a file changed after it was applied is refused', async () => {
  await run()
  write('0001_river.sql', 'CREATE TABLE river (name text, km int);')
  await expect(run()).rejects.toMatchObject({ code: 'database/migration-changed' })
})

test('a file numbered below one that was applied is applied too: parts grow side by side', async () => {
  write('0030_ferry.sql', 'CREATE TABLE ferry (name text);')
  expect(await run()).toEqual(['0001_river.sql', '0030_ferry.sql'])
  write('0020_road.sql', 'CREATE TABLE road (name text);')
  expect(await run()).toEqual(['0020_road.sql'])
  expect(await run()).toEqual([])
})

test('a database upgraded by a newer version is refused', async () => {
  write('0002_bridge.sql', 'CREATE TABLE bridge (name text);')
  await run()
  rmSync(join(folder, '0002_bridge.sql'))
  await expect(run()).rejects.toMatchObject({ code: 'database/newer' })
})

test('a file that fails leaves nothing behind, and the ones before it stay', async () => {
  write('0002_bridge.sql', 'CREATE TABLE bridge (name text); SELECT nonsense;')
  await expect(run()).rejects.toThrow('nonsense')
  expect(await db.query(`SELECT name FROM migration`)).toEqual([{ name: '0001_river.sql' }])
  expect(await db.query(`SELECT to_regclass('bridge') AS bridge`)).toEqual([{ bridge: null }])
})

test.runIf(onPostgres)('two servers starting at once apply each file once', async () => {
  if (!other) throw new Error('opened above')
  const second = migrate(other, { folder: pathToFileURL(`${folder}/`) })
  const applied = await Promise.all([run(), second])
  expect(applied.flat()).toEqual(['0001_river.sql'])
})
