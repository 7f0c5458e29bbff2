import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate, migrationFiles } from '../../platform/database/migrate.ts'
import { openDatabase } from '../../platform/database/open.ts'
import './provided.ts'

const FOLDER = join(tmpdir(), `kheo-test-dumps-${userInfo().uid}`)
const KEPT = 4

/** Makes (or finds again) a dump of a migrated database: every test database begins from it. */
export default async function setup(project: TestProject): Promise<void> {
  const key = createHash('sha256').update(JSON.stringify(migrationFiles().map(({ name, checksum }) => [name, checksum])))
  const name = `pglite-0.5.16-${key.digest('hex').slice(0, 16)}.tar`
  const dump = join(FOLDER, name)
  if (!existsSync(dump)) await makeDump(dump)
  project.provide('database', { kind: 'pglite', dump })
}

async function makeDump(dump: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 })
  const db = await openDatabase({ dataDir: 'memory://' })
  await migrate(db)
  const bytes = await db.dump()
  await db.close()
  if (!bytes) throw new Error('the embedded database gave no dump')
  writeFileSync(`${dump}.${process.pid}`, bytes, { mode: 0o600 })
  renameSync(`${dump}.${process.pid}`, dump)
  const old = readdirSync(FOLDER).filter(name => name.endsWith('.tar') && !dump.endsWith(name))
  for (const name of old.slice(0, -KEPT)) rmSync(join(FOLDER, name), { force: true })
}
