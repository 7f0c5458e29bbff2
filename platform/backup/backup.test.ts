import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isProblem } from '../../kernel/problem.ts'
import { emptyDatabase, freshDatabase, onPostgres } from '../../test/database/open.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabase, type Database } from '../database/open.ts'
import { folderStore } from '../files/folder-store.ts'
import type { FileStore } from '../files/store.ts'
import { backup } from './backup.ts'
import { beginRestore, restore } from './restore.ts'

const SCHEMA = `
  CREATE TABLE place (id uuid PRIMARY KEY, parent_id uuid REFERENCES place, name text NOT NULL, since date NOT NULL DEFAULT 'infinity');
  CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, place_id uuid REFERENCES place, at timestamptz, amount numeric,
    share float8, answers jsonb, sealed bytea, tags text[], words tsvector, big int8, yes boolean, length int GENERATED ALWAYS AS (char_length(tags[1])) STORED);
  CREATE TABLE loose (code text, n int);
  INSERT INTO loose VALUES ('seed', 0);`
const FILL = `
  INSERT INTO place SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
    CASE WHEN n < 3000 THEN ('00000000-0000-7000-8000-' || lpad((n + 1)::text, 12, '0'))::uuid END, 'Xã Đông ' || n, 'infinity' FROM generate_series(1, 3000) n;
  INSERT INTO note (place_id, at, amount, share, answers, sealed, tags, words, big, yes)
    SELECT id, '2026-11-24 08:00:00.123456+07', 1.50, 0.1, '{"câu": ["1\\n2", null, 1e3]}', '\\x00ff', '{a,"b,\\"c"}', 'viec:1A', 9007199254740993, true FROM place LIMIT 100;
  INSERT INTO note DEFAULT VALUES; DELETE FROM note WHERE id = 1;
  INSERT INTO loose VALUES ('b', 1), ('B', 2), ('á', 3), (NULL, NULL);`

let folder: string
let folderUrl: URL
let source: Database
let store: FileStore

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kheo-backup-'))
  mkdirSync(join(folder, 'migrations'))
  folderUrl = pathToFileURL(`${join(folder, 'migrations')}/`)
  writeFileSync(new URL('0001_places.sql', folderUrl), SCHEMA)
  source = await emptyDatabase()
  await migrate(source, { folder: folderUrl })
  await source.query(FILL)
  store = folderStore(join(folder, 'files'))
  await store.put(Buffer.from('Công văn gốc'))
  await store.put(Buffer.alloc(100_000, 5))
})

afterAll(async () => {
  await source.close()
  rmSync(folder, { recursive: true })
})

const archive = (name: string): string => join(folder, name)
const save = (name: string) => backup(source, store, { path: archive(name), now: new Date('2026-11-24T09:00:00Z') })
const load = (db: Database, files: FileStore, name: string) => restore(db, files, { path: archive(name), folder: folderUrl })

test('a backup restored into an empty database gives the same checksums, and again', async () => {
  const sums = await save('first.tar.gz')
  expect(sums.tables).toMatchObject({ place: { rows: 3000 }, note: { rows: 100 }, loose: { rows: 5 } })
  expect(sums.files).toMatchObject({ count: 2, bytes: 100_016 })
  expect(statSync(archive('first.tar.gz')).mode & 0o777).toBe(0o600)

  const copy = await emptyDatabase()
  const copyStore = folderStore(join(folder, 'copy'))
  expect(await load(copy, copyStore, 'first.tar.gz')).toEqual(sums)
  expect(await backup(copy, copyStore, { path: archive('second.tar.gz'), now: new Date() })).toEqual(sums)
  // Numbering goes on after the last row, links are enforced again.
  expect(await copy.query('INSERT INTO note (big) VALUES (1) RETURNING id, length')).toEqual([{ id: 102, length: null }])
  await expect(copy.query(`INSERT INTO note (place_id) VALUES ('00000000-0000-7000-8000-000000009999')`)).rejects.toThrow(
    'foreign key',
  )
  expect(await load(copy, copyStore, 'first.tar.gz')).toMatchObject({ problem: 'backup/not-empty' })
  await copy.close()
})

test.runIf(onPostgres)('a backup goes from a server to the embedded database and back', async () => {
  const sums = await save('server.tar.gz')
  const embedded = await openDatabase({ dataDir: 'memory://' })
  expect(await load(embedded, store, 'server.tar.gz')).toEqual(sums)
  await backup(embedded, store, { path: archive('embedded.tar.gz'), now: new Date() })
  await embedded.close()
  const server = await emptyDatabase()
  expect(await load(server, store, 'embedded.tar.gz')).toEqual(sums)
  await server.close()
})

test('a cut, changed or newer backup is refused and leaves the database empty', async () => {
  await save('whole.tar.gz')
  const bytes = readFileSync(archive('whole.tar.gz'))
  const plain = gunzipSync(bytes)
  writeFileSync(archive('cut.tar.gz'), bytes.subarray(0, bytes.length / 2))
  const changed = Buffer.from(plain)
  changed.write('X', changed.indexOf('Xã Đông 1500') + 4)
  writeFileSync(archive('changed.tar.gz'), gzipSync(changed))
  writeFileSync(archive('foreign.tar.gz'), gzipSync(Buffer.alloc(1024)))

  const target = await emptyDatabase()
  const files = folderStore(join(folder, 'refused'))
  expect(await load(target, files, 'cut.tar.gz')).toMatchObject({ problem: 'backup/damaged' })
  expect(await load(target, files, 'changed.tar.gz')).toMatchObject({ problem: 'backup/damaged', data: { what: 'tables/place' } })
  expect(await load(target, files, 'foreign.tar.gz')).toMatchObject({ problem: 'backup/unknown-format' })
  const older = pathToFileURL(`${mkdtempSync(join(folder, 'older-'))}/`)
  expect(await restore(target, files, { path: archive('whole.tar.gz'), folder: older })).toMatchObject({
    problem: 'backup/newer-version',
  })
  expect(await load(target, files, 'whole.tar.gz')).not.toHaveProperty('problem')
  await target.close()
})

test('a restore that was killed is simply run again', async () => {
  const sums = await save('again.tar.gz')
  const files = folderStore(join(folder, 'again'))
  const target = await emptyDatabase()
  // What a kill leaves: tables made by the restore, rows of their own, and none of the backup's.
  await beginRestore(target)
  await migrate(target, { folder: folderUrl, only: ['0001_places.sql'] })
  await expect(migrate(target, { folder: folderUrl })).rejects.toMatchObject({ code: 'database/restore-unfinished' })
  expect(await load(target, files, 'again.tar.gz')).toEqual(sums)
  expect(await migrate(target, { folder: folderUrl })).toEqual([])
  expect(await load(target, files, 'again.tar.gz')).toMatchObject({ problem: 'backup/not-empty' })
  await target.close()
})

test.runIf(process.platform === 'linux')('a full disk ends a backup with its error and leaves nothing behind', async () => {
  const path = archive('full.tar.gz')
  const temporary = `${path}.${process.pid}.tmp`
  symlinkSync('/dev/full', temporary)
  await expect(backup(source, store, { path, now: new Date() })).rejects.toMatchObject({ code: 'ENOSPC' })
  expect([existsSync(path), existsSync(temporary)]).toEqual([false, false])
})

test('a folder that cannot be made ends a backup before a row is read', async () => {
  const path = join(archive('whole.tar.gz'), 'inside.tar.gz')
  await expect(backup(source, store, { path, now: new Date() })).rejects.toMatchObject({ code: 'EEXIST' })
})

test('the real tables go through as well', async () => {
  const real = await freshDatabase()
  await real.query(`INSERT INTO principal (kind, ref_id) SELECT 'body', gen_random_uuid() FROM generate_series(1, 50)`)
  const sums = await backup(real, store, { path: archive('real.tar.gz'), now: new Date() })
  await real.close()
  const copy = await emptyDatabase()
  const restored = await restore(copy, store, { path: archive('real.tar.gz') })
  expect(isProblem(restored) ? restored : restored.tables).toEqual(sums.tables)
  expect(sums.tables.principal?.rows).toBe(50)
  await copy.close()
})
