import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate, migrationFiles } from '../../platform/database/migrate.ts'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import { keptFolder } from '../temporary-folder.ts'
import './provided.ts'

const FOLDER = join(keptFolder(), `kheo-test-dumps-${userInfo().uid}`)
const KEPT = 4

/** Makes (or finds again) dumps of an empty and of a migrated database: initialising one anew would take seconds each time. */
export default async function setup(project: TestProject): Promise<void> {
  const key = createHash('sha256').update(JSON.stringify(migrationFiles().map(({ name, checksum }) => [name, checksum])))
  const emptyDump = join(FOLDER, 'pglite-0.5.16-empty.tar')
  const dump = join(FOLDER, `pglite-0.5.16-${key.digest('hex').slice(0, 16)}.tar`)
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 })
  if (!existsSync(emptyDump)) await makeDump(emptyDump, async () => undefined)
  if (!existsSync(dump)) await makeDump(dump, migrate)
  project.provide('database', { kind: 'pglite', dump, emptyDump })
}

async function makeDump(path: string, fill: (db: Database) => Promise<unknown>): Promise<void> {
  const db = await openDatabase({ dataDir: 'memory://' })
  await fill(db)
  const bytes = await db.dump()
  await db.close()
  if (!bytes) throw new Error('the embedded database gave no dump')
  writeFileSync(`${path}.${process.pid}`, bytes, { mode: 0o600 })
  renameSync(`${path}.${process.pid}`, path)
  removeOld(path)
}

/** Dumps of former migrations go; the few newest stay for checkouts beside this one. */
function removeOld(path: string): void {
  const dumps = readdirSync(FOLDER).filter(name => name.endsWith('.tar') && !name.includes('empty') && !path.endsWith(name))
  const made = (name: string): number => statSync(join(FOLDER, name)).mtimeMs
  for (const name of dumps.toSorted((a, b) => made(a) - made(b)).slice(0, -KEPT)) rmSync(join(FOLDER, name), { force: true })
}
