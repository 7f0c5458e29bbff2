import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { emptyDatabaseUrl } from '../test/database/open.ts'
import { readConfig } from './config.ts'
import { readyDatabase } from './ready-database.ts'

test('an upgrade makes a copy of what stands there first; a first start has nothing to copy', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kheo-ready-'))
  const migrations = join(dataDir, 'migrations')
  mkdirSync(migrations)
  writeFileSync(join(migrations, '0001_river.sql'), 'CREATE TABLE river (name text)')
  const url = await emptyDatabaseUrl()
  const config = readConfig({ DATA_DIR: dataDir, DATABASE_URL: url ?? undefined })
  const start = async (hour: string): Promise<string[]> => {
    const { db, applied } = await readyDatabase(config, {
      now: new Date(`2026-11-24T${hour}:00:00Z`),
      folder: pathToFileURL(`${migrations}/`),
    })
    await db.close()
    return applied
  }
  expect(await start('01')).toEqual(['0001_river.sql'])
  expect(readdirSync(dataDir)).not.toContain('copies')
  writeFileSync(join(migrations, '0002_bridge.sql'), 'CREATE TABLE bridge (name text)')
  expect(await start('02')).toEqual(['0002_bridge.sql'])
  const name = url ? 'before-upgrade-20261124T020000Z.backup.tar.gz' : 'before-upgrade-20261124T020000Z.tar.gz'
  expect(readdirSync(join(dataDir, 'copies'))).toEqual([name])
  rmSync(dataDir, { recursive: true })
})
